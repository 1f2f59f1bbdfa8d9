import type { APIRoute } from 'astro';
import { allArticles } from '../articles/articles.ts';
import { glossaryCsv } from '../study/glossary/csv.ts';
import { glossaryOf } from '../study/glossary/glossary.ts';

/** The glossary as a table, in both scripts. */
export const GET: APIRoute = async () =>
  new Response(glossaryCsv(await glossaryOf(await allArticles())), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
