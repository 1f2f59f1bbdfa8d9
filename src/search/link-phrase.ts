import { fold, type Folded, type FoldTable } from './fold.ts';
import type { Mark } from './match.ts';

/** What a link to a place in a text carries beside the line's id: what to highlight there. */
export interface LinkPhrase {
  /** The words, as one phrase: the question of the address, `?q=`. */
  readonly q: string;
  /** `&at=`: where they begin, in letters and digits of the line, if they stand in it more than once. */
  readonly at: number | null;
}

/** A mark in one of several lines. */
export interface LineMark extends Mark {
  /** Index of the line. */
  readonly line: number;
}

/** Up to this many characters are written out: percent-encoded, a link of less than 500. */
const longest = 44;
/** Of longer ones the beginning and the end are written, which are found again as well. */
const sample = 12;
const gap = '……';

const noTable: FoldTable = new Map();

/**
 * Returns the phrase that leads to the words from `start` in the first of `lines` to `end` in the
 * last (UTF-16 offsets); `null` when there is no letter or digit among them.
 */
export function writePhrase(
  lines: readonly string[],
  start: number,
  end: number,
): LinkPhrase | null {
  const joined = join(lines.map((line) => fold(line, noTable)));
  const last = lines.length - 1;
  const from = joined.starts.findIndex(({ line, offset }) => line > 0 || offset >= start);
  const to = joined.ends.findLastIndex(({ line, offset }) => line < last || offset <= end) + 1;
  if (from < 0 || to <= from) return null;
  // With the punctuation at both ends, so that it is highlighted too.
  const raw = lines.map((line, index) =>
    line.slice(index === 0 ? start : 0, index === last ? end : undefined),
  );
  const isShort = raw.join('').length <= longest || to - from < 2 * sample;
  const key = joined.text.slice(from, isShort ? to : from + sample);
  const isRepeated = placesIn(joined, key, from).length > 1;
  const phrase = isShort ? raw.join('') : shortened(raw.join(''), joined.text.slice(from, to));
  return { q: asOneWord(phrase), at: isRepeated ? from : null };
}

/** Returns the query of a link to those words: `?q=…`, `?q=…&at=…`, or empty. */
export function phraseQuery(lines: readonly string[], start: number, end: number): string {
  const phrase = writePhrase(lines, start, end);
  if (!phrase) return '';
  const { q, at } = phrase;
  return `?${new URLSearchParams({ q, ...(at !== null && { at: String(at) }) })}`;
}

/** Beginning and end of `raw`; the end so long that it stands nowhere before. */
function shortened(raw: string, folded: string): string {
  let length = sample;
  while (folded.indexOf(folded.slice(-length), sample) < folded.length - length) length += 1;
  const { starts, ends } = fold(raw, noTable);
  const beginning = raw.slice(0, ends[sample - 1]);
  const ending = raw.slice(starts[starts.length - length]);
  return [beginning, ending].map((part) => part.replaceAll('…', '')).join(gap);
}

/** White space parts the words of a question, except in quotation marks. */
const asOneWord = (phrase: string): string =>
  /\s/u.test(phrase) ? `"${phrase.replaceAll('"', '')}"` : phrase;

/**
 * Returns where the phrase of a link stands, in marks line by line. It begins in the first of
 * `lines`; where it stands there several times, nearest to `at`, or everywhere when that is `null`.
 */
export function findPhrase(
  written: string,
  at: number | null,
  lines: readonly string[],
  table: FoldTable,
): LineMark[] {
  const joined = join(lines.map((line) => fold(line, table)));
  const bare = written.replace(/^"(.*)"$/su, '$1');
  const spans = spansOf(bare, at, joined, table);
  return spans.flatMap(({ from, to }) => widened(marksBetween(joined, from, to), bare, lines));
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function spansOf(written: string, at: number | null, joined: Joined, table: FoldTable): Span[] {
  const whole = fold(written, table).text;
  const found = nearest(placesIn(joined, whole, at), at);
  if (found.length > 0 || !written.includes(gap))
    return found.map((from) => ({ from, to: from + whole.length }));
  const [beginning = '', ending = ''] = written.split(gap).map((part) => fold(part, table).text);
  return nearest(placesIn(joined, beginning, at), at ?? 0).map((from) => {
    const after = from + beginning.length;
    const end = joined.text.indexOf(ending, after);
    return { from, to: end < 0 ? after : end + ending.length };
  });
}

function nearest(places: readonly number[], at: number | null): readonly number[] {
  if (at === null) return places;
  return [...places].sort((one, other) => Math.abs(one - at) - Math.abs(other - at)).slice(0, 1);
}

interface Place {
  readonly line: number;
  readonly offset: number;
}

/** Several lines folded into one text, and where each of its units was written. */
interface Joined {
  readonly text: string;
  readonly starts: readonly Place[];
  readonly ends: readonly Place[];
  /** Length of the first line. */
  readonly first: number;
}

function join(lines: readonly Folded[]): Joined {
  const places = (of: (line: Folded) => readonly number[]) =>
    lines.flatMap((folded, line) => of(folded).map((offset) => ({ line, offset })));
  return {
    text: lines.map(({ text }) => text).join(''),
    starts: places(({ starts }) => starts),
    ends: places(({ ends }) => ends),
    first: lines[0]?.text.length ?? 0,
  };
}

/**
 * Every place in the first line where `key` begins, also where two overlap; and the beginning of the
 * next one for words that were selected together with a last mark of the first.
 */
function placesIn({ text, first }: Joined, key: string, wanted: number | null): number[] {
  const places: number[] = [];
  if (key === '') return places;
  for (let at = text.indexOf(key); at >= 0 && at < first; at = text.indexOf(key, at + 1))
    places.push(at);
  const isBehind = places.length === 0 || wanted === first;
  return isBehind && text.startsWith(key, first) ? [...places, first] : places;
}

function marksBetween({ starts, ends }: Joined, from: number, to: number): LineMark[] {
  const [first, last] = [starts[from]?.line ?? 0, ends[to - 1]?.line ?? 0];
  const marks: LineMark[] = [];
  for (let line = first; line <= last; line += 1) {
    const own = starts.slice(from, to).findIndex((place) => place.line === line);
    const end = ends.slice(from, to).findLast((place) => place.line === line);
    const start = starts[from + own];
    if (own >= 0 && start && end) marks.push({ line, start: start.offset, end: end.offset });
  }
  return marks;
}

const punctuation = '[^\\p{L}\\p{N}\\s]*';

/** The marks with the punctuation at both ends that the phrase has too, in whichever script. */
function widened(marks: LineMark[], written: string, lines: readonly string[]): LineMark[] {
  return marks.map(({ line, start, end }, index) => {
    const text = lines[line] ?? '';
    const before = Math.min(countAtEnd(text.slice(0, start)), countAtStart(written));
    const after = Math.min(countAtStart(text.slice(end)), countAtEnd(written));
    return {
      line,
      start: index === 0 ? start - before : 0,
      end: index === marks.length - 1 ? end + after : text.length,
    };
  });
}

function countAtStart(text: string): number {
  return new RegExp(`^${punctuation}`, 'u').exec(text)?.[0].length ?? 0;
}

function countAtEnd(text: string): number {
  return new RegExp(`${punctuation}$`, 'u').exec(text)?.[0].length ?? 0;
}
