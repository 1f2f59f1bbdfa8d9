import type { Place } from '../script/review.ts';

/** A stretch of a converted text: one character with a choice, or the text between two of them. */
export interface Stretch {
  readonly text: string;
  readonly isChoice: boolean;
}

/** Returns a converted text cut at the characters that had a choice, in order. */
export function charactersWithChoices(text: string, places: readonly Place[]): Stretch[] {
  const chosen = new Set(places.map(({ at }) => at));
  return [...text].reduce<Stretch[]>((stretches, character, at) => {
    const last = stretches.at(-1);
    if (chosen.has(at)) return [...stretches, { text: character, isChoice: true }];
    if (!last || last.isChoice) return [...stretches, { text: character, isChoice: false }];
    return [...stretches.slice(0, -1), { text: last.text + character, isChoice: false }];
  }, []);
}
