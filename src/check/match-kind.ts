import { toReading } from '../script/punctuation.ts';
import type { Mark } from '../search/match.ts';
import type { CheckLine } from './desk.ts';
import { withoutOuterMarks } from './parts.ts';

/**
 * How the same words are written: as the source has them, with other punctuation or width, or with
 * other forms of the characters (the other script, a regional form).
 */
export type MatchKind = 'verbatim' | 'punctuation' | 'script';

/** The kinds, the nearest to the source first. */
export const matchKinds: readonly MatchKind[] = ['verbatim', 'punctuation', 'script'];

/**
 * Returns how `written` repeats the passage `mark` of a line with the same words. As the source has
 * it is: as crawled, or as the declared punctuation rule prints it. Line breaks do not count.
 */
export function matchKind(written: string, line: CheckLine, { start, end }: Mark): MatchKind {
  const source = line[line.source.originalScript];
  const pasted = [written, withoutOuterMarks(written)].map((one) => bare(toReading(one, 'ascii')));
  if (pasted.some((one) => bare(source).includes(one))) return 'verbatim';
  return letters(written) === letters(source.slice(start, end)) ? 'punctuation' : 'script';
}

const bare = (text: string): string => text.replace(/[\s\p{Cf}]/gu, '');

function letters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
