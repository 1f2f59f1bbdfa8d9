import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { minifySync } from 'vite';
import { storyValue } from './filters.ts';
import { fold, readFoldTable, type FoldTable } from './fold.ts';
import { alphabetPath, volumeFolder } from './pagefind.ts';
import { alphabetOf, type IndexStory } from './texts.ts';
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
    for (const { path, content } of place === 0 ? files : files.flatMap(withoutProgram))
      yield { path: volumeFolder(place + 1) + path, content };
    if (volumes.length > 1) yield alphabetFile(place + 1, volume, table);
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

/** What tells a character that a volume lacks from a part of it that did not load. */
function alphabetFile(place: number, volume: readonly IndexStory[], table: FoldTable): IndexFile {
  const alphabet = alphabetOf(
    volume.flatMap(({ lines }) => lines),
    table,
  );
  return { path: alphabetPath(place), content: Buffer.from(JSON.stringify({ alphabet })) };
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
    .map(withoutText)
    .map(minified);
}

/**
 * A fragment tells which story a record is. Its copy of the text would cost a first question 10 KB
 * beside the text file, which has the same lines as the reader sees them, so it is left out.
 */
function withoutText(file: IndexFile): IndexFile {
  if (!file.path.endsWith('.pf_fragment')) return file;
  const fragment: unknown = JSON.parse(gunzipSync(file.content).toString().slice(signature.length));
  const slim = JSON.stringify({ ...Object(fragment), content: '' });
  return { path: file.path, content: gzipSync(signature + slim, { level: 9 }) };
}

/** Pagefind ships its code as it was written: 3 KB more, compressed, than it needs. */
function minified(file: IndexFile): IndexFile {
  if (!file.path.endsWith('.js')) return file;
  const { code, errors } = minifySync(file.path, Buffer.from(file.content).toString());
  if (errors.length > 0) throw new Error(`Pagefind, ${file.path}: ${errors[0]?.message ?? ''}`);
  return { path: file.path, content: Buffer.from(code) };
}
