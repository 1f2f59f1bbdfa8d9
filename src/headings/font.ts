import { readFile } from 'node:fs/promises';
import { create, type Font } from 'fontkitten';
import { onceForName } from '../once.ts';
import type { Script } from '../script/script.ts';

/** What a heading font is cut into for browsers: for texts, search and glossary, for home and lists, and for all others. */
export const webParts = ['texts', 'lists', 'rest'] as const;

/** With what is only drawn into pictures, and never sent to a reader. */
export const parts = [...webParts, 'pictures'] as const;

/** The file with a part of the heading font of a script, from the project's root. */
export function headingFontFile(script: Script, part: (typeof parts)[number]): string {
  return `src/headings/heading-${script}-${part}.woff2`;
}

/** All parts as one: what is asked of a font that draws pictures. */
export type HeadingFont = Pick<
  Font,
  'characterSet' | 'copyright' | 'glyphForCodePoint' | 'unitsPerEm'
>;

/** Returns the heading font of a script, read once. Throws when a file is no single font. */
export const readHeadingFont = onceForName(async (script: Script): Promise<HeadingFont> => {
  const [texts, ...others] = await Promise.all([
    readPart(script, 'texts'),
    ...parts.slice(1).map((part) => readPart(script, part)),
  ]);
  const fontOf = (code: number) => others.find((one) => one.hasGlyphForCodePoint(code)) ?? texts;
  return {
    copyright: texts.copyright,
    unitsPerEm: texts.unitsPerEm,
    characterSet: [...new Set([texts, ...others].flatMap(({ characterSet }) => characterSet))],
    glyphForCodePoint: (code) => fontOf(code).glyphForCodePoint(code),
  };
});

/** Returns one part of the heading font of a script. */
export async function readPart(script: Script, part: (typeof parts)[number]): Promise<Font> {
  const file = headingFontFile(script, part);
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

/** Returns the characters that a text needs of a font, each once, the most frequent first. */
export function byFrequency(text: string): string[] {
  const counts = Map.groupBy(text, (character) => character);
  const count = (character: string) => counts.get(character)?.length ?? 0;
  return charactersOf(text).sort((one, other) => count(other) - count(one));
}
