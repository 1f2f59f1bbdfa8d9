import { languageTag, type Script } from '../../script/script.ts';
import type { LibraryLine } from '../../search/library.ts';
import { markOf, placesOf, type Mark } from '../../search/match.ts';

/** How the lines of a concordance are ordered: by what follows, by what precedes, as in the texts. */
export const orders = ['after', 'before', 'text'] as const;
/** One of these orders. */
export type Order = (typeof orders)[number];

/** Characters shown on each side of the expression. */
const context = 24;
/** UTF-16 units on each side that decide the order: more is the same wherever it matters. */
const deciding = 200;

/** One place where an expression stands: one line of the concordance. */
export interface Occurrence {
  readonly line: LibraryLine;
  /** UTF-16 offsets in the line's text. */
  readonly mark: Mark;
  /** What stands around it in the line; cut pieces have an ellipsis. */
  readonly before: string;
  readonly keyword: string;
  readonly after: string;
  /** What orders them: the letters and digits on both sides, the preceding ones backwards. */
  readonly keys: Readonly<Record<'before' | 'after', string>>;
}

/** Returns every place of `word` (folded) in the lines, counted as one counts: not overlapping. */
export function occurrencesIn(lines: readonly LibraryLine[], word: string): Occurrence[] {
  return lines.flatMap((line) =>
    placesOf(word, line.folded.text).map((place) => occurrenceAt(line, place, word.length)),
  );
}

function occurrenceAt(line: LibraryLine, place: number, length: number): Occurrence {
  const { text, folded } = line;
  const mark = markOf(folded, place, length);
  const before = [...text.slice(Math.max(mark.start - deciding, 0), mark.start)];
  const after = [...text.slice(mark.end, mark.end + deciding)];
  return {
    line,
    mark,
    keyword: text.slice(mark.start, mark.end),
    before: (before.length > context ? '…' : '') + before.slice(-context).join(''),
    after: after.slice(0, context).join('') + (after.length > context ? '…' : ''),
    keys: {
      before: before.toReversed().filter(isCompared).join(''),
      after: after.filter(isCompared).join(''),
    },
  };
}

const isCompared = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

/**
 * Returns the occurrences in an order, Chinese as the script's readers order it (pinyin or strokes);
 * what is equal stands as in the texts: the older event first, then from the beginning on.
 */
export function inOrder(
  occurrences: readonly Occurrence[],
  order: Order,
  script: Script,
): Occurrence[] {
  const asInTexts = occurrences.toSorted(byPlace);
  if (order === 'text') return asInTexts;
  const { compare } = new Intl.Collator(languageTag[script]);
  return asInTexts.sort((one, other) => compare(one.keys[order], other.keys[order]));
}

function byPlace({ line: a, mark }: Occurrence, { line: b, mark: other }: Occurrence): number {
  const [one, two] = [a.source.event + a.article, b.source.event + b.article];
  if (one !== two) return one < two ? -1 : 1;
  return a.place - b.place || mark.start - other.start;
}
