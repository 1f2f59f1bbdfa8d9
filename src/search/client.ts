import type { SearchAnswer } from './answer.ts';
import { atDesk, openDesk, type Desk, type SearchPlace } from './desk.ts';
import { countChoices, passes, type Filters } from './filters.ts';
import { readQuestion } from './question.ts';
import { byRank } from './rank.ts';
import type { IndexRecord } from './records.ts';
import { batch, hitOf, holdingAll, matchesIn, type LineMatch } from './reading.ts';
import { suggestionsFor } from './suggest.ts';

/** Answers questions in the browser. */
export interface SearchClient {
  /** Answers a question; rejects when index or texts cannot be read. */
  search(question: string, filters?: Filters): Promise<SearchAnswer>;
}

/** Returns a client that loads nothing before its first question. */
export function createSearchClient(place: SearchPlace): SearchClient {
  const take = atDesk((attempt) => openDesk(place, attempt));
  return { search: (question, filters = {}) => take((desk) => answer(desk, question, filters)) };
}

/** A search under way: what was asked, what is read, and the records that are still to be read. */
interface Reading {
  readonly question: string;
  readonly filters: Filters;
  /** Folded. */
  readonly words: readonly string[];
  readonly hits: SearchAnswer['hits'];
  readonly matches: readonly LineMatch[];
  readonly records: readonly IndexRecord[];
  /** Number of stories that hold the words and are left out for the filters, unread. */
  readonly elsewhere: number;
}

const nothing = {
  hits: [],
  counts: null,
  unread: 0,
  more: null,
  unfiltered: 0,
  suggestions: [],
} as const;

async function answer(desk: Desk, question: string, filters: Filters): Promise<SearchAnswer> {
  const read = readQuestion(question, desk.table);
  if (typeof read === 'string') return { ...nothing, question, filters, problem: read };
  const words = read.map((word) => word.folded);
  const found = await recordsOf(desk, words, filters);
  const first = await readOn(desk, { question, filters, words, ...found, hits: [], matches: [] });
  if (first.unfiltered + first.unread > 0) return first;
  return { ...first, suggestions: await suggestionsFor(desk, words) };
}

/** Where not all stories are read at once, only those are that pass what is known of them unread. */
async function recordsOf(
  desk: Desk,
  words: readonly string[],
  filters: Filters,
): Promise<Pick<Reading, 'records' | 'elsewhere'>> {
  const records = await holdingAll(desk, words);
  if (records.length <= batch) return { records, elsewhere: 0 };
  const known = { ...filters, speaker: undefined };
  const own = records.filter((one) => passes({ ...one, speaker: null, source: one }, known));
  return { records: own, elsewhere: records.length - own.length };
}

async function readOn(desk: Desk, reading: Reading): Promise<SearchAnswer> {
  const { words, filters, question, records } = reading;
  const found = await matchesIn(desk, words, records.slice(0, batch));
  const passing = found.filter(({ line }) => passes(line, filters));
  const ranked = passing.map((one) => hitOf(desk, question, one)).sort(byRank);
  const next = {
    ...reading,
    records: records.slice(batch),
    hits: [...reading.hits, ...ranked],
    matches: [...reading.matches, ...found],
  };
  return answerSoFar(desk, next);
}

function answerSoFar(desk: Desk, reading: Reading): SearchAnswer {
  const { question, filters, hits, matches, records, elsewhere } = reading;
  const unread = records.length;
  const lines = matches.map(({ line }) => line);
  return {
    question,
    filters,
    problem: null,
    hits,
    unread,
    suggestions: [],
    unfiltered: matches.length + elsewhere,
    counts: unread + elsewhere > 0 ? null : countChoices(lines, filters),
    more: unread > 0 ? () => readOn(desk, reading) : null,
  };
}
