import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { missingCharacters, readHeadingFont } from '../headings/font.ts';
import { headingTextOf } from '../headings/heading-text.ts';
import { scripts } from '../script/script.ts';
import { builtPages } from './built-pages.ts';

/**
 * Warns of characters in headings that the heading font of the page's script lacks. Browsers draw
 * each of them from a system font, so that a new text is never blocked by its headings.
 */
export function headingFonts(): AstroIntegration {
  return {
    name: 'heading-fonts',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const text = headingTextOf(builtPages(fileURLToPath(dir)));
        for (const script of scripts) {
          const missing = missingCharacters(text[script], await readHeadingFont(script));
          if (missing.length > 0)
            logger.warn(
              `${missing.length} characters of headings are not in the font of ${script}: ${missing.join('')} – npm run fonts makes it anew`,
            );
        }
      },
    },
  };
}
