import { getCollection } from 'astro:content';
import { inBothScripts, type Article } from './article.ts';
import { onceFor } from './once.ts';
import { newestFirst } from './event.ts';
import { readConverter } from './library.ts';
import { readPeople, type Person } from './people.ts';
import type { RawArticle } from './read.ts';
import { readReview, reviewedPlaces } from './review.ts';
import type { ReviewedPlace } from '../script/review.ts';

let made: { readonly of: string; readonly articles: Promise<readonly Article[]> } | undefined;

/** Returns all articles, the newest event first. The only place where pages ask for articles. */
export async function allArticles(): Promise<readonly Article[]> {
  // A build makes them once; in `npm run dev` a saved text has another digest.
  if (made && import.meta.env.PROD) return made.articles;
  const entries = await getCollection('articles');
  const of = entries.map(({ digest }) => String(digest)).join(' ');
  if (made?.of !== of)
    made = { of, articles: makeArticles(entries.map(({ data }) => data.article)) };
  return made.articles;
}

/** Returns the people whom the texts name, by id. */
export async function allPeople(): Promise<ReadonlyMap<string, Person>> {
  return peopleAmong(await allArticles());
}

const peopleAmong = onceFor(() => readPeople());

/** Returns the places of an article where conversion chose between characters, reviewed or open. */
export function choicesIn(article: Article): Promise<readonly ReviewedPlace[]> {
  const places =
    choices.get(article) ??
    readReview(article.id).then((review) => reviewedPlaces(article, review));
  choices.set(article, places);
  return places;
}

const choices = new WeakMap<Article, Promise<readonly ReviewedPlace[]>>();

/** Returns the static paths of every article, for pages below `articles/[id]`. */
export async function articlePaths() {
  return (await allArticles()).map((article) => ({
    params: { id: article.id },
    props: { article },
  }));
}

async function makeArticles(raw: readonly RawArticle[]): Promise<readonly Article[]> {
  const convert = await readConverter();
  return raw.map((article) => inBothScripts(article, convert)).toSorted(newestFirst);
}
