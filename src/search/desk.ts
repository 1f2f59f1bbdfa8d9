import type { Script } from '../script/script.ts';
import { fetchJsonOnce } from '../browser/fetch-json.ts';
import { readFoldTable, type FoldTable } from './fold.ts';
import { openLibrary, type ReadStory } from './library.ts';
import { recordFinder, startPagefind, type FindRecords } from './pagefind.ts';
import type { SearchSettings } from './texts.ts';

/** Where the reader asks. */
export interface SearchPlace {
  /** The site's base path, with a slash at both ends. */
  readonly base: string;
  /** The script of the reader: of the texts shown and the pages linked. */
  readonly script: Script;
}

/** All that is loaded, once, when the first question is asked. */
export interface Desk extends SearchPlace {
  /** The commonest characters of the texts, in that order. */
  readonly commonest: string;
  readonly table: FoldTable;
  readonly find: FindRecords;
  readonly read: ReadStory;
}

/** Loads what every question needs; `attempt` counts from 1. Rejects when something of it does not load. */
export async function openDesk(place: SearchPlace, attempt: number): Promise<Desk> {
  const [openVolume, { fold, commonest, volumes }] = await Promise.all([
    // First, for it asks ahead for both.
    startPagefind(place.base, attempt),
    fetchJsonOnce<SearchSettings>(`${place.base}search/fold.json`),
  ]);
  const table = readFoldTable(fold);
  const find = recordFinder(openVolume, volumes, place.base);
  return { ...place, commonest, table, find, read: openLibrary(place.base, place.script, table) };
}

/**
 * Returns a function that takes questions to a desk, which `open` opens for the first of them. When
 * one fails, the next opens another, unless that has been done already; attempts count from 1.
 */
export function atDesk<OwnDesk>(open: (attempt: number) => Promise<OwnDesk>) {
  let opened: Promise<OwnDesk> | null = null;
  let attempts = 0;
  return async <Answer>(ask: (desk: OwnDesk) => Promise<Answer>): Promise<Answer> => {
    const desk = (opened ??= open((attempts += 1)));
    try {
      return await ask(await desk);
    } catch (error) {
      if (opened === desk) opened = null;
      throw error;
    }
  };
}
