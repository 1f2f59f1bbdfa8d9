/**
 * Runs in a thread of its own while the pages are made: writes the files beside them into a folder, and
 * answers with `Written`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { Article } from '../articles/article.ts';
import { useLibrary } from '../articles/library.ts';
import { knownFile, type KnownFile } from '../offline/site-files.ts';
import { siteFiles, type FileContent } from './site-files.ts';

/** What the thread is given. */
export interface Work {
  readonly articles: readonly Article[];
  /** Where to write. */
  readonly folder: string;
}

/** What it has done. */
export interface Written {
  readonly files: number;
  /** Those of which readers may keep copies. */
  readonly hashed: readonly KnownFile[];
}

const hashed: KnownFile[] = [];
const made = new Set<string>();

async function writeAll({ articles, folder }: Work): Promise<Written> {
  useLibrary(articles);
  const files = await siteFiles();
  for (const { path, make } of files) write(folder, path.slice(1), await make());
  return { files: files.length, hashed };
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
