import type { SearchArticle } from './texts.ts';

/** The most texts that the search and the checker name one by one. */
export const mostListed = 20;

/** What the pages of the search and the checker name of the texts. */
export interface TextListing {
  /** The newest first; all of them, or as many as are named one by one. */
  readonly articles: readonly SearchArticle[];
  /** Number of all texts. */
  readonly total: number;
  /** Every year of an event, the newest first. */
  readonly years: readonly string[];
}
