import type { Article } from '../articles/article.ts';
import { allArticles } from '../articles/articles.ts';
import { onceFor } from '../articles/once.ts';
import type { Passage } from './passage.ts';
import { readStudied } from './read-studied.ts';

const studiedAmong = onceFor(readStudied);

/**
 * Returns the texts that the study pages were made from, the oldest first, read once for all pages of
 * a build. Throws as `readStudied` does.
 */
export async function studiedTexts(): Promise<readonly Article[]> {
  return studiedAmong(await allArticles());
}

/** Returns the text in which a passage stands. Throws when it is none of the site's. */
export async function articleOf({ article }: Pick<Passage, 'article'>): Promise<Article> {
  const found = (await allArticles()).find(({ id }) => id === article);
  if (!found) throw new Error(`There is no article «${article}».`);
  return found;
}
