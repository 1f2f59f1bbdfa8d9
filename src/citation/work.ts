import type { InBothScripts } from '../script/script.ts';

/** A name or title in both scripts and in Hanyu Pinyin. */
export interface Romanised extends InBothScripts {
  readonly latn: string;
}

/** A title as references of all styles need it; the English gloss is ours and not official. */
interface CitedTitle extends Romanised {
  readonly en: string;
}

/** A day as YYYY-MM-DD and how it is known. */
export type CitedDate =
  | { readonly value: string; readonly certainty: 'stated' | 'inferred' }
  | { readonly value: null; readonly certainty: 'unknown' };

/** A story as a reference names it. */
export interface CitableStory {
  readonly title: CitedTitle;
  /** In the printed order; the pinyin is the family name, a space, the given name. */
  readonly authors: readonly Romanised[];
  /** Its pinyin in title case: Qilu Wanbao. */
  readonly newspaper: Romanised;
  readonly published: CitedDate;
  /** The page of the newspaper, where it is known. */
  readonly page: string | null;
  /** Where it can be read in each script, with the fragment; `null` for print only. */
  readonly address: InBothScripts | null;
}

/** The first and the last paragraph that is meant; the same number twice for a single one. */
export type Paragraphs = readonly [first: number, last: number];

/** Returns family and given name from the pinyin: `Xiahou Fengchao` → Xiahou, Fengchao. */
export function partsOfName({ latn }: Romanised): { family: string; given: string } {
  const [family = '', ...given] = latn.split(' ');
  return { family, given: given.join(' ') };
}
