import { paragraphsOf, printedLinesOf, type Article } from '../articles/article.ts';
import { eventLabel } from '../articles/event.ts';
import { articlePath } from '../script/article-path.ts';
import type { InBothScripts, Script } from '../script/script.ts';
import { wordsIn } from '../text/words.ts';
import type { SharedPage } from './shared-page.ts';

/** What a share image shows. */
export interface Card {
  readonly script: Script;
  /** Small, above the title. */
  readonly kicker: string;
  /** One entry per line that must begin anew; each may be broken further. */
  readonly title: readonly InBothScripts[];
  /** Small, below the title: an article's newspaper and the day of the event. */
  readonly detail: string;
  /** The lengths of an article's paragraphs, from which its ripple is drawn. */
  readonly lengths: readonly number[];
}

/** The words that stand on every share image, alike in both scripts. */
export const cardWords = { siteName: wordsIn('hans')('siteName'), unofficial: '非官方' };

/** Returns what the share image of a page shows: an article's headline, or the page's own title. */
export function cardOf(page: SharedPage, article: Article | undefined): Card {
  const { script, path, titles } = page;
  if (article) return articleCard(page, article);
  const t = wordsIn(script);
  // The home page is called what the wordmark says already: its headline stands there instead.
  const title = path === '/' ? wordsIn.words.homeTitle : titles;
  return { script, kicker: t('siteSubtitle'), title: [title], detail: '', lengths: [] };
}

/** Returns a card with the site's words alone, for a title that the font cannot print. */
export function plainCard(card: Card): Card {
  return { ...card, kicker: '', title: [wordsIn.words.siteName], detail: '' };
}

/** Returns all words of a card, for the font. */
export function cardText({ script, kicker, title, detail }: Card): string {
  return [kicker, ...title.map((line) => line[script]), detail, ...Object.values(cardWords)].join();
}

function articleCard({ script, path, titles }: SharedPage, article: Article): Card {
  const [story] = article.stories;
  // A page below the article names itself first: 简繁对照 · 标题.
  const [label = ''] = titles[script].split(' · ');
  const isArticle = path === articlePath(article.id);
  return {
    script,
    kicker: isArticle ? (story?.kicker?.[script] ?? '') : label,
    title: story ? printedLinesOf(story.title) : [titles],
    detail: `${article.source.newspaper[script]} · ${wordsIn(script)('event')}${eventLabel(article, script)}`,
    lengths: paragraphsOf(article).map(({ verbatim }) => [...verbatim].length),
  };
}
