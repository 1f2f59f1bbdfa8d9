import { ringsOf } from '../../articles/ripple.ts';
import { missingCharacters, readHeadingFont, type HeadingFont } from '../../headings/font.ts';
import { drawsPictures } from '../../share/address.ts';
import { cardOf, cardText, plainCard, type Card } from '../../share/card.ts';
import { outlineOf, widthOf } from '../../share/lettering.ts';
import { colour, hills, tag, words, wordmark } from '../../share/picture.ts';
import { pngOf } from '../../share/png.ts';
import { setTitle } from '../../share/title.ts';
import { onceForName } from '../../once.ts';
import { articlePath } from '../../script/article-path.ts';
import type { Script } from '../../script/script.ts';
import type { Edition } from '../edition.ts';

// As wide as share images, whose wordmark and tag it has.
const [width, height] = [1200, 1600];
const margin = 72;
const textWidth = width - 2 * margin;
const waterline = 1236;
const outermost = 470;

/** Returns the cover of an article's book as PNG: title, newspaper and event over its ripple. */
export async function coverOf({ article, script }: Edition): Promise<Uint8Array> {
  if (!drawsPictures()) return coverForAll(script);
  const titles = article.stories[0]?.title ?? { hans: article.id, hant: article.id };
  const page = { script, path: articlePath(article.id), titles, image: null };
  const card = cardOf(page, article);
  const font = await readHeadingFont(script);
  const isMissing = missingCharacters(cardText(card), font).length > 0;
  // The build says which characters are missing when it draws the share images.
  return pngOf(coverPicture(isMissing ? plainCard(card) : card, font));
}

/** One for all books of a script: a trial build of very many texts draws no picture for each. */
const coverForAll = onceForName(async (script: Script): Promise<Uint8Array> => {
  const card = plainCard({ script, kicker: '', title: [], detail: '', lengths: [] });
  return pngOf(coverPicture(card, await readHeadingFont(script)));
});

/** Returns the cover as SVG without text elements. */
export function coverPicture(card: Card, font: HeadingFont): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${colour.sky}"/>`,
    ripple(card.lengths),
    wordmark(font),
    tag(font),
    headline(card, font),
    detail(card, font),
    '</svg>',
  ].join('\n');
}

/** The spring's ripple: upright behind the hills, lying on the water before them. */
function ripple(lengths: readonly number[]): string {
  const rings = ringsOf(lengths, outermost);
  const stroke = `fill="none" stroke="${colour.azurite}" stroke-width="1.75"`;
  const upright = rings.map((radius) => `<circle r="${radius}"/>`).join('');
  const lying = rings.map((radius) => `<path d="${arcOf(radius)}"/>`).join('');
  return `<g transform="translate(${width / 2} ${waterline})" ${stroke} stroke-opacity=".36">${upright}</g>
<path fill="${colour.water}" d="M0 ${waterline}H${width}V${height}H0z"/>
<g transform="translate(${width / 2 - 691 * 0.98} ${waterline - 572 * 0.98}) scale(.98)">${hills}</g>
<g transform="translate(${width / 2} ${waterline})" ${stroke} stroke-opacity=".5">${lying}</g>`;
}

/** The lower half of a ring, seen from the shore. */
function arcOf(radius: number): string {
  const depth = Number((radius * 0.38).toFixed(2));
  return `M${-radius} 0A${radius} ${depth} 0 0 0 ${radius} 0`;
}

/** Kicker and title below the wordmark; a rim keeps the ripple away from the strokes. */
function headline({ kicker, title, script }: Card, font: HeadingFont): string {
  const { lines, size, leading } = setTitle(title, script, font, { width: textWidth, height: 440 });
  const kickerSize = Math.min(34, textWidth / widthOf(kicker || ' ', font));
  const outlines = lines.map((line, index) =>
    outlineOf(line, font, { x: margin, y: 330 + size + index * leading, size }),
  );
  const above = outlineOf(kicker, font, { x: margin, y: 290, size: kickerSize });
  return `<g stroke="${colour.sky}" stroke-width="14" stroke-linejoin="round" paint-order="stroke">
<path fill="${colour.azurite}" d="${above}"/><path fill="${colour.ink}" d="${outlines.join('')}"/></g>`;
}

/** Newspaper and day, below the water's ripple. */
function detail(card: Card, font: HeadingFont): string {
  const size = Math.min(36, textWidth / widthOf(card.detail || ' ', font));
  const x = (width - widthOf(card.detail, font) * size) / 2;
  return words(card.detail, font, { x, y: 1520, size }, colour.ink);
}
