import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../offline/site-files.ts';

/** A page as the build wrote it. */
export interface BuiltPage {
  /** Its file below the site's folder, with slashes: `hans/about/index.html`. */
  readonly file: string;
  readonly html: string;
}

/** Yields the pages of a built site, all or those that are wanted, in the order of their names. */
export function* builtPages(
  folder: string,
  isWanted: (file: string) => boolean = () => true,
): Generator<BuiltPage> {
  for (const file of filesBelow(folder))
    if (file.endsWith('.html') && isWanted(file))
      yield { file, html: readFileSync(join(folder, file), 'utf8') };
}
