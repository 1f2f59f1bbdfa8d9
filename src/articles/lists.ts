import { pageAddress, pagesOf, type ListPage } from '../paging/paging.ts';
import type { Article } from './article.ts';

/** A page of the list of all texts, or of those of one year. */
export interface ArticleList extends ListPage<Article> {
  /** Address of its first page behind `/S`: `/articles/`, `/articles/year/2022/`. */
  readonly first: string;
  /** Its own. */
  readonly path: string;
  /** The year of the events; `unknown` for those without one, `null` for all texts. */
  readonly year: string | null;
}

/** A year of events and how many texts it has. */
export interface Year {
  readonly year: string;
  readonly texts: number;
}

/**
 * Returns all pages of the list of texts; `articles` stand newest first, and so do they.
 *
 * The pages of all texts are for looking through: with a new text all of them move on, as those of
 * any list do that begins with the newest. What is linked from elsewhere should stay: that is what
 * the years are for. A page of a year moves only when a text of that very year is added. They begin
 * when the texts no longer fit one page, and are never taken away again.
 */
export function articleLists(articles: readonly Article[]): ArticleList[] {
  const all = listOf('/articles/', null, articles);
  const years = all.length === 1 ? [] : [...Map.groupBy(articles, yearOf)];
  return [...all, ...years.flatMap(([year, own]) => listOf(yearPath(year), year, own))];
}

/** Returns the years of the texts with their numbers, as the texts stand; none for a single page. */
export function yearsOf(articles: readonly Article[]): Year[] {
  if (pagesOf(articles).length === 1) return [];
  return [...Map.groupBy(articles, yearOf)].map(([year, own]) => ({ year, texts: own.length }));
}

/** Returns the address of the texts of a year behind `/S`. */
export function yearPath(year: string): string {
  return `/articles/year/${year}/`;
}

const yearOf = ({ event: { year } }: Article): string => year.value ?? 'unknown';

function listOf(first: string, year: string | null, articles: readonly Article[]): ArticleList[] {
  return pagesOf(articles).map((page) => ({
    ...page,
    first,
    year,
    path: pageAddress(first, page.number),
  }));
}
