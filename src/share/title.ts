import type { HeadingFont } from '../headings/font.ts';
import { phrasesOf } from '../script/phrases.ts';
import type { InBothScripts, Script } from '../script/script.ts';
import { widthOf } from './lettering.ts';
import { balancedLines } from './lines.ts';

/** A title set in lines of one size. */
export interface SetTitle {
  readonly lines: readonly string[];
  /** In pixels. */
  readonly size: number;
  readonly leading: number;
}

interface Space {
  readonly width: number;
  readonly height: number;
}

const sizes = [96, 88, 80, 72, 66, 60, 56, 52, 48, 42, 36];
const leading = 1.32;
// What a line more must win in size to be worth the break.
const worthOfLine = 0.9;

/**
 * Sets a title large and in few lines, broken between phrases. One that is too long even in the
 * smallest size ends with an ellipsis in the last line that fits.
 */
export function setTitle(
  title: readonly InBothScripts[],
  script: Script,
  font: HeadingFont,
  space: Space,
): SetTitle {
  const settings = sizes.map((size) => ({
    lines: title.flatMap((line) => linesOf(phrasesOf(line, script), font, space.width / size)),
    size,
    leading: size * leading,
  }));
  const fitting = settings.filter((set) => set.lines.length * set.leading <= space.height);
  const [best] = fitting.toSorted((one, other) => worthOf(other) - worthOf(one));
  return best ?? shortened(settings.at(-1) ?? { lines: [], size: 36, leading: 48 }, space.height);
}

const worthOf = ({ lines, size }: SetTitle): number => size * worthOfLine ** lines.length;

function linesOf(texts: readonly string[], font: HeadingFont, measure: number): string[] {
  const phrases = texts.flatMap((text) => {
    const width = widthOf(text, font);
    if (width <= measure) return [{ text, width }];
    return [...text].map((character) => ({ text: character, width: widthOf(character, font) }));
  });
  return balancedLines(phrases, measure);
}

function shortened(set: SetTitle, height: number): SetTitle {
  const lines = set.lines.slice(0, Math.floor(height / set.leading));
  const last = lines.pop() ?? '';
  return { ...set, lines: [...lines, `${last.slice(0, -1)}…`] };
}
