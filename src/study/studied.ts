import type { Article } from '../articles/article.ts';
import { allArticles } from '../articles/articles.ts';
import { onceFor } from '../articles/once.ts';
import { readStudied } from './read-studied.ts';

const studiedAmong = onceFor((articles) => readStudied(articles));

/**
 * Returns the texts that the study pages were made from, the oldest first, read once for all pages of
 * a build. Throws as `readStudied` does.
 */
export async function studiedTexts(): Promise<readonly Article[]> {
  return studiedAmong(await allArticles());
}
