import { getCollection } from 'astro:content';
import { inBothScripts, type Article } from './article.ts';
import { eventDay } from './event.ts';
import { readConverter } from './library.ts';
import type { Person } from './people.ts';
import { readReview, reviewedPlaces } from './review.ts';
import type { ReviewedPlace } from '../script/review.ts';

let built: Promise<readonly Article[]> | undefined;

/** Returns all articles, the newest event first. The only place where pages ask for articles. */
export function allArticles(): Promise<readonly Article[]> {
  // In `npm run dev` the texts change under us; a build reads them once.
  if (import.meta.env.DEV) return makeArticles();
  return (built ??= makeArticles());
}

/** Returns the people whom the texts name, by id. */
export async function allPeople(): Promise<ReadonlyMap<string, Person>> {
  return new Map((await getCollection('people')).map(({ id, data }) => [id, data]));
}

/** Returns the places of an article where conversion chose between characters, reviewed or open. */
export async function choicesIn(article: Article): Promise<readonly ReviewedPlace[]> {
  return reviewedPlaces(article, await readReview(article.id));
}

/** Returns the static paths of every article, for pages below `articles/[id]`. */
export async function articlePaths() {
  return (await allArticles()).map((article) => ({
    params: { id: article.id },
    props: { article },
  }));
}

async function makeArticles(): Promise<readonly Article[]> {
  const convert = await readConverter();
  const entries = await getCollection('articles');
  const articles = entries.map(({ data }) => inBothScripts(data.article, convert));
  return articles.toSorted((a, b) => eventDay(b).localeCompare(eventDay(a)));
}
