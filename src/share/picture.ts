import type { Font } from 'fontkitten';
import { ringsOf } from '../components/ripple.ts';
import { shareImageSize } from './address.ts';
import { cardWords, type Card } from './card.ts';
import { outlineOf, widthOf, type Place } from './lettering.ts';
import { setTitle } from './title.ts';

const { width, height } = shareImageSize;
const margin = 72;
const waterline = 528;
const textSpace = { width: width - 2 * margin, height: 236 };

// The light theme's colours (src/styles/tokens.css): an image cannot follow the reader's theme.
const colour = {
  sky: '#f2f7f7',
  ink: '#14232b',
  secondary: '#3d5056',
  azurite: '#0b5069',
  shade: '#08384a',
  malachite: '#2f7d6b',
  water: '#dbe8e7',
};

/** Returns a share image as SVG without text elements: every word is drawn as outlines. */
export function pictureOf(card: Card, font: Font): string {
  const words = (text: string, place: Place, fill: string) =>
    `<path fill="${fill}" d="${outlineOf(text, font, place)}"/>`;
  const { x, y, size } = { x: width - margin, y: 96, size: 24 };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${colour.sky}"/>`,
    ripple(card.lengths),
    landscape,
    wordmark,
    words(cardWords.siteName, { x: margin + 84, y: 98, size: 40 }, colour.ink),
    words(cardWords.unofficial, { x: x - widthOf(cardWords.unofficial, font) * size, y, size }, colour.secondary),
    headline(card, font),
    words(card.detail, { x: margin, y: 590, size: 28 }, colour.ink),
    '</svg>',
  ].join('\n');
}

/** Kicker and title, in the middle of the space between wordmark and hills. */
function headline({ kicker, title, script }: Card, font: Font): string {
  const { lines, size, leading } = setTitle(title, script, font, textSpace);
  const kickerSize = Math.min(30, textSpace.width / widthOf(kicker || ' ', font));
  const kickerLeading = kicker ? 58 : 0;
  const top = 272 - (lines.length * leading + kickerLeading) / 2;
  const outlines = lines.map((line, index) =>
    outlineOf(line, font, { x: margin, y: top + kickerLeading + index * leading + size * 1.02, size }),
  );
  const above = outlineOf(kicker, font, { x: margin, y: top + 34, size: kickerSize });
  // A rim in the colour of the sky keeps the ripple away from the strokes.
  return `<g stroke="${colour.sky}" stroke-width="10" stroke-linejoin="round" paint-order="stroke">
<path fill="${colour.azurite}" d="${above}"/><path fill="${colour.ink}" d="${outlines.join('')}"/></g>`;
}

/** The article's ripple behind the hills, its centre on the water. */
function ripple(lengths: readonly number[]): string {
  const rings = ringsOf(lengths, 400).map((radius) => `<circle r="${radius}"/>`);
  return `<g transform="translate(838 ${waterline})" fill="none" stroke="${colour.azurite}" stroke-opacity=".3" stroke-width="1.5">${rings.join('')}</g>`;
}

// The hills of the home page (src/components/Landscape.astro), smaller and moved to the right.
const landscape = `<path fill="${colour.water}" d="M0 ${waterline}H${width}V${height}H0z"/>
<g transform="translate(396 ${waterline - 572 * 0.66}) scale(.66)">
<path fill="${colour.malachite}" d="M252 572c70-18 96-92 172-92s98 72 176 92z"/>
<path fill="#a4c7c1" d="M600 572c28-22 48-36 84-36s70 30 136 36z"/>
<path fill="${colour.azurite}" d="M820 572 970 376c7-9 18-9 25 0l135 196z"/>
<path fill="${colour.shade}" d="M982 369c5 0 9 2 13 7l135 196h-120c-30-60 0-120-28-203z"/>
</g>
<path fill="none" stroke="${colour.azurite}" stroke-opacity=".55" stroke-width="2" d="M560 548h180M790 548h330M700 566h120M880 566h200M610 584h150M820 584h90M960 584h168"/>`;

// The landmark of the header (src/components/Landmark.astro).
const wordmark = `<g transform="translate(${margin} 60) scale(1.45)">
<path fill="${colour.malachite}" d="M2 22c5-1 7-11 13-11s8 10 12 11z"/>
<path fill="${colour.azurite}" d="M17 22 29 3.5c.6-.9 1.8-.9 2.4 0L43.5 22z"/>
<path fill="none" stroke="${colour.azurite}" stroke-opacity=".55" d="M0 24.5h46M9 27h30"/>
</g>`;
