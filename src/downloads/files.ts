import type { Article } from '../articles/article.ts';
import { allArticles, allPeople } from '../articles/articles.ts';
import { recordPath } from '../articles/records.ts';
import { buildDay } from '../citation/build-day.ts';
import { scripts, type Script } from '../script/script.ts';
import { bookOf } from './book.ts';
import type { Edition } from './edition.ts';
import { markdown } from './markdown.ts';
import { downloadTypes, type DownloadEnding } from './media-types.ts';
import { plainText } from './plain-text.ts';

const writers: Readonly<
  Record<DownloadEnding, (edition: Edition) => string | Promise<Uint8Array>>
> = { epub: (edition) => bookOf(edition, buildDay), md: markdown, txt: plainText };

/** Returns the static paths of one format: every article in both scripts. */
export async function downloadPaths() {
  return (await allArticles()).flatMap((article) =>
    scripts.map((script) => ({
      params: { name: `${article.id}.${script}` },
      props: { article, script },
    })),
  );
}

/** Returns one file as a response with its media type. */
export async function downloadResponse(
  ending: DownloadEnding,
  props: { readonly article: Article; readonly script: Script },
): Promise<Response> {
  const [people, record] = [await allPeople(), await recordPath(props.article)];
  const content = await writers[ending]({ ...props, people, record });
  const body = typeof content === 'string' ? content : new Blob([new Uint8Array(content)]);
  return new Response(body, { headers: { 'Content-Type': downloadTypes[ending] } });
}
