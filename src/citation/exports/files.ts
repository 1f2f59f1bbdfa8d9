import type { Article, Story } from '../../articles/article.ts';
import { allArticles, allPeople } from '../../articles/articles.ts';
import { scripts, type Script } from '../../script/script.ts';
import { citableStory } from '../citable.ts';
import type { CitableStory } from '../work.ts';
import { bibtex } from './bibtex.ts';
import { cslJson } from './csl-json.ts';
import { mediaTypes, type Ending } from './media-types.ts';
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

/** Returns the static paths of one format: every story in both scripts. */
export async function exportPaths() {
  const stories = (await allArticles()).flatMap((article) =>
    article.stories.map((story) => ({ article, story })),
  );
  return stories.flatMap((one) =>
    scripts.map((script) => ({
      params: { name: `${one.article.id}.${one.story.id}.${script}` },
      props: { ...one, script },
    })),
  );
}

/** Returns one file as a response with its media type. */
export async function exportResponse(
  ending: Ending,
  { article, story, script }: Awaited<ReturnType<typeof exportPaths>>[number]['props'],
): Promise<Response> {
  const work = citableStory(article, story, await allPeople());
  const text = formats[ending].write(`${story.id}-${article.id}`, work, script);
  return new Response(text, {
    headers: { 'Content-Type': `${mediaTypes[ending]}; charset=utf-8` },
  });
}
