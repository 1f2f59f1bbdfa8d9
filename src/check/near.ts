import { piecesOf, type Piece } from '../search/excerpt.ts';
import { markOf } from '../search/match.ts';
import type { Folded } from '../search/fold.ts';
import type { AbsentPart, Find, NearPart } from './answer.ts';
import type { Passage } from './align.ts';
import { calloutsOf, found, namesIn } from './callouts.ts';
import type { CheckDesk, CheckLine } from './desk.ts';
import { differencesOf, markOfTokens } from './differences.ts';
import { findsIn } from './finds.ts';
import { foldForCheck } from './fold.ts';
import { nearestIn, type Nearest } from './nearest.ts';
import { numberPattern } from './numbers.ts';
import { withItsQuotes } from './parts.ts';
import { tokensOf, type Token } from './tokens.ts';

/** Printed lines among which a passage is looked for. */
export type Lines = readonly CheckLine[];

/** So like a passage, and so long beside it, a text of several sentences is compared as a whole. */
const likeAsWhole = 0.8;

/** Returns a part beside the passage of `lines` that is `least` like all of it, or null for none. */
export function nearIn(lines: Lines, part: string, { table }: CheckDesk, least = likeAsWhole) {
  const folded = foldForCheck(part, table);
  const nearest = nearestIn(lines, folded.text);
  const { start = 0, end = 0 } = nearest?.passage ?? {};
  const share = Math.min(nearest?.likeness ?? 0, folded.text.length / (end - start));
  return nearest && share >= least ? nearPart(part, folded, nearest) : null;
}

/** Returns a part beside the passage of `lines` that it is like, else with where pieces of it stand. */
export function nearOrAbsent(lines: Lines, part: string, { table }: CheckDesk) {
  const folded = foldForCheck(part, table);
  const nearest = nearestIn(lines, folded.text);
  const likeness = nearest?.likeness ?? 0;
  if (nearest && likeness >= likeAsWhole) return nearPart(part, folded, nearest);
  const finds = findsIn(lines, part, folded);
  const scattered = scatteredPart(part, finds);
  const isLike = nearest && likeness >= likeEnough(folded.text.length, nearest.passage, finds);
  const isHere = scattered.verdict === 'absent' || standInOrder(scattered.finds, nearest?.line);
  return isLike && isHere ? nearPart(part, folded, nearest) : scattered;
}

function standInOrder(finds: readonly Find[], within: CheckLine | undefined): boolean {
  let last = 0;
  return finds.every(({ line, mark }) => {
    last = within?.text.indexOf(line.text.slice(mark.start, mark.end), last) ?? -1;
    return last >= 0;
  });
}

/** Short wordings are alike by chance: one character of four may differ, two of five; or with long gaps. */
function likeEnough(length: number, { start, end }: Passage, finds: readonly Find[]): number {
  const found = finds.reduce((sum, { run }) => sum + run.end - run.start, 0);
  if (end - start > 1.5 * length && found < length / 2) return likeAsWhole;
  return length <= 4 ? 0.75 : 0.6;
}

/** Returns a part beside the passage that it is most like, with what differs marked and told. */
export function nearPart(
  written: string,
  folded: Folded,
  { line, passage, others }: Nearest,
): NearPart {
  const pasted = tokensOf(folded);
  const nearest = wholeWords(line, withItsEnds(folded.text, line.fine.text, passage));
  const source = withoutStrayEnds(pasted, nearest, line.text);
  const differences = differencesOf(pasted, source).map((one) => ({
    pasted: markOfTokens(pasted, one.pasted),
    source: markOfTokens(source, one.source),
  }));
  const marksOf = (side: 'pasted' | 'source') =>
    differences.map((difference) => difference[side]).filter(({ start, end }) => end > start);
  const mark = withItsQuotes(line.text, markOfTokens(source, { start: 0, end: source.length }));
  return {
    verdict: 'near',
    written,
    place: { line, mark },
    finds: [],
    pasted: piecesOf(written, { start: 0, end: written.length }, marksOf('pasted')),
    source: piecesOf(line.text, mark, marksOf('source')),
    callouts: calloutsOf(differences, written, line.text, line.people),
    others: others.map((one) => ({
      line: one.line,
      mark: markOf(one.line.fine, one.passage.start, one.passage.end - one.passage.start),
    })),
  };
}

/** To 要提高 断提高 is nearest in 要不断提高: a letter just beside it that begins or ends alike belongs to it. */
function withItsEnds(pasted: string, text: string, { start, end, distance }: Passage): Passage {
  const first = text.lastIndexOf(pasted.charAt(0), start);
  const last = text.indexOf(pasted.slice(-1), end - 1) + 1;
  const from = first >= 0 && start - first < longestEnd ? first : start;
  return { start: from, end: last > 0 && last - end < longestEnd ? last : end, distance };
}

/** The tokens of a passage, with the numbers and names whole that it begins or ends in. */
function wholeWords({ fine, text, people }: CheckLine, { start, end }: Passage): Token[] {
  const [from, to] = [fine.starts[start] ?? 0, fine.ends[end - 1] ?? 0];
  const words = [...found(numberPattern, text), ...namesIn(text, people)];
  const touched = words.filter((word) => word.end > from && word.start < to);
  const first = Math.min(from, ...touched.map((word) => word.start));
  const last = Math.max(to, ...touched.map((word) => word.end));
  return tokensOf(fine).filter((token) => token.end > first && token.start < last);
}

/** Leaves out what only stands before or behind the words: it was not pasted, so it is not missing. */
function withoutStrayEnds(
  pasted: readonly Token[],
  source: readonly Token[],
  text: string,
): readonly Token[] {
  const changed = differencesOf(pasted, source).map((difference) => difference.source);
  const length = source.length;
  const first = changed[0]?.start === 0 ? changed[0].end : 0;
  const last = changed.at(-1)?.end === length ? (changed.at(-1)?.start ?? length) : length;
  return source.slice(
    isStray(first, first, source, text) ? first : 0,
    isStray(length - last, last, source, text) ? last : length,
  );
}

/** A passage may begin or end in this many characters that match nothing. */
const longestEnd = 4;

/** Whether so many tokens at an end are many, or a mark parts them from the rest: another clause. */
function isStray(count: number, border: number, source: readonly Token[], text: string): boolean {
  if (count === 0 || count === source.length) return false;
  const gap = text.slice(source[border - 1]?.end, source[border]?.start);
  return count > longestEnd || /[\p{P}\s]/u.test(gap);
}

/** How much of a part must stand somewhere for it to count as put together from several places. */
const mostlyFound = 0.6;

/** Returns a part that is like no passage: put together from several, or absent. */
export function scatteredPart(written: string, finds: readonly Find[]): NearPart | AbsentPart {
  const covered = finds.reduce((sum, { run }) => sum + run.end - run.start, 0);
  if (finds.length < 2 || covered < mostlyFound * written.length)
    return { verdict: 'absent', written, finds };
  const marks = finds.map(({ run }) => run);
  const runs = piecesOf(written, { start: 0, end: written.length }, marks);
  const pasted = runs.map(({ text, kind }): Piece => {
    const standsNowhere = kind === 'plain' && /[\p{L}\p{N}]/u.test(text);
    return { text, kind: standsNowhere ? 'marked' : 'plain' };
  });
  const empty = { place: null, source: [], callouts: [], others: [] };
  return { verdict: 'near', written, pasted, finds, ...empty };
}
