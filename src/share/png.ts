import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const format = { palette: true, colours: 16, dither: 0, effort: 10, compressionLevel: 9 } as const;

/** Drawn pictures by what they were drawn from; `npm ci` empties it. */
const cache = 'node_modules/.cache/pictures';

const drawn = new Map<string, Promise<Buffer>>();

/**
 * Returns an SVG as PNG, as `drawnPng` does. Drawing takes a quarter of a second, so what was drawn
 * before, also by another build, is not drawn again.
 */
export function pngOf(svg: string): Promise<Buffer> {
  const key = createHash('sha256').update(svg).digest('hex');
  const png = drawn.get(key) ?? cachedPng(svg, key);
  drawn.set(key, png);
  return png;
}

/**
 * Draws an SVG as PNG with a palette of 16 colours, which makes small files of flat colours and
 * outlines; the same SVG gives the same bytes.
 */
export async function drawnPng(svg: string): Promise<Buffer> {
  return (await loadSharp())(Buffer.from(svg)).png(format).toBuffer();
}

async function cachedPng(svg: string, key: string): Promise<Buffer> {
  const { versions } = await loadSharp();
  const how = JSON.stringify([versions.sharp, format]).replaceAll(/\W+/g, '-');
  const file = join(cache, how, `${key}.png`);
  const known = await readFile(file).catch(() => null);
  if (known) return known;
  const png = await drawnPng(svg);
  await keep(file, png);
  return png;
}

/** Loaded when an image is drawn: the development server, which draws none, starts without it. */
async function loadSharp() {
  return (await import('sharp')).default;
}

/** Written whole or not at all: two builds may draw at once, and either may be killed. */
async function keep(file: string, png: Buffer): Promise<void> {
  const unfinished = `${file}.${String(process.pid)}`;
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(unfinished, png);
  await rename(unfinished, file);
}
