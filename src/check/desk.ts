import { otherScript, type InBothScripts } from '../script/script.ts';
import { openDesk, type Desk, type SearchPlace } from '../search/desk.ts';
import { openLibrary, type LibraryLine, type ReadStory } from '../search/library.ts';
import { loadedOnceFor } from '../browser/loaded-once.ts';
import type { Folded } from '../search/fold.ts';
import { foldForCheck } from './fold.ts';

/** A printed line with all that a comparison needs. */
export interface CheckLine extends LibraryLine, InBothScripts {
  /** The line as quotations are compared: with the signs of numbers. */
  readonly fine: Folded;
  /** Everybody whom the articles name that were read. */
  readonly people: readonly InBothScripts[];
}

/** The search's index and texts, the texts in both scripts. */
export interface CheckDesk extends Desk {
  /** Reads the lines of a story; rejects when they do not load. */
  readonly readBoth: (article: string, story: string) => Promise<readonly CheckLine[]>;
}

/** Loads what every check needs; `attempt` counts from 1. Rejects when something of it does not load. */
export async function openCheckDesk(place: SearchPlace, attempt: number): Promise<CheckDesk> {
  const desk = await openDesk(place, attempt);
  return withBothScripts(desk, openLibrary(place.base, otherScript(place.script), desk.table));
}

/** Returns the desk of a check from that of a search and the same texts in the other script. */
export function withBothScripts(desk: Desk, readOther: ReadStory): CheckDesk {
  const people: InBothScripts[] = [];
  const read = loadedOnceFor((key) => {
    const [article = '', story = ''] = key.split('/');
    return readLines(desk, readOther, people, article, story);
  });
  const readBoth = (article: string, story: string) => read(`${article}/${story}`);
  return { ...desk, readBoth };
}

async function readLines(
  desk: Desk,
  readOther: ReadStory,
  people: InBothScripts[],
  article: string,
  story: string,
): Promise<CheckLine[]> {
  const [own, others] = await Promise.all([desk.read(article, story), readOther(article, story)]);
  own[0]?.source.people.forEach((name, place) =>
    people.push(pair(desk, name, others[0]?.source.people[place] ?? name)),
  );
  return own.map((line, place) => ({
    ...line,
    ...pair(desk, line.text, others[place]?.text ?? line.text),
    fine: foldForCheck(line.text, desk.table),
    people,
  }));
}

function pair({ script }: Desk, own: string, other: string): InBothScripts {
  return script === 'hans' ? { hans: own, hant: other } : { hans: other, hant: own };
}
