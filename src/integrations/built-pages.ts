import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page as the build wrote it. */
export interface BuiltPage {
  /** Its file below the site's folder, with slashes: `hans/about/index.html`. */
  readonly file: string;
  readonly html: string;
}

/**
 * Yields the pages of a built site, all or those that are wanted, in the order of their names. Read
 * without waiting: nothing else is to be done meanwhile, and at thousands of pages waiting would take
 * longer than reading.
 */
export function* builtPages(
  folder: string,
  isWanted: (file: string) => boolean = () => true,
): Generator<BuiltPage> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.map((name) => name.replaceAll('\\', '/')).sort();
  for (const file of files.filter((name) => name.endsWith('.html') && isWanted(name)))
    yield { file, html: readFileSync(join(folder, file), 'utf8') };
}
