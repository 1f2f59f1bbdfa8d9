import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page as the build wrote it. */
export interface BuiltPage {
  /** Its file below the site's folder, with slashes: `hans/about/index.html`. */
  readonly file: string;
  readonly html: string;
}

/**
 * Yields every page of a built site, in the order of their names. Read without waiting: nothing else
 * is to be done meanwhile, and at thousands of pages waiting would take longer than reading.
 */
export function* builtPages(folder: string): Generator<BuiltPage> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => name.endsWith('.html')).sort()) {
    yield { file: file.replaceAll('\\', '/'), html: readFileSync(join(folder, file), 'utf8') };
  }
}
