import type { APIRoute } from 'astro';
import type { Article } from '../../../articles/article.ts';
import { allPeople, articlePaths } from '../../../articles/articles.ts';
import { twinOf } from '../../../articles/twin.ts';

export const getStaticPaths = articlePaths;

/** The machine twin of one article. */
export const GET: APIRoute<{ article: Article }> = async ({ props }) =>
  Response.json(twinOf(props.article, await allPeople()));
