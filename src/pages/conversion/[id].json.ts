import type { APIRoute } from 'astro';
import type { Article } from '../../articles/article.ts';
import { articlePaths, choicesIn } from '../../articles/articles.ts';
import { conversionRecord } from '../../articles/conversion-record.ts';

export const getStaticPaths = articlePaths;

/** What the view "what was converted" shows of one article. */
export const GET: APIRoute<{ article: Article }> = async ({ props }) =>
  Response.json(conversionRecord(props.article, await choicesIn(props.article)));
