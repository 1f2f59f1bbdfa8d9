import type { Script } from '../../script/script.ts';
import { glossaryWord } from '../../text/glossary-words.ts';
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
  /** Whom the explanation rests on, with the date: names, no links, which the entry has. */
  readonly sources: readonly string[];
  /** How often the texts print it. */
  readonly occurrences: number;
}

/** The notes of all terms by their ids: `/glossary/<script>.json`. */
export type TermNotes = Readonly<Record<string, TermNote>>;

/** Returns the notes of the terms in one script. */
export function termNotes(terms: readonly Term[], script: Script): TermNotes {
  return Object.fromEntries(terms.map((term) => [term.id, noteOf(term, script)]));
}

function noteOf(term: Term, script: Script): TermNote {
  return {
    term: term.term[script],
    pinyin: term.pinyin,
    explanation: term.explanation?.[script] ?? null,
    items: term.items.map((item) => item[script]),
    basis: term.basis,
    remark: term.remark?.[script] ?? null,
    sources: term.sources.map(
      ({ who, date }) => who[script] + (date ? ` ${date}` : glossaryWord(script, 'noDate')),
    ),
    occurrences: term.occurrences.length,
  };
}
