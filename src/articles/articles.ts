import type { Article } from './article.ts';
import { onceFor } from './once.ts';
import { newestFirst } from './event.ts';
import { readLibrary } from './library.ts';
import { readPeople, type Person } from './people.ts';
import { readReview, reviewedPlaces } from './review.ts';
import type { ReviewedPlace } from '../script/review.ts';

const inOrder = new WeakMap<readonly Article[], readonly Article[]>();

/** Returns all articles, the newest event first. The only place where pages ask for articles. */
export async function allArticles(): Promise<readonly Article[]> {
  const library = await readLibrary();
  // In `npm run dev` a saved text makes another library (src/articles/loader.ts).
  const articles = inOrder.get(library) ?? library.toSorted(newestFirst);
  inOrder.set(library, articles);
  return articles;
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
