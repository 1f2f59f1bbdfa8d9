import { markOf } from '../search/match.ts';
import type { Folded } from '../search/fold.ts';
import type { Find } from './answer.ts';
import type { CheckLine } from './desk.ts';
import { withItsQuotes } from './parts.ts';
import { paragraphsFirst } from './place.ts';

/** A run of this many folded characters is worth telling; shorter ones stand everywhere. */
const shortestFind = 6;

/** Returns the longest runs of a quotation that stand in `lines`, in order, not overlapping. */
export function findsIn(lines: readonly CheckLine[], written: string, folded: Folded): Find[] {
  const finds: Find[] = [];
  const ordered = [...lines].sort(paragraphsFirst);
  for (let at = 0; at + shortestFind <= folded.text.length;) {
    const found = longestFrom(ordered, folded.text, at);
    if (found) {
      const { line, place, length } = found;
      const run = withItsQuotes(written, markOf(folded, at, length));
      const mark = markOf(line.fine, place, length);
      finds.push({ line, mark, run, written: written.slice(run.start, run.end) });
    }
    at += found?.length ?? 1;
  }
  return finds;
}

function longestFrom(lines: readonly CheckLine[], text: string, at: number) {
  let longest: { line: CheckLine; place: number; length: number } | null = null;
  for (const line of lines) {
    let length = Math.max(longest?.length ?? 0, shortestFind - 1);
    while (at + length < text.length && line.fine.text.includes(text.slice(at, at + length + 1)))
      length += 1;
    if (length >= shortestFind && length > (longest?.length ?? 0))
      longest = { line, place: line.fine.text.indexOf(text.slice(at, at + length)), length };
  }
  return longest;
}
