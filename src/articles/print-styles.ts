import { articlePath } from '../script/article-path.ts';
import { pageUrl } from '../script/paths.ts';
import type { Script } from '../script/script.ts';
import { wordsIn } from '../text/words.ts';
import type { Article } from './article.ts';
import { eventLabel } from './event.ts';

/** Returns the path of an article's print styles, for `<link media="print">`. */
export function printStylesPath(article: Article, script: Script): string {
  return `/print/${article.id}.${script}.css`;
}

/**
 * Returns the reference that stands at the foot of a printed page, as CSS writes it: paper, title,
 * event, and the address on a line of its own, where it does not break.
 */
function printReference(article: Article, script: Script): string {
  const t = wordsIn(script);
  const title = article.stories[0]?.citationTitle[script] ?? article.id;
  const event = `${t('event')} ${eventLabel(article, script)}`;
  const source = `${article.source.newspaper[script]}：《${title}》（${event}）`;
  const reference = `${source}\n${pageUrl(script, articlePath(article.id))}`;
  return JSON.stringify(reference).replace(String.raw`\n`, String.raw`\a `);
}

/**
 * Returns the styles that put the reference into the margin of every printed page (CSS Paged Media 3,
 * margin boxes) and behind the text, for browsers that leave the margin empty. It is a file because
 * the words are this article's, nothing may be inline, and only a printer needs them.
 */
export function printStyles(article: Article, script: Script): string {
  const reference = `content:${printReference(article, script)};white-space:pre-line`;
  return `@page{@bottom-left{${reference};width:85%;text-align:left;font-size:7.5pt;line-height:1.4}}
main::after{${reference};display:block;margin-block-start:1.5rem;font-size:8pt}
`;
}
