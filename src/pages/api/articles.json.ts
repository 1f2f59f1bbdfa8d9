import type { APIRoute } from 'astro';
import { allArticles } from '../../articles/articles.ts';
import { twinEntry } from '../../articles/twin.ts';
import { address } from '../../site.ts';

/** The list of all articles, each with the address of its twin. */
export const GET: APIRoute = async () => {
  const articles = await allArticles();
  return Response.json(
    articles.map((article) => ({
      ...twinEntry(article),
      url: address(`/api/articles/${article.id}.json`),
    })),
  );
};
