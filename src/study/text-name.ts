import type { Article } from '../articles/article.ts';
import { allArticles } from '../articles/articles.ts';
import { eventLabel } from '../articles/event.ts';
import type { Script } from '../script/script.ts';

/** Returns a text's name in a list: its newspaper, and the event where the newspaper has other texts. */
export async function textName(article: Article, script: Script): Promise<string> {
  const { newspaper } = article.source;
  const isOfPaper = ({ source }: Article) => source.newspaper.hans === newspaper.hans;
  return (await allArticles()).filter(isOfPaper).length > 1
    ? `${newspaper[script]} ${eventLabel(article, script)}`
    : newspaper[script];
}

/** Returns a text's newspaper with the event behind it. */
export function datedName(article: Article, script: Script): string {
  return `${article.source.newspaper[script]}（${eventLabel(article, script)}）`;
}
