import type { Script } from '../../script/script.ts';
import { chicagoDay } from '../dates.ts';
import { runs, type Run } from '../run.ts';
import type { CitableStory } from '../work.ts';
import { insideQuotes, listed, oneCapital, stopped, supplied } from './parts.ts';

const mostAuthors = 6;

/** Chicago Manual of Style, 18th edition, bibliography: pinyin, characters, gloss. */
export function chicago(story: CitableStory, script: Script): Run[] {
  const { published, page, address } = story;
  const date = supplied(published, chicagoDay, 'n.d.') + (page ? `, ${page}` : '');
  const names = authors(story, script);
  const newspaper = newspaperOf(story, script);
  return runs(
    // Without an author the newspaper takes the author's place.
    ...(names ? [`${stopped(names, '.')} `] : [...newspaper, '. ']),
    ...titleOf(story, script),
    ...(names ? [...newspaper, ', '] : []),
    stopped(date, '.'),
    address ? ` ${address[script]}.` : '',
  );
}

function titleOf({ title }: CitableStory, script: Script): (string | Run)[] {
  return [
    `“${insideQuotes(title.latn)}” ${title[script]} [`,
    { text: title.en, lang: 'en' },
    ']. ',
  ];
}

function newspaperOf({ newspaper }: CitableStory, script: Script): (string | Run)[] {
  return [{ text: oneCapital(newspaper.latn), face: 'italic' }, ` ${newspaper[script]}`];
}

/** Up to six authors; of more the first three. Chinese names keep their order. */
function authors({ authors: names }: CitableStory, script: Script): string {
  const all = names.map((name) => `${name.latn} ${name[script]}`);
  return all.length > mostAuthors ? `${all.slice(0, 3).join(', ')}, et al.` : listed(all, 'and');
}
