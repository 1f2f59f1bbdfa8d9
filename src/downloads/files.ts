import { readFile } from 'node:fs/promises';
import { buildDay } from '../citation/build-day.ts';
import type { Edition } from './edition.ts';
import { coverOf } from './epub/cover.ts';
import { epub } from './epub/epub.ts';
import { markdown } from './markdown.ts';
import type { DownloadEnding } from './media-types.ts';
import { plainText } from './plain-text.ts';

type Write = (edition: Edition) => string | Promise<Uint8Array>;

const writers: Readonly<Record<DownloadEnding, Write>> = {
  epub: (edition) => bookOf(edition, buildDay),
  md: markdown,
  txt: plainText,
};

/** All endings of the files to carry away. */
export const downloadEndings = Object.keys(writers) as DownloadEnding[];

/** Returns the content of one such file. */
export function downloadContent(
  ending: DownloadEnding,
  edition: Edition,
): string | Promise<Uint8Array> {
  return writers[ending](edition);
}

/** Returns an article's EPUB; `modified` is the day of what is built, YYYY-MM-DD. */
export async function bookOf(edition: Edition, modified: string): Promise<Uint8Array> {
  const styles = await readFile('src/downloads/epub/book.css', 'utf8');
  return epub(edition, { cover: await coverOf(edition), styles, modified });
}
