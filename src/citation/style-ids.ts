import { paragraphRange } from './source-line.ts';
import type { Paragraphs } from './work.ts';

/** What the styles are called, in the order in which they are offered; the ids are public contract. */
export const styleNames = {
  'gbt7714-2025': 'GB/T 7714—2025',
  'gbt7714-2015': 'GB/T 7714—2015',
  'apa-zh': '中文 APA',
  apa: 'APA 7',
  mla: 'MLA 9',
  chicago: 'Chicago 18',
} as const;

/** A style of references, by its id. */
export type StyleId = keyof typeof styleNames;

/** All of them, in that order. */
export const styleIds = Object.keys(styleNames) as StyleId[];

const english: Partial<Record<StyleId, readonly [one: string, several: string]>> = {
  apa: ['para.', 'paras.'],
  mla: ['par.', 'pars.'],
  chicago: ['para.', 'paras.'],
};

/** Returns how a note in the text names paragraphs: 第7段, para. 7, pars. 7–9. */
export function pinpoint(style: StyleId, [first, last]: Paragraphs): string {
  const words = english[style];
  if (!words) return paragraphRange(first, last);
  return first === last ? `${words[0]} ${first}` : `${words[1]} ${first}–${last}`;
}
