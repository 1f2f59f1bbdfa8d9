import type { InBothScripts, Script } from './script.ts';

// Unicode's word dictionary for Chinese (UAX 29, as ICU has it); it knows Simplified best.
const segmenter = new Intl.Segmenter('zh-Hans', { granularity: 'word' });
const opening = /^[“‘「『《（(]/;
const numeral = '[〇零一二三四五六七八九十百千万亿两0-9]';
const withinNumber = new RegExp(`(${numeral}|第)\\|${numeral}`);

/**
 * Returns a heading cut where a line may end: at a comma, and between two words; never inside a word
 * such as 战略, a name or a number. Both scripts are cut at the same places.
 */
export function phrasesOf(text: InBothScripts, script: Script): string[] {
  const characters = [...text[script]];
  let from = 0;
  return simplifiedPhrases(text.hans).map((phrase) => {
    const to = from + [...phrase].length;
    const cut = characters.slice(from, to).join('');
    from = to;
    return cut;
  });
}

function simplifiedPhrases(text: string): string[] {
  const words = [...segmenter.segment(text)].map(({ segment }) => segment);
  return words.reduce<string[]>((phrases, word, index) => {
    if (index === 0 || mayBreak(words, index)) return [...phrases, word];
    return [...phrases.slice(0, -1), (phrases.at(-1) ?? '') + word];
  }, []);
}

/** A single character belongs to what stands beside it: 现代|化, 排|头|兵, and every name. */
function mayBreak(words: readonly string[], index: number): boolean {
  const [before = '', after = ''] = words.slice(index - 1, index + 1);
  if (opening.test(before) || (isMark(after) && !opening.test(after))) return false;
  if (/[，；：。”’」』》）]$/.test(before)) return true;
  if (opening.test(after)) return isWord(before);
  return isWord(before) && isWord(after) && !withinNumber.test(`${before}|${after}`);
}

function isWord(segment: string): boolean {
  return [...segment].length > 1;
}

function isMark(segment: string): boolean {
  return /^[^\p{L}\p{N}]/u.test(segment);
}
