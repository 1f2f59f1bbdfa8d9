import { element } from '../browser/elements.ts';
import type { Mark } from './match.ts';

/** A piece of a result's text; `cut` pieces are the … where text was left out. */
export interface Piece {
  readonly text: string;
  readonly kind: 'plain' | 'marked' | 'cut';
}

/** A text this long (in UTF-16 units) is shown whole. */
const wholeUpTo = 130;
/** What is shown on both sides of a mark of a longer text. */
const context = 45;

/**
 * Returns `text` in pieces, the marks apart. A long text is cut to the context of its marks; what
 * is left out at the beginning, between and at the end is a piece of kind `cut`.
 */
export function excerpt(text: string, marks: readonly Mark[]): Piece[] {
  const shown = text.length <= wholeUpTo ? [{ start: 0, end: text.length }] : windows(text, marks);
  const pieces = shown.flatMap((window, place) => [
    ...cutBefore(shown[place - 1]?.end ?? 0, window.start),
    ...piecesOf(text, window, marks),
  ]);
  return [...pieces, ...cutBefore(shown.at(-1)?.end ?? text.length, text.length)];
}

function windows(text: string, marks: readonly Mark[]): Mark[] {
  const result: Mark[] = [];
  for (const mark of marks) {
    const start = beginning(text, Math.max(mark.start - context, 0), mark.start);
    const end = boundary(text, Math.min(mark.end + context, text.length));
    const last = result.at(-1);
    // A gap of a few characters is not worth a cut.
    if (last === undefined || start > last.end + 4) result.push({ start, end });
    else result[result.length - 1] = { start: last.start, end };
  }
  return result;
}

/** A cut text does not begin with the end of a clause. */
function beginning(text: string, from: number, to: number): number {
  const closing = /^[\p{Pe}\p{Pf}\p{Po}\s]*/u.exec(text.slice(from, to))?.[0] ?? '';
  return from === 0 ? 0 : boundary(text, from + closing.length);
}

/** Never between the two halves of a surrogate pair. */
function boundary(text: string, place: number): number {
  return /[\ud800-\udbff]/.test(text.charAt(place - 1)) ? place - 1 : place;
}

function cutBefore(from: number, to: number): Piece[] {
  return to > from ? [{ text: '…', kind: 'cut' }] : [];
}

/** Returns the window of a text in pieces; `marks` stand in order and do not overlap. */
export function piecesOf(text: string, window: Mark, marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = [];
  let at = window.start;
  for (const { start, end } of marks) {
    if (start < window.start || end > window.end) continue;
    pieces.push({ text: text.slice(at, start), kind: 'plain' });
    pieces.push({ text: text.slice(start, end), kind: 'marked' });
    at = end;
  }
  pieces.push({ text: text.slice(at, window.end), kind: 'plain' });
  return pieces.filter((piece) => piece.text !== '');
}

/** Returns pieces as a page shows them, the marked ones in elements of their own. */
export function shown(
  pieces: readonly Piece[],
  tag: 'mark' | 'ins' | 'del' = 'mark',
): (Node | string)[] {
  return pieces.map(({ text, kind }) => (kind === 'marked' ? element(tag, {}, text) : text));
}
