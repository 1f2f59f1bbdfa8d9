import type { CitedDate } from '../work.ts';

/** Returns a date as a style writes it; one that is inferred stands in square brackets. */
export function supplied(date: CitedDate, write: (day: string) => string, unknown: string): string {
  if (date.certainty === 'unknown') return unknown;
  return date.certainty === 'inferred' ? `[${write(date.value)}]` : write(date.value);
}

/** Returns the words with the stop of the style, unless they end in a stop of their own. */
export function stopped(words: string, stop: string): string {
  return /[.。?？!！]$/u.test(words) ? words : words + stop;
}

/** Returns a title as it stands inside English double quotation marks: “ ” in it become ‘ ’. */
export function insideQuotes(title: string): string {
  return title.replaceAll('“', '‘').replaceAll('”', '’');
}

/** Returns the pinyin of a newspaper's name with one capital: Qilu Wanbao → Qilu wanbao. */
export function oneCapital(name: string): string {
  return name.slice(0, 1) + name.slice(1).toLowerCase();
}

/** Returns names joined as English prose does: A; A and B; A, B, and C. */
export function listed(names: readonly string[], and: string): string {
  const last = names.at(-1) ?? '';
  if (names.length < 3) return names.join(` ${and} `);
  return `${names.slice(0, -1).join(', ')}, ${and} ${last}`;
}
