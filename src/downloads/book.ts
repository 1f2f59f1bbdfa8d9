import { readFile } from 'node:fs/promises';
import type { Edition } from './edition.ts';
import { coverOf } from './epub/cover.ts';
import { epub } from './epub/epub.ts';

/** Returns an article's EPUB; `modified` is the day of what is built, YYYY-MM-DD. */
export async function bookOf(edition: Edition, modified: string): Promise<Uint8Array> {
  const styles = await readFile('src/downloads/epub/book.css', 'utf8');
  return epub(edition, { cover: await coverOf(edition), styles, modified });
}
