import { diffArrays } from 'diff';
import type { Mark } from '../search/match.ts';
import type { Token } from './tokens.ts';

/** One place where a quotation and its source differ; one of the two may be empty. */
export interface Difference {
  readonly pasted: Mark;
  readonly source: Mark;
}

/** Milliseconds after which a comparison gives up and takes everything for changed. */
const patience = 1000;

/** Returns where two wordings differ, in order; the marks count tokens. */
export function differencesOf(pasted: readonly Token[], source: readonly Token[]): Difference[] {
  const [left, right] = [pasted.map(({ text }) => text), source.map(({ text }) => text)];
  const runs = diffArrays(left, right, { timeout: patience });
  if (!runs)
    return [{ pasted: { start: 0, end: left.length }, source: { start: 0, end: right.length } }];
  const found: Difference[] = [];
  let [inPasted, inSource] = [0, 0];
  for (const { count, added, removed } of runs) {
    const next = {
      pasted: { start: inPasted, end: (inPasted += added ? 0 : count) },
      source: { start: inSource, end: (inSource += removed ? 0 : count) },
    };
    if (!added && !removed) continue;
    let tail = [next];
    // Joined with one before it, it may be joined with the one before that.
    for (let last = found.pop(); last; last = tail.length === 1 ? found.pop() : undefined)
      tail = joined(last, tail[0] ?? next, right);
    found.push(...tail);
  }
  return found;
}

/**
 * What is taken away and what is put in its place come as two runs; and so does a clause left out
 * that begins or ends like what is beside it: 全会和…，全面 for 全面 as 全会和…，全 with its first 全 kept.
 */
function joined(
  { pasted, source }: Difference,
  next: Difference,
  words: readonly string[],
): Difference[] {
  const between = next.source.start - source.end;
  const [start, end] = [source.start, next.source.end];
  const isAlike = (one: number, other: number) =>
    words.slice(one, one + between).join(' ') === words.slice(other, other + between).join(' ');
  if (between <= 0)
    return [{ pasted: { ...pasted, end: next.pasted.end }, source: { start, end } }];
  if (next.pasted.start === next.pasted.end && isAlike(source.end, end - between))
    return [{ pasted, source: { start, end: end - between } }];
  if (pasted.start === pasted.end && isAlike(source.end, start))
    return [{ pasted: next.pasted, source: { start: start + between, end } }];
  return [{ pasted, source }, next];
}

/** Returns where in the original some of the tokens stand; of none, the place between two. */
export function markOfTokens(tokens: readonly Token[], { start, end }: Mark): Mark {
  const before = tokens[start - 1]?.end ?? tokens[0]?.start ?? 0;
  if (start === end) return { start: before, end: before };
  return { start: tokens[start]?.start ?? before, end: tokens[end - 1]?.end ?? before };
}
