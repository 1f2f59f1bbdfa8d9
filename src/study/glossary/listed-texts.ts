import type { Article } from '../../articles/article.ts';
import { studiedTexts } from '../studied.ts';
import type { Term } from './glossary.ts';

/** As many texts as have all their places listed, whether they were studied or not. */
const fewTexts = 6;

/**
 * Returns those of `articles` whose places the glossary lists one by one: all of them while they are
 * few, otherwise those that were read for it or are quoted in it. In how many others a term stands is
 * told with a number and a link.
 */
export async function listedTexts(
  articles: readonly Article[],
  terms: readonly Pick<Term, 'passages'>[],
): Promise<readonly Article[]> {
  if (articles.length <= fewTexts) return articles;
  const quoted = terms.flatMap(({ passages }) => passages.map(({ article }) => article));
  const listed = new Set([...(await studiedTexts()).map(({ id }) => id), ...quoted]);
  return articles.filter(({ id }) => listed.has(id));
}
