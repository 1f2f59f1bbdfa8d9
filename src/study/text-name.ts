import type { Article } from '../articles/article.ts';
import { allArticles } from '../articles/articles.ts';
import { eventLabel } from '../articles/event.ts';
import { onceFor } from '../articles/once.ts';
import type { Script } from '../script/script.ts';

/** How many texts each newspaper has. */
const textsByPaper = onceFor((articles) => {
  const counts = new Map<string, number>();
  for (const { source } of articles)
    counts.set(source.newspaper.hans, (counts.get(source.newspaper.hans) ?? 0) + 1);
  return Promise.resolve(counts);
});

/** Returns a text's name in a list: its newspaper, and the event where the newspaper has other texts. */
export async function textName(article: Article, script: Script): Promise<string> {
  const { newspaper } = article.source;
  const texts = (await textsByPaper(await allArticles())).get(newspaper.hans) ?? 1;
  return texts > 1 ? `${newspaper[script]} ${eventLabel(article, script)}` : newspaper[script];
}

/** Returns a text's newspaper with the event behind it. */
export function datedName(article: Article, script: Script): string {
  return `${article.source.newspaper[script]}（${eventLabel(article, script)}）`;
}
