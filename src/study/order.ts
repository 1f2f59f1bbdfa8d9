import type { Article } from '../articles/article.ts';
import { newestFirst } from '../articles/event.ts';

/** Returns the articles in the order of time, in which comparisons are read from left to right. */
export function oldestFirst(articles: readonly Article[]): Article[] {
  return articles.toSorted((one, other) => newestFirst(other, one));
}
