/** A number in a text: UTF-16 offsets and the characters between them. */
export interface Numeral {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const multiplier = '十百千万萬亿億';
const chinese = `〇零一二三四五六七八九半两兩${multiplier}`;
const numeral = new RegExp(`\\d+(?:[—–~.]\\d+)*[${multiplier}]*|[${chinese}]+`, 'g');

/**
 * Returns every number of a text. The rule: Arabic digits, with a dash or point between digits and
 * the multipliers behind them (3—5, 1000万), and every unbroken run of Chinese numerals, in either
 * script, 两 and 半 with them, also where it is part of a word (一切): what such a run means, the data
 * must say.
 */
export function numeralsIn(text: string): Numeral[] {
  return [...text.matchAll(numeral)].map(({ 0: found, index }) => ({
    text: found,
    start: index,
    end: index + found.length,
  }));
}
