import { strangersIn } from '../script/candidates.ts';
import type { Script } from '../script/script.ts';

/** In which script a text stands, and the characters that say so. */
export interface ScriptEvidence {
  /** `null` when no character tells, or as many speak for the one as for the other. */
  readonly script: Script | null;
  /** How many characters of the text belong to one script only, and which. */
  readonly only: Readonly<
    Record<Script, { readonly count: number; readonly kinds: readonly string[] }>
  >;
}

/** Returns what the characters of a text say of its script. */
export function scriptEvidence(text: string): ScriptEvidence {
  // What is out of place in a Traditional text belongs to Simplified only, and the other way round.
  const only = { hans: tally(strangersIn(text, 'hant')), hant: tally(strangersIn(text, 'hans')) };
  const difference = only.hans.count - only.hant.count;
  if (difference === 0) return { script: null, only };
  return { script: difference > 0 ? 'hans' : 'hant', only };
}

function tally(characters: readonly string[]) {
  return { count: characters.length, kinds: [...new Set(characters)] };
}
