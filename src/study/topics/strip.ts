import { scaleLinear } from 'd3-scale';
import { paragraphsOf, type Article } from '../../articles/article.ts';

/** One paragraph in the picture of a text; sizes in percent of the whole width. */
export interface Cell {
  readonly id: string;
  readonly number: number;
  readonly start: number;
  readonly width: number;
  readonly isSpoken: boolean;
}

/**
 * Returns one cell a paragraph, its width the paragraph's share of the text's characters (Unicode
 * code points of the reading text, which are as many in both scripts); `spoken` holds the numbers of
 * the paragraphs that speak of the topic.
 */
export function stripOf(article: Article, spoken: ReadonlySet<number>): Cell[] {
  const paragraphs = paragraphsOf(article).map(({ id, number, hans }) => ({
    id,
    number,
    length: [...hans].length,
  }));
  const total = paragraphs.reduce((sum, { length }) => sum + length, 0);
  const percent = scaleLinear([0, total], [0, 100]);
  let before = 0;
  return paragraphs.map(({ id, number, length }) => {
    const start = before;
    before += length;
    const width = rounded(percent(before)) - rounded(percent(start));
    const isSpoken = spoken.has(number);
    return { id, number, start: rounded(percent(start)), width: rounded(width), isSpoken };
  });
}

/** Four digits after the point are less than a pixel of any screen. */
const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;
