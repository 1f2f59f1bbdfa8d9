import { readFile } from 'node:fs/promises';
import { create, type Font } from 'fontkitten';
import type { Script } from '../script/script.ts';

/** The file with the heading font of a script, from the project's root. */
export function headingFontFile(script: Script): string {
  return `src/headings/heading-${script}.woff2`;
}

const fonts = new Map<Script, Promise<Font>>();

/** Returns the heading font of a script, read once. Throws when the file is no single font. */
export function readHeadingFont(script: Script): Promise<Font> {
  const font = fonts.get(script) ?? readFont(script);
  fonts.set(script, font);
  return font;
}

async function readFont(script: Script): Promise<Font> {
  const file = headingFontFile(script);
  const font = create(await readFile(file));
  if (font.isCollection)
    throw new Error(`${file} holds several fonts; npm run fonts makes it anew`);
  return font;
}

/** Returns the characters of `text` that the font cannot draw, each once, in code point order. */
export function missingCharacters(text: string, font: Pick<Font, 'characterSet'>): string[] {
  const known = new Set(font.characterSet);
  return charactersOf(text).filter((character) => !known.has(character.codePointAt(0) ?? 0));
}

/** Returns the characters that a text needs of a font, each once, in code point order. */
export function charactersOf(text: string): string[] {
  // Line breaks and the like have no glyph.
  return [...new Set(text.replace(/\p{C}/gu, ''))].sort();
}
