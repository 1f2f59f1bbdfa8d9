import { basename } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { minifySync } from 'vite';
import { storyValue } from './filters.ts';
import { fold, readFoldTable, type FoldTable } from './fold.ts';
import { recordsPath, volumeFolder, type StoryPlace, type VolumeRecords } from './records.ts';
import type { IndexStory } from './texts.ts';
import { volumesOf } from './volumes.ts';

/** Pagefind's own interfaces, highlighter and worker: 0.5 MB that this site never loads. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./;

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
    const files = await volumeFiles(volume, table);
    const own = files.filter(({ path }) => !isFragment(path));
    for (const { path, content } of place === 0 ? own : own.flatMap(withoutProgram))
      yield { path: volumeFolder(place + 1) + path, content };
    const records = recordsIn(files);
    yield { path: recordsPath(place + 1), content: Buffer.from(JSON.stringify(records)) };
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

/** One after the other: Pagefind numbers its records in the order in which they come. */
async function fill(stories: readonly IndexStory[], table: FoldTable): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ forceLanguage: 'und' });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  for (const story of stories) {
    const url = `/${story.article}/${story.story}/`;
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
<i data-pagefind-sort="event:${story.event}"></i>
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
 * the first result. All of a volume are in one file instead, which is there before the first is found.
 */
function recordsIn(files: readonly IndexFile[]): VolumeRecords {
  const fragments = files.filter(({ path }) => isFragment(path));
  const stories = fragments.map(
    ({ path, content }) => [basename(path, '.pf_fragment'), storyOf(content)] as const,
  );
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'))?.path ?? '';
  return { meta, stories: Object.fromEntries(stories) };
}

/** From the address under which the record was made. */
function storyOf(fragment: Uint8Array): StoryPlace {
  const text = gunzipSync(fragment).toString().slice(signature.length);
  const [, article = '', story = ''] = (JSON.parse(text) as { url: string }).url.split('/');
  return { article, story };
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
