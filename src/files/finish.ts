/**
 * What is made of a site when its pages and the files beside them are there: the search index, then the
 * lists for offline reading. A build does it when Astro has ended, and with it Astro's memory.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { workerPath } from '../offline/manifest.ts';
import { noWorker } from '../offline/no-worker.ts';
import type { KnownFile, KnownFiles } from '../offline/site-files.ts';
import { writeWorker } from '../offline/write-worker.ts';
import { buildSearchIndex } from '../search/build-index.ts';
import { indexStoriesOf, type ArticleTexts, type SearchSettings } from '../search/texts.ts';

/** Says what a step has done. */
export type Tell = (step: string, done: string) => void;

/** What Astro's process knew of the files, for the process that finishes the site. */
const knownPath = '.known.json';

/** Leaves in the folder what `finishKept` needs. */
export function keepForFinish(folder: string, known: KnownFiles): void {
  writeFileSync(join(folder, knownPath), JSON.stringify([...known]));
}

/** Finishes a site that another process left; throws as `finishSite`. */
export async function finishKept(folder: string, tell: Tell): Promise<void> {
  const list = join(folder, knownPath);
  const known = JSON.parse(readFileSync(list, 'utf8')) as [string, KnownFile][];
  rmSync(list);
  await finishSite(folder, new Map(known), tell);
}

/**
 * Writes search index, service worker and the lists of the site's files. `OFFLINE=off` writes a worker
 * that removes itself and all copies from the readers' devices. Throws what `buildSearchIndex` and
 * `writeWorker` throw.
 */
export async function finishSite(folder: string, known: KnownFiles, tell: Tell): Promise<void> {
  tell('search-index', await writeIndex(folder));
  if (process.env['OFFLINE'] === 'off') writeFileSync(join(folder, workerPath), noWorker);
  else tell('offline', `build ${await writeWorker(folder, known)} can be saved by readers`);
}

/** From the files that results are shown from: what is found is what is shown. */
async function writeIndex(folder: string): Promise<string> {
  const stories = indexStoriesOf(readTexts(folder));
  const { fold } = readJson(folder, 'fold.json') as SearchSettings;
  let files = 0;
  for await (const { path, content } of buildSearchIndex(stories, fold)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), content);
    files += 1;
  }
  return `${String(stories.length)} stories in ${String(files)} files`;
}

/** In the order of the articles' ids. */
function readTexts(folder: string): ArticleTexts[] {
  const names = readdirSync(join(folder, 'search')).filter((name) => name.endsWith('.hans.json'));
  const texts = names.map((name) => readJson(folder, name) as ArticleTexts);
  return texts.sort((one, other) => (one.article < other.article ? -1 : 1));
}

function readJson(folder: string, name: string): unknown {
  return JSON.parse(readFileSync(join(folder, 'search', name), 'utf8'));
}
