import { pagesOf, type ListPage } from '../paging/paging.ts';
import type { Article } from './article.ts';
import { allArticles } from './articles.ts';
import { onceFor } from './once.ts';
import { inOrderOfPublication, readRegister } from './published-ids.ts';

const pagesFor = onceFor(async (articles: readonly Article[]) =>
  pagesOf(inOrderOfPublication(articles, await readRegister())).map((page) => ({
    ...page,
    // Within a page as everywhere: the newest event first.
    items: articles.filter((article) => page.items.includes(article)),
  })),
);

/**
 * Returns the pages on which the records of the texts stand: origin, edits, conversion. The first is
 * the page about the texts. They are filled in the order of the register of published ids, to which a
 * new text is appended and from which none is taken: what stands on a page stays on it.
 */
export async function recordPages(): Promise<readonly ListPage<Article>[]> {
  return pagesFor(await allArticles());
}
