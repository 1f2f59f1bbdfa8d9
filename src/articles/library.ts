import { readdir, stat } from 'node:fs/promises';
import { createConverter, type Convert } from '../script/convert.ts';
import { inBothScripts, type Article } from './article.ts';
import { conversionWords, readCorrections, readPeople } from './people.ts';
import { assertSound, ContentError } from './problems.ts';
import { filesOf, readArticle, type RawArticle } from './read.ts';

/**
 * Returns the ids of all articles: the names of the MDX files, in order. Throws a `ContentError` when
 * there is no folder of articles.
 */
async function articleIds(content: string): Promise<string[]> {
  const files = await filesIn(`${content}/articles`);
  return files
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => file.slice(0, -4))
    .sort();
}

async function readArticles(ids: readonly string[], content: string): Promise<RawArticle[]> {
  const people = await readPeople(content);
  const read = await Promise.all(ids.map((id) => readArticle(filesOf(id, content), people)));
  assertSound(read.flatMap(({ problems }) => problems));
  return read.flatMap(({ article }) => (article ? [article] : []));
}

/**
 * Returns the converter that knows the people and the corrections of `content`. Throws a
 * `ContentError` when one of the two files has problems.
 */
export async function readConverter(content = 'content'): Promise<Convert> {
  const [people, corrections] = [await readPeople(content), await readCorrections(content)];
  return createConverter(conversionWords(people, corrections));
}

/** All articles of a folder, each with what its files were when it was read. */
interface Shelf {
  readonly articles: readonly Article[];
  readonly versions: ReadonlyMap<string, string>;
}

// Astro runs its configuration, the loader of the content and the pages in module worlds of their
// own; what these share is the process.
const shelvesKey = Symbol.for('quancheng-fanglue.shelves');
const worlds = globalThis as { [shelvesKey]?: Map<string, Promise<Shelf>> };
const shelves = worlds[shelvesKey] ?? new Map<string, Promise<Shelf>>();
worlds[shelvesKey] = shelves;

/**
 * Returns all articles in both scripts, in the order of their ids. Read once per folder: everything
 * in a build asks for them. Throws a `ContentError` when the content has problems.
 */
export async function readLibrary(content = 'content'): Promise<readonly Article[]> {
  const shelf = shelves.get(content) ?? readShelf(content);
  shelves.set(content, shelf);
  return (await shelf).articles;
}

/** Lets `readLibrary` return articles that another thread has read: reading them takes seconds. */
export function useLibrary(articles: readonly Article[], content = 'content'): void {
  shelves.set(content, Promise.resolve({ articles, versions: new Map() }));
}

/**
 * Reads anew what has changed since `readLibrary` and returns all articles, a list of its own. When the
 * content has problems it throws a `ContentError` and leaves the library as it was.
 */
export async function renewLibrary(content = 'content'): Promise<readonly Article[]> {
  const former = await shelves.get(content)?.catch(() => undefined);
  const shelf = await readShelf(content, former);
  shelves.set(content, Promise.resolve(shelf));
  return shelf.articles;
}

async function readShelf(content: string, former?: Shelf): Promise<Shelf> {
  const ids = await articleIds(content);
  const versions = await versionsOf(ids, content);
  const isKnown = (id: string) => former?.versions.get(id) === versions.get(id);
  const read = await readArticles(
    ids.filter((id) => !isKnown(id)),
    content,
  );
  const convert = await readConverter(content);
  const made = new Map(read.map((raw) => [raw.id, inBothScripts(raw, convert)]));
  const known = new Map(former?.articles.map((article) => [article.id, article]));
  return { versions, articles: ids.flatMap((id) => made.get(id) ?? known.get(id) ?? []) };
}

/** What tells whether an article must be read again: its files, and the words that conversion knows. */
async function versionsOf(ids: readonly string[], content: string): Promise<Map<string, string>> {
  const shared = await Promise.all(
    ['people', 'corrections'].map((name) => stampOf(`${content}/${name}.yaml`)),
  );
  const own = async (id: string) => {
    const { mdx, crawl } = filesOf(id, content);
    return [id, [...shared, await stampOf(mdx), await stampOf(crawl)].join(' ')] as const;
  };
  return new Map(await Promise.all(ids.map(own)));
}

async function stampOf(file: string): Promise<string> {
  const stats = await stat(file).catch(() => null);
  return stats ? `${stats.mtimeMs}:${stats.size}` : 'missing';
}

async function filesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    const what = `The folder cannot be read: ${String(error)}`;
    const mend = 'Make the folder and put the articles in it.';
    throw new ContentError([{ file: folder, line: 1, what, mend }]);
  }
}
