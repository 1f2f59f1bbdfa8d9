import type { HeadingFont } from '../headings/font.ts';
import { ringsOf } from '../articles/ripple.ts';
import { shareImageSize } from './address.ts';
import { cardWords, type Card } from './card.ts';
import { outlineOf, widthOf, type Place } from './lettering.ts';
import { setTitle, type SetTitle } from './title.ts';

const { width, height } = shareImageSize;
const margin = 72;
const waterline = 528;
// Where the ripple's spring is, between the hills.
const spring = 866;
const textSpace = { width: width - 2 * margin, height: 214 };

/** The light theme's colours (src/styles/tokens.css): an image cannot follow the reader's theme. */
export const colour = {
  sky: '#f2f7f7',
  ink: '#14232b',
  secondary: '#3d5056',
  azurite: '#0b5069',
  shade: '#08384a',
  malachite: '#2f7d6b',
  far: '#a4c7c1',
  water: '#dbe8e7',
};

/** Returns a share image as SVG without text elements: every word is drawn as outlines. */
export function pictureOf(card: Card, font: HeadingFont): string {
  const title = setTitle(card.title, card.script, font, textSpace);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${colour.sky}"/>`,
    ripple(card.lengths),
    // Under a title of one line there is room for higher hills.
    landscape(title.lines.length > 1 ? 0.6 : 0.82),
    wordmark(font),
    tag(font),
    headline(card, title, font),
    detail(card, font),
    '</svg>',
  ].join('\n');
}

/** Returns a text as outlines in one colour. */
export function words(text: string, font: HeadingFont, place: Place, fill: string): string {
  return `<path fill="${fill}" d="${outlineOf(text, font, place)}"/>`;
}

/** Kicker and title, in the middle of the space between wordmark and hills. */
function headline({ kicker }: Card, { lines, size, leading }: SetTitle, font: HeadingFont): string {
  const kickerSize = Math.min(30, textSpace.width / widthOf(kicker || ' ', font));
  const kickerLeading = kicker ? 56 : 0;
  const top = 266 - (lines.length * leading + kickerLeading) / 2;
  const baseline = top + kickerLeading + size * 1.02;
  const outlines = lines.map((line, index) =>
    outlineOf(line, font, { x: margin, y: baseline + index * leading, size }),
  );
  const above = outlineOf(kicker, font, { x: margin, y: top + 34, size: kickerSize });
  // A rim in the colour of the sky keeps the ripple away from the strokes.
  return `<g stroke="${colour.sky}" stroke-width="10" stroke-linejoin="round" paint-order="stroke">
<path fill="${colour.azurite}" d="${above}"/><path fill="${colour.ink}" d="${outlines.join('')}"/></g>`;
}

/** Newspaper and day, on the water; the rim keeps the waves away from a long name. */
function detail(card: Card, font: HeadingFont): string {
  const size = Math.min(28, textSpace.width / widthOf(card.detail || ' ', font));
  const letters = words(card.detail, font, { x: margin, y: 590, size }, colour.ink);
  return `<g stroke="${colour.water}" stroke-width="16" paint-order="stroke">${letters}</g>`;
}

/** The article's ripple behind the hills, its centre on the water. */
function ripple(lengths: readonly number[]): string {
  const rings = ringsOf(lengths, 320).map((radius) => `<circle r="${radius}"/>`);
  const stroke = `fill="none" stroke="${colour.azurite}" stroke-opacity=".32" stroke-width="1.5"`;
  return `<g transform="translate(${spring} ${waterline})" ${stroke}>${rings.join('')}</g>`;
}

/** The hills of the home page (src/components/Landscape.astro) from x 252 to 1130, standing on y 572. */
export const hills = `<path fill="${colour.malachite}" d="M252 572c70-18 96-92 172-92s98 72 176 92z"/>
<path fill="${colour.far}" d="M600 572c28-22 48-36 84-36s70 30 136 36z"/>
<path fill="${colour.azurite}" d="M820 572 970 376c7-9 18-9 25 0l135 196z"/>
<path fill="${colour.shade}" d="M982 369c5 0 9 2 13 7l135 196h-120c-30-60 0-120-28-203z"/>`;

/** The hills on the water, ending at the margin. */
function landscape(scale: number): string {
  const [x, y] = [width - margin - 1130 * scale, waterline - 572 * scale].map((value) =>
    value.toFixed(2),
  );
  return `<path fill="${colour.water}" d="M0 ${waterline}H${width}V${height}H0z"/>
<g transform="translate(${x} ${y}) scale(${scale})">${hills}</g>
<path fill="none" stroke="${colour.azurite}" stroke-opacity=".55" stroke-width="2" d="${waves}"/>`;
}

const waves =
  'M590 548h180M820 548h308M720 567h120M890 567h190M630 586h150M850 586h90M980 586h148M760 605h180';

/**
 * Returns the landmark of the header (src/components/Landmark.astro) and the site's name, for the top
 * left of a picture of this width.
 */
export function wordmark(font: HeadingFont): string {
  const name = words(cardWords.siteName, font, { x: margin + 84, y: 98, size: 40 }, colour.ink);
  return `<g transform="translate(${margin} 60) scale(1.45)">
<path fill="${colour.malachite}" d="M2 22c5-1 7-11 13-11s8 10 12 11z"/>
<path fill="${colour.azurite}" d="M17 22 29 3.5c.6-.9 1.8-.9 2.4 0L43.5 22z"/>
<path fill="none" stroke="${colour.azurite}" stroke-opacity=".55" d="M0 24.5h46M9 27h30"/>
</g>${name}`;
}

/** Returns 非官方 in a frame, top right: nobody shall take the picture for an official one. */
export function tag(font: HeadingFont): string {
  const size = 24;
  const x = width - margin - 18 - widthOf(cardWords.unofficial, font) * size;
  const label = words(cardWords.unofficial, font, { x, y: 94, size }, colour.secondary);
  const frame = `x="${x - 18}" y="62" width="${width - margin - x + 18}" height="46" rx="8"`;
  return `<rect ${frame} fill="none" stroke="${colour.secondary}" stroke-width="2"/>${label}`;
}
