import type { Folded } from './fold.ts';

/** A place in a text: UTF-16 offsets, `end` exclusive. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** Where the words of a question stand in a line, and how much of the line they are. */
export interface Match {
  /** In order, not overlapping. */
  readonly marks: readonly Mark[];
  /** Occurrences × length, summed over the words, in folded UTF-16 units. */
  readonly matched: number;
  /** Length of the line, in the same units. */
  readonly length: number;
}

/** Returns where all `words` (folded) stand in `line`, or null when one of them does not. */
export function matchLine(line: Folded, words: readonly string[]): Match | null {
  const marks: Mark[] = [];
  let matched = 0;
  for (const word of words) {
    const places = placesOf(word, line.text);
    if (places.length === 0) return null;
    matched += places.length * word.length;
    marks.push(...places.map((place) => markOf(line, place, word.length)));
  }
  return { marks: merged(marks), matched, length: line.text.length };
}

/** Returns every place where `word` stands in `text`, counted as one counts: not overlapping. */
export function placesOf(word: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    places.push(at);
  return places;
}

/** Returns the place in the original of `length` folded units from `place`. */
export function markOf(line: Folded, place: number, length: number): Mark {
  return { start: line.starts[place] ?? 0, end: line.ends[place + length - 1] ?? 0 };
}

/** Returns the marks in order, those that overlap made one. */
function merged(marks: readonly Mark[]): Mark[] {
  const result: Mark[] = [];
  for (const mark of [...marks].sort((one, other) => one.start - other.start)) {
    const last = result.at(-1);
    if (last === undefined || mark.start >= last.end) result.push(mark);
    else result[result.length - 1] = { start: last.start, end: Math.max(last.end, mark.end) };
  }
  return result;
}
