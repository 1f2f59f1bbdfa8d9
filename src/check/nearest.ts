import { rarestOf } from '../search/window.ts';
import type { IndexRecord } from '../search/records.ts';
import { likeness, nearestPassage, type Passage } from './align.ts';
import type { CheckDesk, CheckLine } from './desk.ts';
import { foldForCheck } from './fold.ts';
import { paragraphsFirst } from './place.ts';

/** Runs that are looked up for one wording, and those of which each is the rarest. */
const [mostRuns, tried] = [10, 50];
/** Stories that are read, and lines of them that are compared in full. */
const mostStories = 6;
const mostLines = 4;

/** A line so much shorter than a wording is like none of it; and none is longer than that. */
const [leastLike, longestWording] = [0.6, 2000];

/** The passage of a line that is most like a wording. */
interface NearestPassage {
  readonly line: CheckLine;
  /** Offsets in the line's `fine` text. */
  readonly passage: Passage;
  /** From 0 to 1. */
  readonly likeness: number;
}

/** The nearest passage, and others of the same words. */
export interface Nearest extends NearestPassage {
  readonly others: readonly NearestPassage[];
}

/**
 * Returns the lines of the stories that share most with `written`: runs of it are looked
 * up in the index, four characters long or, where none of these stands anywhere, two.
 */
export async function linesLike(desk: CheckDesk, written: string): Promise<readonly CheckLine[]> {
  const wording = foldForCheck(written, desk.table).text;
  for (const length of [4, 2]) {
    const runs = runsOf(wording, length, desk.commonest);
    const found = await Promise.all(runs.map((run) => desk.find(run)));
    const lines = await Promise.all(
      mostShared(found).map(({ article, story }) => desk.readBoth(article, story)),
    );
    if (lines.length > 0) return lines.flat();
  }
  return [];
}

/** Returns the passage of `lines` that is most like `wording` (folded), or null for none. */
export function nearestIn(lines: readonly CheckLine[], wording: string): Nearest | null {
  const pairs = pairsOf(wording);
  const long = lines.filter(({ fine }) => fine.text.length >= leastLike * wording.length);
  const shared = long.map((line) => ({ line, share: shareOf(pairs, line.fine.text) }));
  const candidates = shared.sort((one, other) => other.share - one.share).slice(0, mostLines);
  const passages = candidates.map(({ line }) => {
    const passage = nearestPassage(wording, line.fine.text);
    return { line, passage, likeness: likeness(wording, passage) };
  });
  const [best, ...behind] = passages.sort(byLikeness);
  if (!best || wording.length > longestWording) return null;
  return { ...best, others: behind.filter((one) => wordsOf(one) === wordsOf(best)) };
}

function wordsOf({ line, passage }: NearestPassage): string {
  return line.fine.text.slice(passage.start, passage.end);
}

/** Of equally like ones a paragraph before a title. */
const byLikeness = (one: NearestPassage, other: NearestPassage): number =>
  other.likeness - one.likeness || paragraphsFirst(one.line, other.line);

/** Returns the rarest run of each stretch, so that a few changed characters leave most runs whole. */
function runsOf(wording: string, length: number, commonest: string): string[] {
  const letters = wording.replace(/[^\p{L}\p{N}]/gu, '');
  const starts = Math.max(letters.length - length + 1, 1);
  const stretch = Math.ceil(starts / mostRuns);
  const runs: string[] = [];
  for (let from = 0; from < starts; from += stretch) {
    const inStretch = Array.from({ length: Math.min(stretch, starts - from, tried) }, (_, place) =>
      letters.slice(from + place, from + place + length),
    );
    runs.push(rarestOf(inStretch, commonest) ?? '');
  }
  return [...new Set(runs)];
}

/** The records that most runs point to; a run that stands everywhere points to none. */
function mostShared(found: readonly (readonly IndexRecord[])[]): IndexRecord[] {
  const scores = new Map<string, { record: IndexRecord; score: number }>();
  for (const records of found) {
    for (const record of records) {
      const score = (scores.get(record.id)?.score ?? 0) + 1 / records.length;
      scores.set(record.id, { record, score });
    }
  }
  return [...scores.values()]
    .sort((one, other) => other.score - one.score)
    .slice(0, mostStories)
    .map(({ record }) => record);
}

function pairsOf(text: string): Set<string> {
  return new Set(
    Array.from({ length: Math.max(text.length - 1, 1) }, (_, at) => text.slice(at, at + 2)),
  );
}

function shareOf(pairs: ReadonlySet<string>, text: string): number {
  return [...pairs].filter((pair) => text.includes(pair)).length;
}
