import type { Mark } from '../search/match.ts';
import { closingOf, closingPlace } from '../search/question.ts';

/** A text in more pieces than this is no quotation; it is looked at as one. */
export const mostParts = 200;

/** What stands for omitted words: …… and its relatives, also in brackets; 略 in brackets only. */
const ellipsis =
  /[[［〔【(（]\s*(?:以?[前上中下后後]|省)?略\s*[\]］〕】)）]|[[［〔【(（]?\s*(?:…+|⋯+|‥+|\.{3,}|。{2,})\s*[\]］〕】)）]?/gu;

/** Returns the parts of a quotation, parted where words were left out; none of them blank. */
export function partsOf(quotation: string): string[] {
  return writtenOf(quotation.split(ellipsis));
}

/** Returns the lines of a part, none of them blank. */
export function linesOf(part: string): string[] {
  return writtenOf(part.split(/[\n\r\u0085\u2028\u2029]+/u));
}

/** Returns the sentences of a line, each with the marks that close it. */
export function sentencesOf(line: string): string[] {
  return writtenOf(line.match(/[^。！？!?；;]+[。！？!?；;]*[”’」』）)"']*/gu) ?? []);
}

/** Quotations in quotation marks are meant without them. */
const pairs: Readonly<Record<string, string>> = {
  ...closingOf,
  "'": "'",
  '«': '»',
  '《': '》',
  '（': '）',
};

/** Returns a part without the quotation marks that enclose the whole of it. */
export function withoutOuterMarks(part: string): string {
  const [opening, closing = ''] = [part.charAt(0), pairs[part.charAt(0)]];
  const encloses = closingPlace(part, 0, opening, closing) === part.length - 1;
  return encloses && part.length > 2 ? part.slice(1, -1) : part;
}

/** Returns a passage with the closing or opening mark right beside it that it would be left without. */
export function withItsQuotes(text: string, { start, end }: Mark): Mark {
  let mark = { start, end };
  for (const [opening, closing] of Object.entries(pairs)) {
    const count = (sign: string) => text.slice(start, end).split(sign).length;
    const closes = text.slice(end, end + 2).indexOf(closing) + 1;
    if (count(opening) > count(closing)) mark = { ...mark, end: end + closes };
    const opens = text.charAt(start - 1) === opening ? 1 : 0;
    if (count(opening) < count(closing)) mark = { ...mark, start: start - opens };
  }
  return mark;
}

/** The pieces that are not blank, without the space around them. */
function writtenOf(pieces: readonly string[]): string[] {
  const written = pieces.filter((piece) => /[\p{L}\p{N}]/u.test(piece));
  return written.map((piece) => piece.replace(/^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu, ''));
}
