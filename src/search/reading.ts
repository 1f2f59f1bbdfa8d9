import type { Hit } from './answer.ts';
import type { Desk, SearchPlace } from './desk.ts';
import type { LibraryLine } from './library.ts';
import { matchLine, type Match } from './match.ts';
import type { IndexRecord } from './records.ts';
import { rarestRun } from './window.ts';
import { articlePath } from '../script/article-path.ts';

/** Stories that are read and ranked at once. */
export const batch = 10;

/** Returns the records that hold all `words` (folded), or for a long word its rarest run. */
export async function holdingAll(desk: Desk, words: readonly string[]): Promise<IndexRecord[]> {
  const runs = words.map((word) => rarestRun(word, desk.commonest));
  return holding(desk, runs);
}

/** Returns the records that hold all `phrases` (folded), whatever it costs to look them up. */
export async function holding(desk: Desk, phrases: readonly string[]): Promise<IndexRecord[]> {
  const [first = [], ...others] = await Promise.all(phrases.map((one) => desk.find(one)));
  const also = others.map((records) => new Set(records.map((record) => record.id)));
  return first.filter((record) => also.every((ids) => ids.has(record.id)));
}

/** A line that holds all words of a question. */
export interface LineMatch {
  readonly line: LibraryLine;
  readonly match: Match;
}

/** Loads the stories of `records` and returns their lines that hold all `words` (folded). */
export async function matchesIn(
  desk: Desk,
  words: readonly string[],
  records: readonly IndexRecord[],
): Promise<LineMatch[]> {
  const stories = await Promise.all(records.map(({ article, story }) => desk.read(article, story)));
  return stories.flat().flatMap((line) => {
    const match = matchLine(line.folded, words);
    return match ? [{ line, match }] : [];
  });
}

/** Returns the result that a line is to `question` (as typed). */
export function hitOf(
  { base, script }: SearchPlace,
  question: string,
  { line, match }: LineMatch,
): Hit {
  const { article, story, id, kind, speaker, text, heading, place, source } = line;
  const asked = new URLSearchParams({ q: question.trim() });
  return {
    article,
    story,
    id,
    kind,
    speaker,
    text,
    heading,
    place,
    match,
    marks: match.marks,
    speakerName: speaker === null ? null : (source.speakers[speaker] ?? null),
    newspaper: source.newspaper,
    event: source.event,
    eventLabel: source.eventLabel,
    href: base + script + articlePath(article, id, `?${asked}`),
  };
}
