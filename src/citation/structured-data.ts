import type { NewsArticle, WebPage, WithContext } from 'schema-dts';
import type { Article, Story } from '../articles/article.ts';
import { allPeople } from '../articles/articles.ts';
import { eventDay } from '../articles/event.ts';
import { articlePath } from '../script/article-path.ts';
import { pageUrl } from '../script/paths.ts';
import { languageTag, type Script } from '../script/script.ts';

/**
 * Returns what an article's page says of itself for machines (schema.org, JSON-LD): a page of ours
 * that holds the newspaper's stories. Without a day of publication: none is printed anywhere.
 */
export async function articleData(article: Article, script: Script): Promise<WithContext<WebPage>> {
  const { newspaper, url } = article.source;
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    url: pageUrl(script, articlePath(article.id)),
    inLanguage: languageTag[script],
    isBasedOn: {
      '@type': 'CreativeWork',
      name: newspaper[script],
      // The address of a repost is never the work that this page is made from.
      ...(url && !article.origin.repost && { url }),
    },
    hasPart: await Promise.all(article.stories.map((story) => newsArticle(article, story, script))),
  };
}

/** Returns what a story's cite page says for machines. */
export async function storyData(
  article: Article,
  story: Story,
  script: Script,
): Promise<WithContext<NewsArticle>> {
  return { '@context': 'https://schema.org', ...(await newsArticle(article, story, script)) };
}

/** Exactly this type: its subtypes would let their own properties pass the type check. */
type PlainNewsArticle = Extract<NewsArticle, { '@type': 'NewsArticle' }>;

async function newsArticle(
  article: Article,
  story: Story,
  script: Script,
): Promise<PlainNewsArticle> {
  const name = article.source.newspaper[script];
  const day = eventDay(article);
  const people = await allPeople();
  const authors = story.authors.flatMap((id) => people.get(id)?.name ?? []);
  return {
    '@type': 'NewsArticle',
    headline: story.citationTitle[script],
    ...(authors.length > 0 && {
      author: authors.map((author) => ({ '@type': 'Person' as const, name: author[script] })),
    }),
    publisher: { '@type': 'Organization', name },
    isPartOf: { '@type': 'Periodical', name },
    // The day of the event; only with its year is it a date.
    ...(/^\d{4}/.test(day) && { temporalCoverage: day }),
    inLanguage: languageTag[script],
    url: pageUrl(script, articlePath(article.id, story.id)),
  };
}
