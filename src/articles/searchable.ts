import { mostListed, type TextListing } from '../search/listing.ts';
import type { SearchArticle, SearchLine, SearchStory } from '../search/texts.ts';
import { forEachScript, type InBothScripts } from '../script/script.ts';
import { paragraphsOf, type Article, type Line, type Story } from './article.ts';
import { allArticles, allPeople } from './articles.ts';
import { eventDay, eventLabel } from './event.ts';
import type { People } from './people.ts';

/** Returns what the pages of the search and the checker name of the texts. */
export async function textListing(): Promise<TextListing> {
  const [articles, people] = [await allArticles(), await allPeople()];
  return {
    articles: articles.slice(0, mostListed).map((article) => searchArticleOf(article, people)),
    total: articles.length,
    years: [...new Set(articles.flatMap(({ event }) => event.year.value ?? []))],
  };
}

/** Returns an article as search takes it: plain data, every printed line in both scripts. */
export function searchArticleOf(article: Article, people: People): SearchArticle {
  return {
    id: article.id,
    title: article.stories[0]?.title ?? { hans: article.id, hant: article.id },
    newspaper: article.source.newspaper,
    event: eventDay(article),
    eventLabel: forEachScript((script) => eventLabel(article, script)),
    originalScript: article.originalScript,
    speakers: speakersOf(article, people),
    people: article.people.map((id) => nameOf(id, people)),
    stories: searchStoriesOf(article),
  };
}

/** Returns an article's stories as search indexes them; the page's credits go with its last story. */
export function searchStoriesOf(article: Article): SearchStory[] {
  return article.stories.map((story, index) => ({
    article: article.id,
    story: story.id,
    event: eventDay(article),
    title: story.citationTitle,
    lines: [...linesOf(story), ...(index === article.stories.length - 1 ? creditsOf(article) : [])],
  }));
}

function speakersOf(article: Article, people: People): SearchArticle['speakers'] {
  const ids = new Set(paragraphsOf(article).flatMap(({ speaker }) => speaker ?? []));
  return Object.fromEntries([...ids].map((id) => [id, nameOf(id, people)]));
}

/** Name in both scripts only: this is data that travels to every reader who searches. */
function nameOf(id: string, people: People): InBothScripts {
  const { hans, hant } = people.get(id)?.name ?? { hans: id, hant: id };
  return { hans, hant };
}

function linesOf({ kicker, title, blocks }: Story): SearchLine[] {
  return [
    ...(kicker ? [searchLine(kicker, 'kicker')] : []),
    searchLine(title, 'title'),
    ...blocks.map((block) =>
      searchLine(block, block.kind, block.kind === 'paragraph' ? block.speaker : null),
    ),
  ];
}

function creditsOf({ credits }: Article): SearchLine[] {
  return credits ? [searchLine(credits, 'credit')] : [];
}

function searchLine(
  { id, hans, hant }: Line,
  kind: SearchLine['kind'],
  speaker: string | null = null,
): SearchLine {
  return { id, kind, speaker, hans, hant };
}
