import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { missingCharacters, readHeadingFont } from '../headings/font.ts';
import { headingTextOf } from '../headings/heading-text.ts';
import { headingsOf, type Article } from '../articles/article.ts';
import { readLibrary } from '../articles/library.ts';
import { scripts, type Script } from '../script/script.ts';
import { builtPages, type BuiltPage } from './built-pages.ts';

/**
 * Warns of characters in headings that the heading font of the page's script lacks. Browsers draw
 * each of them from a system font, so that a new text is never blocked by its headings.
 */
export function headingFonts(): AstroIntegration {
  return {
    name: 'heading-fonts',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const library = await readLibrary();
        const text = headingTextOf(samplePages(fileURLToPath(dir), library[0]?.id));
        for (const script of scripts) {
          const printed =
            text[script] + library.flatMap((one) => headlinesOf(one, script)).join('');
          const missing = missingCharacters(printed, await readHeadingFont(script));
          if (missing.length > 0)
            logger.warn(
              `${missing.length} characters of headings are not in the font of ${script}: ${missing.join('')} – npm run fonts makes it anew`,
            );
        }
      },
    },
  };
}

/**
 * All pages but those of articles, of which one has every word that is not the article's own: to read
 * the pages of a thousand takes seconds.
 */
function samplePages(folder: string, sample = ''): Iterable<BuiltPage> {
  const ofArticle = /^han[st]\/articles\/(?!page\/|year\/)([^/]+)\/./;
  const isWanted = (file: string) => [undefined, sample].includes(ofArticle.exec(file)?.[1]);
  return builtPages(folder, isWanted);
}

function headlinesOf({ stories }: Article, script: Script): string[] {
  return stories.flatMap((story) => [
    story.title[script],
    ...headingsOf(story).map((heading) => heading[script]),
  ]);
}
