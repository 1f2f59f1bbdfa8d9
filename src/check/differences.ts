import { diffArrays } from 'diff';
import type { Mark } from '../search/match.ts';
import type { Token } from './tokens.ts';

/** One place where a quotation and its source differ; one of the two may be empty. */
export interface Difference {
  readonly pasted: readonly Token[];
  readonly source: readonly Token[];
}

/** Milliseconds after which a comparison gives up and takes everything for changed. */
const patience = 1000;

/** Returns where two wordings differ, in order. */
export function differencesOf(pasted: readonly Token[], source: readonly Token[]): Difference[] {
  const text = (token: Token) => token.text;
  const runs = diffArrays(pasted.map(text), source.map(text), { timeout: patience });
  if (!runs) return [{ pasted, source }];
  const found: Difference[] = [];
  let [left, right, isOpen] = [0, 0, false];
  for (const { count, added, removed } of runs) {
    const run = {
      pasted: added ? [] : pasted.slice(left, left + count),
      source: removed ? [] : source.slice(right, right + count),
    };
    left += run.pasted.length;
    right += run.source.length;
    if (added || removed) found.push(joined(isOpen ? found.pop() : undefined, run));
    isOpen = added || removed;
  }
  return found;
}

/** What is taken away and what is put in its place come as two runs. */
function joined(before: Difference | undefined, { pasted, source }: Difference): Difference {
  return {
    pasted: [...(before?.pasted ?? []), ...pasted],
    source: [...(before?.source ?? []), ...source],
  };
}

/** Returns where in the original some tokens stand, or null for none. */
export function markOfTokens(tokens: readonly Token[]): Mark | null {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}
