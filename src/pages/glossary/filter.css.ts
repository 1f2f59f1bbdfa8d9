import type { APIRoute } from 'astro';
import { allArticles } from '../../articles/articles.ts';
import { glossaryOf } from '../../study/glossary/glossary.ts';
import { listedTexts } from '../../study/glossary/listed-texts.ts';
import { filterStyles } from '../../study/glossary/filter-styles.ts';

/** The styles of the glossary's filter, one rule for each text that it offers. */
export const GET: APIRoute = async () => {
  const articles = await allArticles();
  const listed = await listedTexts(articles, await glossaryOf(articles));
  return new Response(filterStyles(listed.length));
};
