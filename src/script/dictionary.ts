import { Locale, type DictGroup } from 'opencc-js';
import type { Script } from './script.ts';

/** One entry of a conversion dictionary: what is written, and what it becomes. */
export type Entry = readonly [from: string, to: string];

/**
 * OpenCC's dictionaries in the order in which they are applied. Traditional is Taiwan's standard
 * (`tw`): `t` writes forms that fonts lack, and `twp` changes words, which no quotation survives.
 */
export const dictionaries = {
  hant: { into: groupOf(Locale.from, 'cn'), then: groupOf(Locale.to, 'tw') },
  hans: { into: groupOf(Locale.from, 'tw'), then: groupOf(Locale.to, 'cn') },
} as const;

/** Returns the entries of a group of dictionaries, in their order. */
export function entriesOf(group: DictGroup): Entry[] {
  return group.flatMap((list) => (typeof list === 'string' ? parse(list) : [...list]));
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

function groupOf(locales: Readonly<Record<string, readonly DictGroup[]>>, name: string): DictGroup {
  const groups = locales[name];
  if (!groups) throw new Error(`opencc-js has no locale «${name}»`);
  return groups.flat();
}
