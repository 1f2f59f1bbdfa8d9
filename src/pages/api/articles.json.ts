import type { APIRoute } from 'astro';
import { allArticles } from '../../articles/articles.ts';
import { articleListSchema, checkedTwin } from '../../articles/twin-schema.ts';
import { twinEntry } from '../../articles/twin.ts';
import { address } from '../../site.ts';

/** The list of all articles, each with the address of its twin. */
export const GET: APIRoute = async () => {
  const entries = (await allArticles()).map((article) =>
    twinEntry(article, address(`/api/articles/${article.id}.json`)),
  );
  return Response.json(checkedTwin(articleListSchema, entries, '/api/articles.json'));
};
