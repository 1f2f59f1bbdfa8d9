import type { HeadingFont } from '../headings/font.ts';

/** Returns the width of a text in ems. */
export function widthOf(text: string, font: HeadingFont): number {
  return (
    glyphsOf(text, font).reduce((sum, { advanceWidth }) => sum + advanceWidth, 0) / font.unitsPerEm
  );
}

/**
 * Returns the outlines of a text as SVG path data, its baseline beginning at `x`, `y`; a renderer
 * needs no font for it. Characters without a glyph are drawn as the font's own mark for them.
 */
export function outlineOf(text: string, font: HeadingFont, { x, y, size }: Place): string {
  const scale = size / font.unitsPerEm;
  let at = x;
  return glyphsOf(text, font)
    .map((glyph) => {
      const path = glyph.path.scale(scale, -scale).translate(at, y).toSVG();
      at += glyph.advanceWidth * scale;
      return path;
    })
    .join('');
}

/** Where a text begins, and its size, in pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

function glyphsOf(text: string, font: HeadingFont) {
  return [...text].map((character) => font.glyphForCodePoint(character.codePointAt(0) ?? 0));
}
