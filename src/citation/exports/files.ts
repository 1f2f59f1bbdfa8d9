import type { Article, Story } from '../../articles/article.ts';
import type { People } from '../../articles/people.ts';
import type { Script } from '../../script/script.ts';
import { citableStory } from '../citable.ts';
import type { CitableStory } from '../work.ts';
import { bibtex } from './bibtex.ts';
import { cslJson } from './csl-json.ts';
import { formatNames, type Ending } from './media-types.ts';
import { ris } from './ris.ts';

type Write = (key: string, story: CitableStory, script: Script) => string;

const writers: Readonly<Record<Ending, Write>> = {
  bib: bibtex,
  ris: (_key, story, script) => ris(story, script),
  'csl.json': cslJson,
};

/** All endings of these files, in the order in which they are offered. */
export const endings = Object.keys(formatNames) as Ending[];

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
  return writers[ending](`${story.id}-${article.id}`, work, script);
}
