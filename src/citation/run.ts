import { escapeMarkup } from '../text/escape.ts';

/** A piece of a reference that is set in one way. */
export interface Run {
  readonly text: string;
  readonly face?: 'italic' | 'bold';
  /** Set for words in another language than the reference's Chinese ones: our English gloss. */
  readonly lang?: 'en';
  /** The day of access, which the browser replaces by the reader's own. */
  readonly isAccessDay?: true;
}

const tags = { italic: 'i', bold: 'b' } as const;

/** Returns runs from text and runs, without the empty ones. */
export function runs(...pieces: readonly (string | Run)[]): Run[] {
  return pieces
    .map((piece) => (typeof piece === 'string' ? { text: piece } : piece))
    .filter(({ text }) => text !== '');
}

/** Returns the text of a reference, as it is pasted where there are no typefaces. */
export function plainText(reference: readonly Run[]): string {
  return reference.map(({ text }) => text).join('');
}

/** Returns a reference as HTML, as the pages show it. */
export function htmlOf(reference: readonly Run[]): string {
  return reference.map(tagged).join('');
}

function tagged({ text, face, lang, isAccessDay }: Run): string {
  const html = escapeMarkup(text);
  if (face) return `<${tags[face]}>${html}</${tags[face]}>`;
  if (lang) return `<span lang="${lang}">${html}</span>`;
  return isAccessDay ? `<span data-accessed>${html}</span>` : html;
}
