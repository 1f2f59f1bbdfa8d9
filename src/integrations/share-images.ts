import type { AstroIntegration } from 'astro';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readLibrary } from '../articles/library.ts';
import { missingCharacters, readHeadingFont, type HeadingFont } from '../headings/font.ts';
import type { Script } from '../script/script.ts';
import { cardOf, cardText, plainCard, type Card } from '../share/card.ts';
import { pictureOf } from '../share/picture.ts';
import { pngOf } from '../share/png.ts';
import { articleIdOf, sharedPagesOf } from '../share/shared-page.ts';
import { drawsPictures } from '../share/address.ts';
import { siteAddress } from '../site.ts';
import { builtPages } from './built-pages.ts';

type Fonts = Readonly<Record<Script, HeadingFont>>;
type Warn = (message: string) => void;

/**
 * Draws the share image of every page whose `og:image` names one (src/share/address.ts): a new page
 * needs nothing but its title. With `SHARE_IMAGES=off` it does nothing.
 */
export function shareImages(): AstroIntegration {
  return {
    name: 'share-images',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        if (!drawsPictures()) return;
        const cards = await cardsOf(fileURLToPath(dir));
        // Pages may share one picture.
        const images = new Map(
          cards.flatMap(([image, card]) => (image === null ? [] : [[image, card]])),
        );
        const fonts = { hans: await readHeadingFont('hans'), hant: await readHeadingFont('hant') };
        const warn: Warn = (message) => logger.warn(message);
        for (const [image, card] of images)
          await draw(card, new URL(image.slice(siteAddress.href.length), dir), fonts, warn);
        logger.info(`${images.size} share images`);
      },
    },
  };
}

/** Returns the card of every page that can be shared, with the address of its picture if it has one. */
export async function cardsOf(folder: string): Promise<(readonly [string | null, Card])[]> {
  const articles = new Map((await readLibrary()).map((article) => [article.id, article]));
  return sharedPagesOf(builtPages(folder)).map((page) => [
    page.image,
    cardOf(page, articles.get(articleIdOf(page.path))),
  ]);
}

async function draw(card: Card, file: URL, fonts: Fonts, warn: Warn): Promise<void> {
  const font = fonts[card.script];
  const missing = missingCharacters(cardText(card), font);
  if (missing.length > 0)
    warn(
      `${file.pathname.split('/').at(-1) ?? ''} has no title: ${missing.join('')} is missing, see npm run fonts`,
    );
  const png = await pngOf(pictureOf(missing.length > 0 ? plainCard(card) : card, font));
  await mkdir(dirname(fileURLToPath(file)), { recursive: true });
  await writeFile(file, png);
}
