import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { minifySync } from 'vite';
import { storyValue } from './filters.ts';
import { fold, readFoldTable, type FoldTable } from './fold.ts';
import { foldTable } from './fold-table.ts';
import type { SearchStory } from './texts.ts';

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
 * Returns the files of the search index of all stories; the same stories give the same bytes. Throws
 * an `Error` with Pagefind's words when it refuses a story.
 */
export async function buildSearchIndex(stories: readonly SearchStory[]): Promise<IndexFile[]> {
  const table = readFoldTable(foldTable(stories.flatMap((story) => story.lines)));
  try {
    return await filesOf(await fill(stories, table));
  } finally {
    await close();
  }
}

/** One after the other: Pagefind numbers its records in the order in which they come. */
async function fill(stories: readonly SearchStory[], table: FoldTable): Promise<PagefindIndex> {
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
function recordOf(story: SearchStory, table: FoldTable): string {
  const lines = story.lines.map((line) => `<p>${[...fold(line.hans, table).text].join(' ')}</p>`);
  return `<!doctype html><html lang="und"><body data-pagefind-body>
<i data-pagefind-filter="article:${story.article}"></i>
<i data-pagefind-filter="story:${storyValue(story.article, story.story)}"></i>
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
