import { markOf, merged, type Mark } from '../search/match.ts';
import type { Folded } from '../search/fold.ts';
import type { AbsentPart, ComparedPiece, Find, NearPart } from './answer.ts';
import type { Passage } from './align.ts';
import { calloutsOf } from './callouts.ts';
import { differencesOf, markOfTokens } from './differences.ts';
import type { NearestPassage } from './nearest.ts';
import { tokensOf, type Token } from './tokens.ts';

/** Returns a part beside the passage that it is most like, with what differs marked and told. */
export function nearPart(
  written: string,
  folded: Folded,
  { line, passage }: NearestPassage,
): NearPart {
  const pasted = tokensOf(folded);
  const source = withoutStrayEnds(pasted, wholeNumbers(line.fine, passage));
  const differences = differencesOf(pasted, source);
  const marksOf = (side: 'pasted' | 'source') =>
    differences.flatMap((difference) => markOfTokens(difference[side]) ?? []);
  const mark = markOfTokens(source) ?? { start: 0, end: line.text.length };
  return {
    ...{ verdict: 'near', written, place: { line, mark }, finds: [] },
    pasted: piecesOf(written, { start: 0, end: written.length }, marksOf('pasted')),
    source: piecesOf(line.text, mark, marksOf('source')),
    callouts: calloutsOf(differences, written, line.text, line.people),
  };
}

/** The tokens of a passage, with the numbers whole that it begins or ends in. */
function wholeNumbers(line: Folded, { start, end }: Passage): Token[] {
  const [from, to] = [line.starts[start] ?? 0, line.ends[end - 1] ?? 0];
  return tokensOf(line).filter((token) => token.end > from && token.start < to);
}

/** A passage may begin or end in this many characters that match nothing. */
const longestEnd = 4;

/** Leaves out what only stands before or behind the words: it was not pasted, so it is not missing. */
function withoutStrayEnds(pasted: readonly Token[], source: readonly Token[]): readonly Token[] {
  const stray = differencesOf(pasted, source)
    .map((difference) => difference.source)
    .filter((tokens) => tokens.length > longestEnd && tokens.length < source.length);
  const before = stray.find((tokens) => tokens[0] === source[0])?.length ?? 0;
  const behind = stray.find((tokens) => tokens.at(-1) === source.at(-1))?.length ?? 0;
  return source.slice(before, source.length - behind);
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
  return { ...{ verdict: 'near', written, place: null, pasted, source: [], callouts: [] }, finds };
}

function gapsBetween(found: readonly Mark[], length: number): Mark[] {
  const edges = [0, ...found.flatMap(({ start, end }) => [start, end]), length];
  return Array.from({ length: edges.length / 2 }, (_, place) => ({
    start: edges[2 * place] ?? 0,
    end: edges[2 * place + 1] ?? 0,
  })).filter(({ start, end }) => end > start);
}

/** Returns the window of a text in pieces, the changed ones apart. */
function piecesOf(text: string, window: Mark, changed: readonly Mark[]): ComparedPiece[] {
  const pieces: ComparedPiece[] = [];
  let at = window.start;
  for (const { start, end } of merged(changed)) {
    pieces.push({ text: text.slice(at, start), isChanged: false });
    pieces.push({ text: text.slice(start, end), isChanged: true });
    at = end;
  }
  pieces.push({ text: text.slice(at, window.end), isChanged: false });
  return pieces.filter((piece) => piece.text !== '');
}
