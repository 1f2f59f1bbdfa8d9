import { buildDay } from '../citation/build-day.ts';
import { bookOf } from './book.ts';
import type { Edition } from './edition.ts';
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
