import { readdir } from 'node:fs/promises';
import { createConverter, type Convert } from '../script/convert.ts';
import { inBothScripts, type Article } from './article.ts';
import { conversionWords, readCorrections, readPeople } from './people.ts';
import { assertSound, ContentError } from './problems.ts';
import { filesOf, readArticle, type RawArticle } from './read.ts';

/**
 * Returns the ids of all articles: the names of the MDX files, in order. Throws a `ContentError` when
 * there is no folder of articles.
 */
export async function articleIds(content = 'content'): Promise<string[]> {
  const files = await filesIn(`${content}/articles`);
  return files
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => file.slice(0, -4))
    .sort();
}

/** Returns all articles, checked. Throws a `ContentError` that lists every problem of every file. */
export async function readAllArticles(content = 'content'): Promise<RawArticle[]> {
  const people = await readPeople(content);
  const ids = await articleIds(content);
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

const libraries = new Map<string, Promise<Article[]>>();

/**
 * Returns all articles in both scripts, for what runs beside Astro's pages: commands, integrations,
 * tests. Read once per folder: a build asks several times. Throws a `ContentError` when the content
 * has problems.
 */
export function readLibrary(content = 'content'): Promise<Article[]> {
  const library = libraries.get(content) ?? makeLibrary(content);
  libraries.set(content, library);
  return library;
}

async function makeLibrary(content: string): Promise<Article[]> {
  const convert = await readConverter(content);
  return (await readAllArticles(content)).map((raw) => inBothScripts(raw, convert));
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
