import { mostListed, type TextListing } from '../search/listing.ts';
import { allArticles, allPeople } from './articles.ts';
import { searchArticleOf } from './searchable.ts';

/** Returns what the pages of the search and the checker name of the texts. */
export async function textListing(): Promise<TextListing> {
  const [articles, people] = [await allArticles(), await allPeople()];
  return {
    articles: articles.slice(0, mostListed).map((article) => searchArticleOf(article, people)),
    total: articles.length,
    years: [...new Set(articles.flatMap(({ event }) => event.year.value ?? []))],
  };
}
