/** Verbs by which a newspaper tells that somebody said something, as a regular expression. */
export const verb = '(?:[说說讲講称稱]|指出|强调|強調|表示|提出|要求|[认認][为為])';

/** Such a verb with the sign behind which the words begin. */
export const says = `${verb}[，,：:]`;

/**
 * Tells whether the words at a place (UTF-16) of a paragraph in which somebody speaks are theirs, not
 * the newspaper's: such a verb stands before them or, where the speech goes on, nowhere.
 */
export function isSaidAt(paragraph: string, place: number): boolean {
  return paragraph.search(new RegExp(says, 'u')) < place;
}
