import type { APIRoute } from 'astro';
import { allArticles, allPeople } from '../articles/articles.ts';
import { llmsText } from '../machine/llms.ts';

/** What language models are told of this site (llmstxt.org). */
export const GET: APIRoute = async () =>
  new Response(llmsText(await allArticles(), await allPeople()), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
