import { openDesk, type Desk, type SearchPlace } from '../../search/desk.ts';
import { fold } from '../../search/fold.ts';
import { longestQuestion, type QuestionProblem } from '../../search/question.ts';
import { batch, holdingAll, matchesIn } from '../../search/reading.ts';
import { occurrencesIn, type Occurrence } from './occurrences.ts';

/** The most stories that are read for one question, the newest first. */
export const mostStories = 50;
/** Beyond this many UTF-16 units a question is not even read. */
const longestTyped = 5000;

export interface ConcordanceAnswer {
  readonly question: string;
  /** Why nothing was looked up, or `null`. */
  readonly problem: QuestionProblem | null;
  /** As found; `inOrder` orders them. */
  readonly occurrences: readonly Occurrence[];
  /** Number of stories that probably hold it as well and were not read. */
  readonly unread: number;
}

export interface ConcordanceClient {
  /** Finds an expression; rejects with `SearchUnavailable` when index or texts cannot be read. */
  find(question: string): Promise<ConcordanceAnswer>;
}

/** Returns a client that loads nothing before its first question. */
export function createConcordanceClient(place: SearchPlace): ConcordanceClient {
  let opened: Promise<Desk> | null = null;
  let attempts = 0;
  return {
    async find(question) {
      const desk = (opened ??= openDesk(place, (attempts += 1)));
      try {
        return await findWith(await desk, question);
      } catch (error) {
        // The next question starts anew, unless another one has done so already.
        if (opened === desk) opened = null;
        throw error;
      }
    },
  };
}

/** Finds every place of the whole question, as one expression, in the texts of the desk. */
export async function findWith(desk: Desk, question: string): Promise<ConcordanceAnswer> {
  const nothing = { question, problem: null, occurrences: [], unread: 0 };
  if (question.length > longestTyped) return { ...nothing, problem: 'long' };
  const word = fold(question, desk.table).text;
  if (word === '') return { ...nothing, problem: 'empty' };
  if (word.length > longestQuestion) return { ...nothing, problem: 'long' };
  const records = await holdingAll(desk, [word]);
  const occurrences: Occurrence[] = [];
  for (let from = 0; from < Math.min(records.length, mostStories); from += batch) {
    const found = await matchesIn(desk, [word], records.slice(from, from + batch));
    const lines = found.map(({ line }) => line);
    occurrences.push(...occurrencesIn(lines, word));
  }
  return { ...nothing, occurrences, unread: Math.max(records.length - mostStories, 0) };
}
