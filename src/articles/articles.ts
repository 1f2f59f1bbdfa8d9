import type { Article } from './article.ts';
import { onceFor } from '../once.ts';
import { newestFirst } from './event.ts';
import { readLibrary } from './library.ts';
import { readPeople, type People } from './people.ts';

/** Returns all articles, the newest event first. The only place where pages ask for articles. */
export async function allArticles(): Promise<readonly Article[]> {
  return inOrder(await readLibrary());
}

const inOrder = onceFor((library: readonly Article[]) => library.toSorted(newestFirst));

/** Returns the people whom the texts name, by id. */
export async function allPeople(): Promise<People> {
  return peopleAmong(await allArticles());
}

const peopleAmong = onceFor<readonly Article[], Promise<People>>(() => readPeople());

/** Returns the static paths of every article, for pages below `articles/[id]`. */
export async function articlePaths() {
  return (await allArticles()).map((article) => ({
    params: { id: article.id },
    props: { article },
  }));
}
