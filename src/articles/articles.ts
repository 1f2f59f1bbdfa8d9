import type { Article } from './article.ts';
import { onceFor } from './once.ts';
import { newestFirst } from './event.ts';
import { readLibrary } from './library.ts';
import { readPeople, type Person } from './people.ts';

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

/** Returns the static paths of every article, for pages below `articles/[id]`. */
export async function articlePaths() {
  return (await allArticles()).map((article) => ({
    params: { id: article.id },
    props: { article },
  }));
}
