import type { APIRoute } from 'astro';
import type { Article } from '../../../articles/article.ts';
import { allPeople, articlePaths } from '../../../articles/articles.ts';
import { articleTwinSchema, checkedTwin } from '../../../articles/twin-schema.ts';
import { twinOf } from '../../../articles/twin.ts';

export const getStaticPaths = articlePaths;

/** The machine twin of one article. */
export const GET: APIRoute<{ article: Article }> = async ({ props: { article } }) => {
  const twin = twinOf(article, await allPeople());
  return Response.json(checkedTwin(articleTwinSchema, twin, `/api/articles/${article.id}.json`));
};
