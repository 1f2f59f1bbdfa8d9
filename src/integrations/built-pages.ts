import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A page as the build wrote it. */
export interface BuiltPage {
  /** Its file below the site's folder, with slashes: `hans/about/index.html`. */
  readonly file: string;
  readonly html: string;
}

/** Yields every page of a built site, in the order of their names. */
export async function* builtPages(folder: string): AsyncGenerator<BuiltPage> {
  const files = await readdir(folder, { recursive: true });
  for (const file of files.filter((name) => name.endsWith('.html')).sort()) {
    yield { file: file.replaceAll('\\', '/'), html: await readFile(join(folder, file), 'utf8') };
  }
}
