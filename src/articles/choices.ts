import type { Choice } from '../script/review.ts';

/** A stretch of a converted text: one character with a choice, or the text between two of them. */
export interface Stretch {
  readonly text: string;
  readonly isChoice: boolean;
}

/** Returns a converted text cut at the characters that had a choice, in order. */
export function charactersWithChoices(text: string, choices: readonly Choice[]): Stretch[] {
  const characters = [...text];
  let from = 0;
  const upTo = (to: number) => characters.slice(from, to).join('');
  const stretches = choices.flatMap(({ at }): Stretch[] => {
    const cut = [
      { text: upTo(at), isChoice: false },
      { text: characters[at] ?? '', isChoice: true },
    ];
    from = at + 1;
    return cut;
  });
  const rest = { text: upTo(characters.length), isChoice: false };
  return [...stretches, rest].filter((stretch) => stretch.text !== '');
}
