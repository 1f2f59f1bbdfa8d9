import { filterNames, type Filters } from './filters.ts';

/** What the reader asks: kept in the address, so that it can be shared and bookmarked. */
export interface Asked {
  readonly question: string;
  readonly filters: Filters;
}

/** Reads question and filters from the query of an address (`?q=&article=&story=&speaker=`). */
export function readAddress(query: string): Asked {
  const parameters = new URLSearchParams(query);
  const filters = filterNames.map((name) => [name, parameters.get(name) ?? undefined]);
  return { question: parameters.get('q') ?? '', filters: Object.fromEntries(filters) as Filters };
}

/** Returns the query for what is asked, with nothing empty in it; `''` when nothing is asked. */
export function writeAddress({ question, filters }: Asked): string {
  const parameters = new URLSearchParams();
  if (question !== '') parameters.set('q', question);
  for (const name of filterNames) {
    const value = filters[name];
    if (value) parameters.set(name, value);
  }
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}
