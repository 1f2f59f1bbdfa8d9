import type { Article, Story } from '../../articles/article.ts';
import type { People } from '../../articles/people.ts';
import type { Script } from '../../script/script.ts';
import { citableStory } from '../citable.ts';
import type { CitableStory } from '../work.ts';
import { bibtex } from './bibtex.ts';
import { cslJson } from './csl-json.ts';
import type { Ending } from './media-types.ts';
import { ris } from './ris.ts';

interface Format {
  readonly name: string;
  readonly write: (key: string, story: CitableStory, script: Script) => string;
}

/** The formats of these files, in the order in which they are offered. */
export const formats: Readonly<Record<Ending, Format>> = {
  bib: { name: 'BibTeX', write: bibtex },
  ris: { name: 'RIS', write: (_key, story, script) => ris(story, script) },
  'csl.json': { name: 'CSL-JSON', write: cslJson },
};

/** All endings, in that order. */
export const endings = Object.keys(formats) as Ending[];

/** Returns the path of such a file, without the base. */
export function exportPath(article: Article, story: Story, script: Script, ending: Ending): string {
  return `/cite/${article.id}.${story.id}.${script}.${ending}`;
}

/** What a reference in a file is of. */
export interface Referenced {
  readonly article: Article;
  readonly story: Story;
  readonly script: Script;
  readonly people: People;
}

/** Returns the content of one such file. */
export function exportText(ending: Ending, { article, story, script, people }: Referenced): string {
  const work = citableStory(article, story, people);
  return formats[ending].write(`${story.id}-${article.id}`, work, script);
}
