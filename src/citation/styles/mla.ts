import type { Script } from '../../script/script.ts';
import { mlaDay } from '../dates.ts';
import { runs, type Run } from '../run.ts';
import type { CitableStory } from '../work.ts';
import { insideQuotes, oneCapital, supplied } from './parts.ts';

/** MLA, 9th edition: the title in characters, names and newspaper in pinyin. */
export function mla(story: CitableStory, script: Script, accessDay: string): Run[] {
  const { title, newspaper, published, page, address } = story;
  const date = supplied(published, mlaDay, '');
  const place = [date, page ? `p. ${page}` : '', address?.[script] ?? ''];
  return runs(
    authors(story),
    `“${insideQuotes(title[script])} [`,
    { text: insideQuotes(title.en), lang: 'en' },
    '].” ',
    { text: oneCapital(newspaper.latn), face: 'italic' },
    ...place.filter((part) => part !== '').map((part) => `, ${part}`),
    '.',
    ...(address
      ? [' Accessed ', { text: mlaDay(accessDay), isAccessDay: true } as const, '.']
      : []),
  );
}

/** Two authors at most, of more the first; Chinese names keep their order. */
function authors({ authors: names }: CitableStory): string {
  const [first, second, ...others] = names.map(({ latn }) => latn);
  if (first === undefined) return '';
  if (others.length > 0) return `${first}, et al. `;
  return second === undefined ? `${first}. ` : `${first} and ${second}. `;
}
