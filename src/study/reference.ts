import { paragraphsOf, type Article } from '../articles/article.ts';
import { allPeople } from '../articles/articles.ts';
import { eventLabel } from '../articles/event.ts';
import type { QuotedPlace } from '../citation/source-line.ts';
import { quotationOf } from '../quote/quotation.ts';
import { articlePath } from '../script/article-path.ts';
import { pageUrl } from '../script/paths.ts';
import type { Script } from '../script/script.ts';
import { aboutWordsIn } from '../text/about-words.ts';
import { isSaidAt } from '../text/saying.ts';
import type { Passage } from './passage.ts';
import { articleOf } from './studied.ts';

/**
 * Returns a quotation with its source, as the bar over selected words copies it, and in a last line
 * the address of the `item` on the study page that it belongs to, behind `/S`: `/targets/#population`.
 */
export async function referenceOf(passage: Passage, item: string, script: Script): Promise<string> {
  const article = await articleOf(passage);
  const own = article.originalScript;
  const quotation = quotationOf({
    script,
    lines: [passage[script]],
    speaker: await speakerOf(passage, article, script),
    place: quotedPlace(passage, article, script),
    ...(own !== script && { conversion: { source: [passage[own]] } }),
  });
  return `${quotation.text}\n${pageUrl(script, item)}`;
}

/** Returns 说话人 and the name, as above a quotation from the article's page; `null` for nobody's words. */
async function speakerOf({ id, start }: Passage, article: Article, script: Script) {
  const paragraph = paragraphsOf(article).find((one) => one.id === id);
  if (!paragraph?.speaker || !isSaidAt(paragraph[script], start)) return null;
  const name = (await allPeople()).get(paragraph.speaker)?.name[script];
  return name === undefined ? null : `${aboutWordsIn(script)('speaker')}${name}`;
}

function quotedPlace(passage: Passage, article: Article, script: Script): QuotedPlace {
  const { id, number, story } = passage;
  const cited = article.stories.find((one) => one.id === story)?.citationTitle;
  return {
    newspaper: article.source.newspaper[script],
    title: cited?.[script] ?? '',
    event: eventLabel(article, script),
    paragraphs: number === null ? null : [number, number],
    address: pageUrl(script, articlePath(article.id, id)),
  };
}
