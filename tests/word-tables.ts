import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import type { InBothScripts } from '../src/script/script.ts';

type Table = Readonly<Record<string, InBothScripts>>;

const modules = await Promise.all(
  globSync('src/text/*words.ts').map(
    async (file) => (await import(resolve(file))) as Record<string, unknown>,
  ),
);

/** Every table of interface words that the lookups of `src/text/` are made from. */
export const wordTables: readonly Table[] = modules
  .flatMap((module) => Object.values(module))
  .flatMap((lookup) => (hasWords(lookup) ? [lookup.words] : []));

function hasWords(lookup: unknown): lookup is { words: Table } {
  return typeof lookup === 'function' && 'words' in lookup;
}
