import { linesOfArticle } from '../browser/lines-of-article.ts';

/** A stretch of a printed line: UTF-16 offsets in its text. */
export interface Part {
  readonly line: HTMLElement;
  readonly start: number;
  readonly end: number;
}

/**
 * Returns what is selected of the article's printed lines, line by line in their order: nothing of
 * what stands between or around them, no white space at either end, no half of a character. Where
 * numbered paragraphs are among them, only these and their subheadings: no headline, name or caption
 * of a story runs into the words of a quotation.
 */
export function selectedParts(selection: Selection | null): Part[] {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return [];
  const range = selection.getRangeAt(0);
  const selected = linesOfArticle()
    .filter((line) => range.intersectsNode(line))
    .map((line) => partOf(line, range))
    .filter(({ start, end }) => start < end);
  const hasParagraph = selected.some(({ line }) => paragraphNumber(line) !== null);
  return hasParagraph ? selected.filter(({ line }) => isText(line)) : selected;
}

/** Returns the whole of one line. */
export function wholeLine(line: HTMLElement): Part {
  return { line, start: 0, end: line.textContent.length };
}

/** Tells whether a part is all of its line. */
export function isWhole({ line, start, end }: Part): boolean {
  return start === 0 && end === line.textContent.length;
}

/** Returns the words of a part. */
export function wordsOf({ line, start, end }: Part): string {
  return line.textContent.slice(start, end);
}

/** Returns the number of a numbered paragraph, `null` for a headline, heading, caption or name. */
export function paragraphNumber({ id }: HTMLElement): number | null {
  const number = /^p(\d+)$/.exec(id)?.[1];
  return number === undefined ? null : Number(number);
}

/** Tells whether a line is of a story's text: a numbered paragraph or, on either page, a subheading. */
function isText(line: HTMLElement): boolean {
  return paragraphNumber(line) !== null || line.matches(':is(h2, h3):not(.title), .h3 > *');
}

function partOf(line: HTMLElement, range: Range): Part {
  const part = document.createRange();
  part.selectNodeContents(line);
  const before = part.cloneRange();
  if (range.compareBoundaryPoints(Range.START_TO_START, part) > 0)
    part.setStart(range.startContainer, range.startOffset);
  if (range.compareBoundaryPoints(Range.END_TO_END, part) < 0)
    part.setEnd(range.endContainer, range.endOffset);
  before.setEnd(part.startContainer, part.startOffset);
  const start = before.toString().length;
  return { line, ...cleanBounds(line.textContent, start, start + part.toString().length) };
}

/** What a reader sees as one character: with the marks and variation selectors that follow it. */
const character = /(?:\P{M}\p{M}*|\p{M}+)(?:\u200d\P{M}\p{M}*)*/gu;

/** Returns the bounds moved out to whole characters, then in over white space. */
export function cleanBounds(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  const kept = [...text.matchAll(character)]
    .map(({ 0: written, index }) => ({ written, start: index, end: index + written.length }))
    .filter((one) => one.end > start && one.start < end && one.written.trim() !== '');
  return { start: kept[0]?.start ?? start, end: kept.at(-1)?.end ?? start };
}

/** Returns how many characters a reader counts in `text`; white space is none. */
export function countCharacters(text: string): number {
  return [...text.matchAll(character)].filter(([written]) => written.trim() !== '').length;
}
