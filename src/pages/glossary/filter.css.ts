import type { APIRoute } from 'astro';
import { allArticles } from '../../articles/articles.ts';
import { filterStyles } from '../../study/glossary/filter-styles.ts';

/** The styles of the glossary's filter, one rule for each text. */
export const GET: APIRoute = async () => new Response(filterStyles((await allArticles()).length));
