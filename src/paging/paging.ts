/** The most entries of a list that stand on one page. */
export const pageSize = 20;

/** Where a page stands in its list. */
export interface PageNumber {
  /** Counted from 1. */
  readonly number: number;
  /** Number of pages. */
  readonly pages: number;
}

/** One page of a list. */
export interface ListPage<Item> extends PageNumber {
  readonly items: readonly Item[];
  /** Number of items on all pages together. */
  readonly total: number;
}

/** Returns the pages of a list, in its order; a list without items is one empty page. */
export function pagesOf<Item>(items: readonly Item[], size = pageSize): ListPage<Item>[] {
  const pages = Math.max(Math.ceil(items.length / size), 1);
  return Array.from({ length: pages }, (_, place) => ({
    number: place + 1,
    pages,
    total: items.length,
    items: items.slice(place * size, (place + 1) * size),
  }));
}

/** Returns the address of a page behind `/S`; `first` is that of the first one: `/articles/`. */
export function pageAddress(first: string, number: number): string {
  return number === 1 ? first : `${first}page/${number}/`;
}

/**
 * Returns the numbers that a page links to: the first, the last, itself and its neighbours, never
 * more than five; `null` stands for those left out between two of them.
 */
export function linkedNumbers({ number, pages }: PageNumber): (number | null)[] {
  const linked = [...new Set([1, number - 1, number, number + 1, pages])]
    .filter((one) => one >= 1 && one <= pages)
    .toSorted((one, other) => one - other);
  return linked.flatMap((one, place) => (one - (linked[place - 1] ?? 0) > 1 ? [null, one] : one));
}
