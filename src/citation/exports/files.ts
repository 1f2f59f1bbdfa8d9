import type { Article, Story } from '../../articles/article.ts';
import { allArticles } from '../../articles/articles.ts';
import { scripts, type Script } from '../../script/script.ts';
import { citableStory } from '../citable.ts';
import type { CitableStory } from '../work.ts';
import { bibtex } from './bibtex.ts';
import { cslJson } from './csl-json.ts';
import { ris } from './ris.ts';

interface Format {
  readonly name: string;
  readonly mediaType: string;
  readonly write: (key: string, story: CitableStory, script: Script) => string;
}

/** The files in which reference managers take a story, by their endings. */
export const formats = {
  bib: { name: 'BibTeX', mediaType: 'application/x-bibtex', write: bibtex },
  ris: {
    name: 'RIS',
    mediaType: 'application/x-research-info-systems',
    write: (_key, story, script) => ris(story, script),
  },
  'csl.json': {
    name: 'CSL-JSON',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: cslJson,
  },
} as const satisfies Record<string, Format>;

/** The ending of such a file, without its first dot. */
export type Ending = keyof typeof formats;

/** All endings, in the order in which the files are offered. */
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
  const { mediaType, write } = formats[ending];
  const text = write(`${story.id}-${article.id}`, await citableStory(article, story), script);
  return new Response(text, { headers: { 'Content-Type': `${mediaType}; charset=utf-8` } });
}
