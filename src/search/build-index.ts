import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { minifySync } from 'vite';
import { fold, readFoldTable, type FoldTable } from './fold.ts';
import { recordsPath, volumeFolder, type VolumeRecords } from './records.ts';
import type { IndexStory } from './texts.ts';
import { volumesOf } from './volumes.ts';

/** Pagefind's own interfaces, highlighter and worker: 0.5 MB that this site never loads. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./;

/**
 * Places of characters in a part of the index. With Pagefind's own 20,000 a rare character costs as
 * much as a common one; with fewer than this the list of parts grows more than they shrink.
 */
const placesInPart = 4000;

/** Pagefind begins each of its files with this, inside the compression. */
const signature = 'pagefind_dcd';

/**
 * The token between two lines of a record. It is no letter and no digit, so no question holds it,
 * and it takes a place of its own in the index, so no phrase matches across it.
 */
const gap = '§';

/**
 * Yields the files of the search index, by their path below the site, volume by volume; the same
 * stories give the same bytes. `groups` are those that fold alike, of all stories (`foldTable`).
 * Throws an `Error` with Pagefind's words when it refuses a story.
 */
export async function* buildSearchIndex(
  stories: readonly IndexStory[],
  groups: string,
  volumes = volumesOf(stories),
): AsyncGenerator<IndexFile> {
  const table = readFoldTable(groups);
  for (const [place, volume] of volumes.entries()) {
    const all = await volumeFiles(volume, table);
    const files = all.map((file) => (isList(file) ? shortened(file, volume) : file));
    for (const { path, content } of place === 0 ? files : files.flatMap(withoutProgram))
      yield { path: volumeFolder(place + 1) + path, content };
    const records = Buffer.from(JSON.stringify(recordsOf(all, volume)));
    yield { path: recordsPath(place + 1), content: records };
  }
}

/** Pagefind's memory is free again when it is closed. */
async function volumeFiles(volume: readonly IndexStory[], table: FoldTable): Promise<IndexFile[]> {
  try {
    return await filesOf(await fill(volume, table));
  } finally {
    await close();
  }
}

/**
 * All volumes run on the program of the first, which is loaded before them. Pagefind fetches one with
 * each all the same, and uses nothing of it: an empty one will do.
 */
function withoutProgram(file: IndexFile): IndexFile[] {
  if (file.path.endsWith('.js')) return [];
  if (!file.path.startsWith('wasm.')) return [file];
  return [{ path: file.path, content: gzipSync(`${signature}-`) }];
}

async function fill(stories: readonly IndexStory[], table: FoldTable): Promise<PagefindIndex> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(placesInPart);
  const { index, errors } = await createIndex({ forceLanguage: 'und' });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  for (const story of stories) {
    const url = idOf(story);
    const added = await index.addHTMLFile({ url, content: recordOf(story, table) });
    if (added.errors.length > 0) throw new Error(`Pagefind, ${url}: ${added.errors.join('; ')}`);
  }
  return index;
}

/** Folded text is letters and digits only, and ids are ASCII: nothing here needs escaping. */
function recordOf(story: IndexStory, table: FoldTable): string {
  const lines = story.lines.map((line) => `<p>${[...fold(line, table).text].join(' ')}</p>`);
  return `<!doctype html><html lang="und"><body data-pagefind-body>
${lines.join(`<p>${gap}</p>`)}</body></html>`;
}

async function filesOf(index: PagefindIndex): Promise<IndexFile[]> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
  return files
    .filter(({ path }) => !unused.test(path) && !path.endsWith('.pf_fragment'))
    .sort((one, other) => (one.path < other.path ? -1 : 1))
    .map((file) => (file.path.endsWith('.js') ? ownProgram(file) : file));
}

/** How Pagefind lists a volume: its version, the records, the parts of the index, and what else it has. */
type PagefindList = [
  version: string,
  records: [id: string, words: number, empty: string][],
  parts: [first: string, last: string, name: string][],
  ...others: unknown[],
];

const isList = ({ path }: IndexFile) => path.endsWith('.pf_meta');

function listIn({ content }: IndexFile): PagefindList {
  return decode(gunzipSync(content).subarray(signature.length)) as PagefindList;
}

/**
 * Calls each record by its place, for nothing makes a list of hashes smaller, and all of them equally
 * long, for Pagefind need not rank them. It numbers them in the order in which they came.
 */
function shortened(file: IndexFile, volume: readonly IndexStory[]): IndexFile {
  const [version, ids, ...others] = listIn(file);
  if (ids.length !== volume.length)
    throw new Error(`Pagefind made ${ids.length} records of ${volume.length} stories`);
  const records = ids.map((_, place) => [String(place), 1, '']);
  const list = Buffer.concat([Buffer.from(signature), encode([version, records, ...others])]);
  return { path: file.path, content: gzipSync(list, { level: 9 }) };
}

/**
 * What Pagefind has in a fragment for each record, or knows when its program is there. One file for
 * all tells it before: a request less for each, and two steps less on the way to the first result.
 */
function recordsOf(files: readonly IndexFile[], volume: readonly IndexStory[]): VolumeRecords {
  const list = files.find(isList);
  if (!list) throw new Error('Pagefind made no list of its records');
  const [, , parts] = listIn(list);
  return {
    meta: list.path,
    stories: volume.map((story) => `${/^\d{4}/.exec(story.event)?.[0] ?? ''}/${idOf(story)}`),
    parts: parts.map(([first, , name]) => [first, name]),
  };
}

const idOf = ({ article, story }: IndexStory): string => `${article}/${story}`;

/** So Pagefind's program keeps silent about a part that does not load: as if nothing were found. */
const silence = '"load_index_chunk")).catch(()=>{})';

/** Returns Pagefind's program as this site needs it, and 3 KB, compressed, smaller than it comes. */
function ownProgram({ path, content }: IndexFile): IndexFile {
  const program = Buffer.from(content).toString();
  if (program.split(silence).length !== 2)
    throw new Error(`Pagefind, ${path}: «${silence}» is not there once, as it was`);
  const changed = program.replace(silence, '"load_index_chunk"))');
  const { code, errors } = minifySync(path, changed);
  if (errors.length > 0) throw new Error(`Pagefind, ${path}: ${errors[0]?.message ?? ''}`);
  return { path, content: Buffer.from(code) };
}
