import { onceForName } from '../once.ts';
import type { InBothScripts, Script } from './script.ts';

// Unicode's word dictionary for Chinese (UAX 29, as ICU has it); it knows Simplified best.
const segmenter = new Intl.Segmenter('zh-Hans', { granularity: 'word' });
const opening = /^[“‘「『《（(]/;
const closing = /[，；：。”’」』》）]$/;
const mark = /^[^\p{L}\p{N}]/u;
/** In characters: a heading of the largest text on a window of 320 px has eight a line. */
const longestPhrase = 6;
const numeral = '[〇零一二三四五六七八九十百千万亿两0-9]';
const withinNumber = new RegExp(`(${numeral}|第)\\|${numeral}`);

/**
 * Returns a heading cut where a line may end: at a comma, and between two words; never inside a word
 * such as 战略, a name or a number, nor at every word: lines read best that hold whole phrases
 * (中心城市迈进). Both scripts are cut at the same places.
 */
export function phrasesOf(text: InBothScripts, script: Script): string[] {
  const characters = [...text[script]];
  let from = 0;
  return simplifiedPhrases(text.hans).map((simplified) => {
    const to = from + [...simplified].length;
    const phrase = characters.slice(from, to).join('');
    from = to;
    return phrase;
  });
}

/** Remembered: a headline stands on many pages, and in both scripts. */
const simplifiedPhrases = onceForName((text: string): readonly string[] => {
  const words = [...segmenter.segment(text)].map(({ segment }) => segment);
  const parts = joined(words, (_, index) => !mayBreak(words, index));
  return joined(parts, (before, index) => belongTogether(before, parts[index] ?? ''));
});

/** Joins each part with those before it of which `belongs` says so. */
function joined(
  parts: readonly string[],
  belongs: (before: string, index: number) => boolean,
): string[] {
  return parts.reduce<string[]>((phrases, part, index) => {
    const before = phrases.at(-1);
    if (before === undefined || !belongs(before, index)) return [...phrases, part];
    return [...phrases.slice(0, -1), before + part];
  }, []);
}

/** Words make one phrase as long as it fits the narrowest line, unless a mark parts them. */
function belongTogether(before: string, after: string): boolean {
  if (closing.test(before) || opening.test(after)) return false;
  return [...before, ...after].length <= longestPhrase;
}

/** A single character belongs to what stands beside it: 现代|化, 排|头|兵, and every name. */
function mayBreak(words: readonly string[], index: number): boolean {
  const [before = '', after = ''] = words.slice(index - 1, index + 1);
  if (opening.test(before) || (mark.test(after) && !opening.test(after))) return false;
  // Where something is done begins a phrase: 刘家义李干杰|在济南调研时强调.
  if (closing.test(before) || after === '在') return true;
  if (opening.test(after)) return isWord(before);
  return isWord(before) && isWord(after) && !withinNumber.test(`${before}|${after}`);
}

const isWord = (segment: string): boolean => [...segment].length > 1;
