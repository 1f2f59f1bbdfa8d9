import type { Script } from '../../script/script.ts';
import { apaDay } from '../dates.ts';
import { runs, type Run } from '../run.ts';
import { partsOfName, type CitableStory, type Romanised } from '../work.ts';
import { stopped, supplied } from './parts.ts';

const mostAuthors = 20;

/** APA, 7th edition: romanised, without characters. */
export function apa(story: CitableStory, script: Script): Run[] {
  const { title, newspaper, page, address } = story;
  const names = authors(story);
  const date = `(${supplied(story.published, apaDay, 'n.d.')}). `;
  return runs(
    names ? `${stopped(names, '.')} ${date}` : '',
    `${title.latn} [`,
    { text: title.en, lang: 'en' },
    ']. ',
    names ? '' : date,
    { text: newspaper.latn, face: 'italic' },
    page ? `, ${page}.` : '.',
    address ? ` ${address[script]}` : '',
  );
}

/** Up to twenty authors; of more the first nineteen and the last. */
function authors({ authors: names }: CitableStory): string {
  const all = names.map(inverted);
  const last = all.at(-1) ?? '';
  if (all.length < 2) return last;
  if (all.length <= mostAuthors) return `${all.slice(0, -1).join(', ')}, & ${last}`;
  return `${all.slice(0, mostAuthors - 1).join(', ')}, . . . ${last}`;
}

/** Returns Xiahou, F.; a hyphen in the given name stays: Li, G.-J. */
function inverted(name: Romanised): string {
  const { family, given } = partsOfName(name);
  const initials = given.split('-').map((part) => `${part.slice(0, 1).toUpperCase()}.`);
  return `${family}, ${initials.join('-')}`;
}
