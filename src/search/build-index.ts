import { basename } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { minifySync } from 'vite';
import { storyValue } from './filters.ts';
import { fold, readFoldTable, type FoldTable } from './fold.ts';
import { recordId, recordsPath, volumeFolder, type VolumeRecords } from './records.ts';
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
 * stories give the same bytes. `groups` are those that fold alike, of all stories (`foldTable`). Throws an `Error` with Pagefind's words when it refuses a story.
 */
export async function* buildSearchIndex(
  stories: readonly IndexStory[],
  groups: string,
  volumes = volumesOf(stories),
): AsyncGenerator<IndexFile> {
  const table = readFoldTable(groups);
  for (const [place, volume] of volumes.entries()) {
    const { meta, files } = numbered(await volumeFiles(volume, table), volume);
    for (const { path, content } of place === 0 ? files : files.flatMap(withoutProgram))
      yield { path: volumeFolder(place + 1) + path, content };
    const records: VolumeRecords = { meta, stories: volume.map(addressOf) };
    yield { path: recordsPath(place + 1), content: Buffer.from(JSON.stringify(records)) };
  }
}

function addressOf({ article, story }: IndexStory): string {
  return `${article}/${story}`;
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
    const url = addressOf(story);
    const added = await index.addHTMLFile({ url, content: recordOf(story, table) });
    if (added.errors.length > 0) throw new Error(`Pagefind, ${url}: ${added.errors.join('; ')}`);
  }
  return index;
}

/** Folded text is letters and digits only, and ids are ASCII: nothing here needs escaping. */
function recordOf(story: IndexStory, table: FoldTable): string {
  const lines = story.lines.map((line) => `<p>${[...fold(line, table).text].join(' ')}</p>`);
  return `<!doctype html><html lang="und"><body data-pagefind-body>
<i data-pagefind-filter="article:${story.article}"></i>
<i data-pagefind-filter="story:${storyValue(story.article, story.story)}"></i>
${/^\d{4}/.test(story.event) ? `<i data-pagefind-filter="year:${story.event.slice(0, 4)}"></i>` : ''}
${lines.join(`<p>${gap}</p>`)}</body></html>`;
}

async function filesOf(index: PagefindIndex): Promise<IndexFile[]> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
  return files
    .filter((file) => !unused.test(file.path))
    .sort((one, other) => (one.path < other.path ? -1 : 1))
    .map((file) => (file.path.endsWith('.js') ? ownProgram(file) : file));
}

function isFragment(path: string): boolean {
  return path.endsWith('.pf_fragment');
}

/**
 * A fragment tells which story a record is: one more request for each, and another step on the way to
 * the first result. One file for all names them instead, by their places in the volume; and by these
 * the index calls its records, for nothing makes a list of hashes smaller.
 */
function numbered(all: readonly IndexFile[], volume: readonly IndexStory[]) {
  const places = new Map(volume.map((story, place) => [addressOf(story), place]));
  const ids = new Map<string, string>();
  for (const { path, content } of all.filter(({ path }) => isFragment(path))) {
    const id = basename(path, '.pf_fragment');
    ids.set(id, recordId(places.get(addressIn(content)) ?? NaN, id.length));
  }
  const files = all
    .filter(({ path }) => !isFragment(path))
    .map((file) => (isMeta(file) ? renamed(file, ids) : file));
  return { meta: files.find(isMeta)?.path ?? '', files };
}

/** The address under which a record was made. */
function addressIn(fragment: Uint8Array): string {
  const text = gunzipSync(fragment).toString().slice(signature.length);
  return (JSON.parse(text) as { url: string }).url;
}

function isMeta({ path }: IndexFile): boolean {
  return path.endsWith('.pf_meta');
}

/** The records stand first, each once, and behind them the parts of the index, whose names look alike. */
function renamed({ path, content }: IndexFile, ids: Map<string, string>): IndexFile {
  const text = gunzipSync(content)
    .toString('latin1')
    .replace(/und_[0-9a-f]+/g, (id) => {
      const own = ids.get(id) ?? id;
      ids.delete(id);
      return own;
    });
  return { path, content: gzipSync(Buffer.from(text, 'latin1'), { level: 9 }) };
}

/** What is changed in Pagefind's program: a part that does not load is an error, instead of nothing found. */
const changes: readonly (readonly [from: string, to: string])[] = [
  ['"load_index_chunk")).catch(()=>{})', '"load_index_chunk"))'],
  ['"load_filter_chunk")).catch(()=>{})', '"load_filter_chunk"))'],
];

/** Returns Pagefind's program as this site needs it, and 3 KB, compressed, smaller than it comes. */
function ownProgram({ path, content }: IndexFile): IndexFile {
  const changed = changes.reduce((program, [from, to]) => {
    if (program.split(from).length === 2) return program.replace(from, to);
    throw new Error(`Pagefind, ${path}: «${from}» is not there once, as it was`);
  }, Buffer.from(content).toString());
  const { code, errors } = minifySync(path, changed);
  if (errors.length > 0) throw new Error(`Pagefind, ${path}: ${errors[0]?.message ?? ''}`);
  return { path, content: Buffer.from(code) };
}
