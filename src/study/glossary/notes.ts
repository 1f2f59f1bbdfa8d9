import type { Script } from '../../script/script.ts';
import type { Term } from './glossary.ts';
import type { bases } from './schema.ts';

/** What the note beside a paragraph shows of a term. */
export interface TermNote {
  readonly term: string;
  readonly pinyin: string;
  readonly explanation: string;
  readonly items: readonly string[];
  readonly basis: (typeof bases)[number];
  readonly remark: string | null;
}

/** The notes of all explained terms by their ids: `/glossary/<script>.json`. */
export type TermNotes = Readonly<Record<string, TermNote>>;

/** Returns the notes of the explained terms in one script. */
export function termNotes(terms: readonly Term[], script: Script): TermNotes {
  return Object.fromEntries(
    terms.flatMap(({ id, term, pinyin, explanation, items, basis, remark }) =>
      explanation
        ? [[id, noteOf({ term, explanation, items, remark }, { pinyin, basis }, script)]]
        : [],
    ),
  );
}

type Written = Pick<Term, 'term' | 'items'> &
  Required<Pick<Term, 'explanation'>> & { readonly remark: Term['remark'] };

function noteOf(
  { term, explanation, items, remark }: Written,
  alike: Pick<TermNote, 'pinyin' | 'basis'>,
  script: Script,
): TermNote {
  return {
    ...alike,
    term: term[script],
    explanation: explanation?.[script] ?? '',
    items: items.map((item) => item[script]),
    remark: remark?.[script] ?? null,
  };
}
