import type { NamedLink } from '../../quote/ways.ts';
import type { Script } from '../../script/script.ts';
import { passageLink } from '../passage-link.ts';
import type { Term } from './glossary.ts';
import type { bases } from './schema.ts';

/** What the note beside a paragraph shows of a term. */
export interface TermNote {
  readonly term: string;
  readonly pinyin: string;
  /** `null` for a term that no source explains. */
  readonly explanation: string | null;
  readonly items: readonly string[];
  readonly basis: (typeof bases)[number];
  readonly remark: string | null;
  /** Whom the explanation rests on, and when: names, no links, which the entry has. */
  readonly sources: readonly (readonly [who: string, date: string | null])[];
  /** How often the texts print it. */
  readonly occurrences: number;
  /** The first lines that print it, where nothing explains it: what stands around it is all there is. */
  readonly places: readonly NamedLink[];
}

/** The notes of all terms by their ids: `/glossary/<script>.json`. */
export type TermNotes = Readonly<Record<string, TermNote>>;

/** As many lines as a note names; its entry has them all. */
const mostPlaces = 6;

/** Returns the notes of the terms in one script. */
export async function termNotes(terms: readonly Term[], script: Script): Promise<TermNotes> {
  const notes = terms.map(async (term) => {
    const places = term.basis === 'none' ? await placesOf(term, script) : [];
    return [term.id, { ...noteOf(term, script), places }] as const;
  });
  return Object.fromEntries(await Promise.all(notes));
}

function placesOf({ occurrences }: Term, script: Script): Promise<NamedLink[]> {
  const lines = [...Map.groupBy(occurrences, ({ article, id }) => `${article}#${id}`).values()];
  const first = lines.slice(0, mostPlaces).flatMap(([passage]) => passage ?? []);
  return Promise.all(first.map((passage) => passageLink(passage, script)));
}

function noteOf(term: Term, script: Script): Omit<TermNote, 'places'> {
  return {
    term: term.term[script],
    pinyin: term.pinyin,
    explanation: term.explanation?.[script] ?? null,
    items: term.items.map((item) => item[script]),
    basis: term.basis,
    remark: term.remark?.[script] ?? null,
    sources: term.sources.map(({ who, date = null }) => [who[script], date]),
    occurrences: term.occurrences.length,
  };
}
