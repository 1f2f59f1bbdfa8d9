import type { Script } from '../../script/script.ts';
import { citationWordsIn } from '../../text/citation-words.ts';
import type { CitableStory } from '../work.ts';

/** Returns what a reader of the file must know of the date; `null` where it is printed. */
export function dateNote({ published }: CitableStory, script: Script): string | null {
  if (published.certainty === 'stated') return null;
  const t = citationWordsIn(script);
  return published.certainty === 'inferred'
    ? t('noteInferred', { day: published.value })
    : t('dateUnknown');
}

/**
 * Returns text for a field of a file: on one line, for a line break would begin another field, and
 * without halves of characters, which no file can hold.
 */
export function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
}
