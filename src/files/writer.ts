/**
 * Runs in a thread of its own, beside the making of the pages: writes the files of all articles into
 * the folder that it is given, and answers with their number.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { readLibrary } from '../articles/library.ts';
import { readPeople } from '../articles/people.ts';
import { readStudied } from '../study/read-studied.ts';
import { filesBeside, type FileContent } from './article-files.ts';

const made = new Set<string>();

async function writeAll(folder: string): Promise<number> {
  const articles = await readLibrary();
  const library = { people: await readPeople(), studied: await readStudied(articles) };
  let count = 0;
  for (const article of articles)
    for (const { path, make } of filesBeside(article, library)) {
      write(join(folder, path), await make());
      count += 1;
    }
  return count;
}

/** Without waiting in between: nothing else runs in this thread. */
function write(file: string, content: FileContent): void {
  const folder = dirname(file);
  if (!made.has(folder)) mkdirSync(folder, { recursive: true });
  made.add(folder);
  writeFileSync(file, content);
}

parentPort?.postMessage(await writeAll(String(workerData)));
