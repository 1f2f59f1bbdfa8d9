import { paragraphsOfStory, type Article, type Story } from '../articles/article.ts';
import type { LoggedCorrection } from '../articles/corrections-log.ts';
import type { People } from '../articles/people.ts';
import { buildDay } from '../citation/build-day.ts';
import { articlePath } from '../script/article-path.ts';
import { pageUrl } from '../script/paths.ts';
import { languageTag, otherScript, scripts, type Script } from '../script/script.ts';
import { address } from '../site.ts';
import { aboutWordsIn } from '../text/about-words.ts';
import { machineWordsIn } from '../text/machine-words.ts';
import { wordsIn } from '../text/words.ts';
import type { AtomEntry, AtomFeed, AtomLink } from './atom.ts';
import { nameId } from './name-id.ts';

/** What a feed is made from. */
export interface FeedSource {
  readonly articles: readonly Article[];
  readonly people: People;
  readonly log: readonly LoggedCorrection[];
}

/** Returns the path of the feed in one script, without the base. */
export function feedPath(script: Script): string {
  return `/feed.${script}.xml`;
}

/** The newest entries that a feed holds; a reader of feeds keeps the older ones. */
const mostEntries = 50;

/**
 * Returns the feed in one script, the newest entries: each story, as that is what is cited, and each
 * correction.
 */
export function feedOf(source: FeedSource, script: Script): AtomFeed {
  const t = machineWordsIn(script);
  const stories = source.articles.flatMap((article) =>
    article.stories.map((story) => storyEntry(article, story, source, script)),
  );
  const corrections = source.log.map((one) => correctionEntry(one, source.articles, script));
  return {
    id: nameId('feed', script),
    language: languageTag[script],
    title: t('feedTitle'),
    subtitle: t('feedSubtitle'),
    icon: address('/icons/icon-192.png'),
    links: feedLinks(script),
    entries: [...corrections, ...stories]
      .toSorted((a, b) => b.updated.localeCompare(a.updated))
      .slice(0, mostEntries),
  };
}

function feedLinks(script: Script): AtomLink[] {
  const atom = (rel: AtomLink['rel'], one: Script): AtomLink => ({
    rel,
    type: 'application/atom+xml',
    hreflang: languageTag[one],
    href: address(feedPath(one)),
  });
  const home = pageLinks('/', script).slice(0, 1);
  return [atom('self', script), ...home, atom('alternate', otherScript(script))];
}

/** The same page in both scripts, the feed's own first: programs open the first. */
function pageLinks(path: string, script: Script): AtomLink[] {
  return scripts
    .toSorted((a, b) => Number(b === script) - Number(a === script))
    .map((one) => ({
      rel: 'alternate',
      type: 'text/html',
      hreflang: languageTag[one],
      href: pageUrl(one, path),
    }));
}

function storyEntry(
  article: Article,
  story: Story,
  { people, log }: FeedSource,
  script: Script,
): AtomEntry {
  const { value, certainty } = article.published;
  const names = story.authors.flatMap((id) => people.get(id)?.name[script] ?? []);
  return {
    id: nameId('story', article.id, story.id, script),
    title: story.citationTitle[script],
    links: pageLinks(articlePath(article.id, story.id), script),
    updated: updateDay(article, log),
    published: certainty === 'stated' ? value : null,
    authors: names.length > 0 ? names : [article.source.newspaper[script]],
    summary: paragraphsOfStory(story)[0]?.[script] ?? '',
  };
}

/** The day on which the article came to this site or was last corrected: never that of the clock. */
function updateDay({ id, added = buildDay }: Article, log: readonly LoggedCorrection[]): string {
  const days = log.filter(({ article }) => article === id).map(({ day }) => day);
  return [added, ...days].reduce((a, b) => (a > b ? a : b));
}

function correctionEntry(
  { day, article: id, where, was, now, why }: LoggedCorrection,
  articles: readonly Article[],
  script: Script,
): AtomEntry {
  const article = articles.find((one) => one.id === id);
  const words = { was: was[script], now: now[script] };
  const title = article?.stories[0]?.citationTitle[script] ?? id;
  return {
    id: nameId('correction', day, id, where ?? '', was.hans, now.hans, script),
    title: machineWordsIn(script)('correction', { title }),
    links: pageLinks(articlePath(id, where), script),
    updated: day,
    published: day,
    authors: [wordsIn(script)('siteName')],
    summary: aboutWordsIn(script)('corrected', words) + why[script],
  };
}
