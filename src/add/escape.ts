/** Signs that Markdown or MDX reads as markup wherever they stand. */
const everywhere = /[\\`*_{}[\]<>&~]/g;

/**
 * Returns a line of text as it is written in MDX, so that the parser gives back the very same
 * characters. It is escaped only where it has to be: most lines of a newspaper have nothing of it.
 */
export function escapeMdx(text: string): string {
  return text
    .replace(everywhere, String.raw`\$&`)
    .replace(/^([#+\-=>|:]|\d+[.)](?=\s|$))/, escapeBeginning)
    .replace(/#$/, String.raw`\#`)
    .replace(/^(i|e)(?=mport|xport)/, asReference);
}

/** What begins a heading, a list, a quotation or a line at the beginning of a line. */
const escapeBeginning = (begin: string): string => `${begin.slice(0, -1)}\\${begin.slice(-1)}`;

/** A line that begins with import or export would be code. */
const asReference = (letter: string): string => `&#${letter.charCodeAt(0)};`;
