import { pageAddress, pageSize } from '../paging/paging.ts';
import type { PublishedIds } from './published-ids.ts';

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
