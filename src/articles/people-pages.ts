import { pageAddress, pagesOf, type ListPage } from '../paging/paging.ts';
import type { People, Person } from './people.ts';

/** The most people on one page. */
const peoplePerPage = 100;

/** A person with their id. */
export type PersonWithId = readonly [id: string, person: Person];

/**
 * Returns the pages of the people in the order of `content/people.yaml`, at whose end new ones are
 * added: who stands on a page stays on it.
 */
export function peoplePages(people: People): readonly ListPage<PersonWithId>[] {
  return pagesOf([...people], peoplePerPage);
}

/** Returns the address of a page of people behind `/S`. */
export function peoplePagePath(number: number): string {
  return pageAddress('/people/', number);
}

/** Returns the address of a person behind `/S`: what every link to somebody leads to. */
export function personPath(id: string, people: People): string {
  const place = Math.max([...people.keys()].indexOf(id), 0);
  return `${peoplePagePath(1 + Math.floor(place / peoplePerPage))}#${id}`;
}
