import type { Folded } from '../search/fold.ts';
import type { Mark } from '../search/match.ts';

/** What is compared as one: a number whole, every other character for itself. */
export interface Token extends Mark {
  /** Folded. */
  readonly text: string;
}

/** Returns the tokens of a folded text; offsets are those of the original. */
export function tokensOf(line: Folded): Token[] {
  const found = line.text.matchAll(/[<>≤≥±≈¥$€-]?\p{Nd}[\p{Nd}.,:/%‰-]*|./gsu);
  return [...found].map(({ 0: text, index }) => ({
    text,
    start: line.starts[index] ?? 0,
    end: line.ends[index + text.length - 1] ?? 0,
  }));
}
