import { pageAddress, pageSize, pagesOf, type ListPage } from '../paging/paging.ts';
import type { Article } from './article.ts';
import { allArticles } from './articles.ts';
import { onceFor } from '../once.ts';
import { inOrderOfPublication, readRegister, type PublishedIds } from './published-ids.ts';

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

/** What a part of such a page is made for. */
export interface OnRecordPage {
  /** Number of the page; the page about the texts has the first. */
  number?: number;
}

/** Returns one of these pages, and whether it tells of others: the first does, if there are any. */
export async function recordPage({ number = 1 }: OnRecordPage) {
  const page = (await recordPages())[number - 1];
  return page && { ...page, isFirstOfSeveral: number === 1 && page.pages > 1 };
}

/** Returns the address of a page of records behind `/S`; the first is the page about the texts. */
export function recordPagePath(number: number): string {
  return pageAddress('/about/', number);
}

/**
 * Returns the address of the record of a text behind `/S`, by its place in the register: what every
 * link to the record leads to.
 */
export function recordPath(id: string, register: PublishedIds): string {
  const published = Object.keys(register);
  const place = published.indexOf(id);
  const before = place < 0 ? published.length : place;
  return `${recordPagePath(1 + Math.floor(before / pageSize))}#${id}`;
}
