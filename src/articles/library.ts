import { readdir } from 'node:fs/promises';
import { createConverter, type Convert } from '../script/convert.ts';
import { inBothScripts, type Article } from './article.ts';
import { conversionWords, readCorrections, readPeople } from './people.ts';
import { assertSound } from './problems.ts';
import { filesOf, readArticle, type RawArticle } from './read.ts';

/** Returns the ids of all articles: the names of the MDX files, in order. */
export async function articleIds(content = 'content'): Promise<string[]> {
  const files = await readdir(`${content}/articles`);
  return files
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => file.slice(0, -4))
    .sort();
}

/** Returns all articles, checked. Throws a `ContentError` that lists every problem of every file. */
export async function readAllArticles(content = 'content'): Promise<RawArticle[]> {
  const people = new Set((await readPeople(content)).keys());
  const ids = await articleIds(content);
  const read = await Promise.all(ids.map((id) => readArticle(filesOf(id, content), people)));
  assertSound(read.flatMap(({ problems }) => problems));
  return read.flatMap(({ article }) => (article ? [article] : []));
}

/** Returns the converter that knows the people and the corrections of `content`. */
export async function readConverter(content = 'content'): Promise<Convert> {
  const [people, corrections] = [await readPeople(content), await readCorrections(content)];
  return createConverter(conversionWords(people, corrections));
}

/** Returns all articles in both scripts, for commands and tests that run without Astro. */
export async function readLibrary(content = 'content'): Promise<Article[]> {
  const convert = await readConverter(content);
  return (await readAllArticles(content)).map((raw) => inBothScripts(raw, convert));
}
