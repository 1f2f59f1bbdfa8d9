/**
 * npm run icons: draws the icons for home screens, browsers' tabs and the manifest from
 * public/icons/app.svg. Only the middle four fifths of the drawing carry the sign, so that systems
 * may cut it to a circle; where nothing is cut, the edge is left away and the sign is larger.
 */
import { readFile, writeFile } from 'node:fs/promises';
import sharp from 'sharp';

const drawing = await readFile('public/icons/app.svg', 'utf8');
const close = drawing.replace('viewBox="0 0 512 512"', 'viewBox="56 56 400 400"');
const small = drawing.replace('viewBox="0 0 512 512"', 'viewBox="76 96 360 360"');

for (const [file, svg, size] of [
  ['icon-192.png', close, 192],
  ['icon-512.png', close, 512],
  ['maskable-512.png', drawing, 512],
  ['apple-touch-icon.png', close, 180],
] as const)
  await writeFile(`public/icons/${file}`, await pngOf(svg, size));
await writeFile('public/favicon.ico', icoOf(await pngOf(small, 32)));

async function pngOf(svg: string, size: number): Promise<Buffer> {
  // Drawn at the size wanted, not drawn small and enlarged.
  const sized = svg.replace('<svg ', `<svg width="${size}" height="${size}" `);
  return sharp(Buffer.from(sized)).removeAlpha().png({ compressionLevel: 9 }).toBuffer();
}

/** An icon file with one picture of 32 pixels, which ICO lets be a PNG. */
function icoOf(png: Buffer): Buffer {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2); // an icon, no cursor
  header.writeUInt16LE(1, 4); // one picture
  header.writeUInt8(32, 6); // width
  header.writeUInt8(32, 7); // height
  header.writeUInt16LE(1, 10); // colour planes
  header.writeUInt16LE(24, 12); // bits per pixel
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18); // where the picture begins
  return Buffer.concat([header, png]);
}
