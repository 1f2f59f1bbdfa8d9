/**
 * Runs in a thread of its own while the pages are made: writes the files beside them and the search
 * index into a folder, and answers with `Written`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { Article } from '../articles/article.ts';
import { useLibrary } from '../articles/library.ts';
import { readRegister } from '../articles/published-ids.ts';
import { readPeople } from '../articles/people.ts';
import { searchStoriesOf } from '../articles/searchable.ts';
import { buildSearchIndex } from '../search/build-index.ts';
import type { SearchStory } from '../search/texts.ts';
import { knownFile, type KnownFile } from '../offline/site-files.ts';
import { readStudied } from '../study/read-studied.ts';
import { filesBeside, foldFile, type FileContent } from './site-files.ts';

/** What the thread is given. */
export interface Work {
  readonly articles: readonly Article[];
  /** Where to write. */
  readonly folder: string;
}

/** What it has done. */
export interface Written {
  readonly files: number;
  readonly stories: number;
  readonly indexFiles: number;
  /** Those of which readers may keep copies. */
  readonly hashed: readonly KnownFile[];
}

const hashed: KnownFile[] = [];
const made = new Set<string>();

async function writeAll({ articles, folder }: Work): Promise<Written> {
  useLibrary(articles);
  const stories = articles.flatMap(searchStoriesOf);
  // Pagefind is a program of its own: it works while the files are written here.
  const [indexFiles, files] = await Promise.all([
    writeIndex(stories, folder),
    writeFiles(articles, folder),
  ]);
  return { files, stories: stories.length, indexFiles, hashed };
}

async function writeIndex(stories: readonly SearchStory[], folder: string): Promise<number> {
  let count = 0;
  for await (const { path, content } of buildSearchIndex(stories)) {
    write(folder, path, content);
    count += 1;
  }
  return count;
}

async function writeFiles(articles: readonly Article[], folder: string): Promise<number> {
  const library = {
    people: await readPeople(),
    studied: await readStudied(articles),
    register: await readRegister(),
  };
  let count = 0;
  for (const { path, make } of [
    foldFile(articles),
    ...articles.flatMap((article) => filesBeside(article, library)),
  ]) {
    write(folder, path.slice(1), await make());
    count += 1;
    // Pagefind's answers get their turn.
    if (count % 100 === 0) await new Promise(setImmediate);
  }
  return count;
}

/** Without waiting in between: nothing else runs in this thread. */
function write(site: string, path: string, content: FileContent): void {
  const file = join(site, path);
  const folder = dirname(file);
  if (!made.has(folder)) mkdirSync(folder, { recursive: true });
  made.add(folder);
  writeFileSync(file, content);
  const known = knownFile(path, content);
  if (known) hashed.push(known);
}

parentPort?.postMessage(await writeAll(workerData as Work));
