import { Locale } from 'opencc-js';
import type { Script } from './script.ts';

/** One entry of a conversion dictionary: what is written, and what it becomes. */
export type Entry = readonly [from: string, to: string];

/**
 * OpenCC's dictionaries in the order in which they are applied. Traditional is Taiwan's standard
 * (`tw`): `t` writes forms that fonts lack, and `twp` changes words, which no quotation survives.
 */
export const dictionaries = {
  hant: { into: Locale.from['cn'], then: Locale.to['tw'] },
  hans: { into: Locale.from['tw'], then: Locale.to['cn'] },
} as const;

/** Returns the entries of the dictionaries that `openccLists` hold, in their order. */
export function entriesOf(openccLists: typeof dictionaries.hant.into): Entry[] {
  return openccLists.flat().flatMap((list) => (typeof list === 'string' ? parse(list) : [...list]));
}

/** The dictionary that decides between several characters when converting into `target`. */
export function decidingEntries(target: Script): Entry[] {
  return entriesOf(target === 'hant' ? dictionaries.hant.into : dictionaries.hans.then);
}

/** opencc-js packs a dictionary into one string: `from to|from to|…`. */
function parse(list: string): Entry[] {
  return list.split('|').map((pair) => {
    const [from = '', to = ''] = pair.split(' ');
    return [from, to] as const;
  });
}
