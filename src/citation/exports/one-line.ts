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
