import { atDesk, openDesk, type Desk, type SearchPlace } from '../../search/desk.ts';
import { fold } from '../../search/fold.ts';
import { longestQuestion, type QuestionProblem } from '../../search/question.ts';
import type { IndexRecord } from '../../search/records.ts';
import { batch, holdingAll, matchesIn } from '../../search/reading.ts';
import { occurrencesIn, type Occurrence } from './occurrences.ts';

/** Stories that are read at once, the newest first. */
export const storiesAtOnce = 20;
/** Beyond this many UTF-16 units a question is not even read. */
const longestTyped = 5000;

/** Where an expression stands, as far as stories have been read. */
export interface ConcordanceAnswer {
  readonly question: string;
  /** Why nothing was looked up, or `null`. */
  readonly problem: QuestionProblem | null;
  /** As found; `inOrder` orders them. */
  readonly occurrences: readonly Occurrence[];
  /** Number of stories that were read, and of those that probably hold it as well and were not. */
  readonly read: number;
  readonly unread: number;
  /** Reads the next stories and returns the longer answer; `null` when all are read. */
  readonly more: (() => Promise<ConcordanceAnswer>) | null;
}

/** Finds expressions in the browser. */
export interface ConcordanceClient {
  /** Finds an expression; rejects when index or texts cannot be read. */
  find(question: string): Promise<ConcordanceAnswer>;
}

/** Returns a client that loads nothing before its first question. */
export function createConcordanceClient(place: SearchPlace): ConcordanceClient {
  const take = atDesk((attempt) => openDesk(place, attempt));
  return { find: (question) => take((desk) => findWith(desk, question)) };
}

/**
 * Finds every place of the whole question, as one expression, in the newest texts of the desk that
 * hold it, and offers to go on.
 */
export async function findWith(desk: Desk, question: string): Promise<ConcordanceAnswer> {
  const nothing = { question, problem: null, occurrences: [], read: 0, unread: 0, more: null };
  if (question.length > longestTyped) return { ...nothing, problem: 'long' };
  const word = fold(question, desk.table).text;
  if (word === '') return { ...nothing, problem: 'empty' };
  if (word.length > longestQuestion) return { ...nothing, problem: 'long' };
  return readOn(desk, word, await holdingAll(desk, [word]), nothing);
}

async function readOn(
  desk: Desk,
  word: string,
  records: readonly IndexRecord[],
  before: ConcordanceAnswer,
): Promise<ConcordanceAnswer> {
  const to = Math.min(before.read + storiesAtOnce, records.length);
  const occurrences = [...before.occurrences];
  for (let from = before.read; from < to; from += batch) {
    const found = await matchesIn(desk, [word], records.slice(from, Math.min(from + batch, to)));
    const lines = found.map(({ line }) => line);
    occurrences.push(...occurrencesIn(lines, word));
  }
  const answer = { ...before, occurrences, read: to, unread: records.length - to };
  const more = () => readOn(desk, word, records, answer);
  return { ...answer, more: answer.unread > 0 ? more : null };
}
