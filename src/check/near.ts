import { piecesOf } from '../search/excerpt.ts';
import { markOf, merged, type Mark } from '../search/match.ts';
import type { Folded } from '../search/fold.ts';
import type { AbsentPart, Find, NearPart } from './answer.ts';
import type { Passage } from './align.ts';
import { calloutsOf, type Callout } from './callouts.ts';
import type { CheckLine } from './desk.ts';
import { differencesOf, markOfTokens } from './differences.ts';
import type { Nearest } from './nearest.ts';
import { tokensOf, type Token } from './tokens.ts';

/** Returns a part beside the passage that it is most like, with what differs marked and told. */
export function nearPart(
  written: string,
  folded: Folded,
  { line, passage, others }: Nearest,
): NearPart {
  const pasted = tokensOf(folded);
  const source = withoutStrayEnds(pasted, wholeNumbers(line.fine, passage), line.text);
  const differences = differencesOf(pasted, source);
  const marksOf = (side: 'pasted' | 'source') =>
    merged(differences.flatMap((difference) => markOfTokens(difference[side]) ?? []));
  const mark = markOfTokens(source) ?? { start: 0, end: line.text.length };
  return {
    ...{ verdict: 'near', written, place: { line, mark }, finds: [] },
    pasted: piecesOf(written, { start: 0, end: written.length }, marksOf('pasted')),
    source: piecesOf(line.text, mark, marksOf('source')),
    callouts: calloutsOf(differences, written, line.text, line.people).filter(
      (callout) => !namesSpeaker(callout, line),
    ),
    others: others.map((one) => ({
      line: one.line,
      mark: markOf(one.line.fine, one.passage.start, one.passage.end - one.passage.start),
    })),
  };
}

/** Who is quoted with the words «…说» before them is no other person, but whom the text lets speak. */
function namesSpeaker({ kind, pasted, source }: Callout, line: CheckLine): boolean {
  const speaker = line.speaker === null ? undefined : line.source.speakers[line.speaker];
  const names = line.people.find(({ hans, hant }) => hans === speaker || hant === speaker);
  const isSpeaker = [names?.hans, names?.hant].some((name) => name && pasted.startsWith(name));
  return kind === 'name' && source === '' && isSpeaker;
}

/** The tokens of a passage, with the numbers whole that it begins or ends in. */
function wholeNumbers(line: Folded, { start, end }: Passage): Token[] {
  const [from, to] = [line.starts[start] ?? 0, line.ends[end - 1] ?? 0];
  return tokensOf(line).filter((token) => token.end > from && token.start < to);
}

/** Leaves out what only stands before or behind the words: it was not pasted, so it is not missing. */
function withoutStrayEnds(
  pasted: readonly Token[],
  source: readonly Token[],
  text: string,
): readonly Token[] {
  const changed = differencesOf(pasted, source).map((difference) => difference.source);
  const [first, last] = [changed.at(0) ?? [], changed.at(-1) ?? []];
  const before = first[0] === source[0] && isStray(first, first.length, source, text);
  const behind = last.at(-1) === source.at(-1) && isStray(last, -last.length, source, text);
  return source.slice(before ? first.length : 0, behind ? -last.length : undefined);
}

/** A passage may begin or end in this many characters that match nothing. */
const longestEnd = 4;

/** Whether the end of a passage is long, or a mark parts it from the rest: another clause. */
function isStray(
  end: readonly Token[],
  border: number,
  source: readonly Token[],
  text: string,
): boolean {
  if (end.length === 0 || end.length === source.length) return false;
  const gap = text.slice(source.at(border - 1)?.end, source.at(border)?.start);
  return end.length > longestEnd || /[\p{P}\s]/u.test(gap);
}

/** How much of a part must stand somewhere for it to count as put together from several places. */
const mostlyFound = 0.6;

/** Returns a part that is like no passage: put together from several, or absent. */
export function scatteredPart(
  written: string,
  folded: Folded,
  finds: readonly Find[],
): NearPart | AbsentPart {
  const found = finds.map(({ run }) => run);
  const covered = found.reduce((sum, { start, end }) => sum + end - start, 0);
  if (finds.length < 2 || covered < mostlyFound * folded.text.length)
    return { verdict: 'absent', written, finds };
  const gaps = gapsBetween(found, folded.text.length).map(({ start, end }) =>
    markOf(folded, start, end - start),
  );
  const pasted = piecesOf(written, { start: 0, end: written.length }, gaps);
  const empty = { place: null, source: [], callouts: [], others: [] };
  return { verdict: 'near', written, pasted, finds, ...empty };
}

function gapsBetween(found: readonly Mark[], length: number): Mark[] {
  const edges = [0, ...found.flatMap(({ start, end }) => [start, end]), length];
  return Array.from({ length: edges.length / 2 }, (_, place) => ({
    start: edges[2 * place] ?? 0,
    end: edges[2 * place + 1] ?? 0,
  })).filter(({ start, end }) => end > start);
}
