import {
  paragraphsOfStory,
  speakerFrom,
  type Article,
  type Block,
  type Story,
} from '../articles/article.ts';
import { eventLabel } from '../articles/event.ts';
import { originOf } from '../articles/origin.ts';
import type { People } from '../articles/people.ts';
import { sourceLine } from '../citation/source-line.ts';
import { articlePath } from '../script/article-path.ts';
import { pageUrl } from '../script/paths.ts';
import type { Script } from '../script/script.ts';
import { aboutWordsIn } from '../text/about-words.ts';
import { downloadsWordsIn } from '../text/downloads-words.ts';
import { wordsIn } from '../text/words.ts';

/** An article in one script, as all its files are made from it. */
export interface Edition {
  readonly article: Article;
  readonly script: Script;
  readonly people: People;
  /** Address of the article's record behind `/S`. */
  readonly record: string;
}

/** A line of the kind 报纸：齐鲁晚报. */
export interface Fact {
  readonly term: string;
  readonly value: string;
}

/** Returns the title of the whole: the lead story's. */
export function titleOf({ article, script }: Edition): string {
  return article.stories[0]?.citationTitle[script] ?? article.id;
}

/** Returns the whole address of the article's page. */
export function pageAddress({ article, script }: Edition): string {
  return pageUrl(script, articlePath(article.id));
}

/** Returns what stands below the lead story's headline: paper, event, state of script, address. */
export function factsOf(edition: Edition): Fact[] {
  const { article, script } = edition;
  const t = wordsIn(script);
  const own = downloadsWordsIn(script);
  return [
    { term: aboutWordsIn(script)('newspaper'), value: article.source.newspaper[script] },
    { term: t('event'), value: `${eventLabel(article, script)}（${t('bracketsInferred')}）` },
    { term: own('scriptState'), value: scriptState(edition) },
    { term: own('address'), value: pageAddress(edition) },
  ];
}

/** Returns in which state of script the text is, in a sentence or two. */
function scriptState({ article, script }: Edition): string {
  const own = downloadsWordsIn(script);
  const state = own(article.originalScript === script ? 'original' : 'converted');
  return article.punctuation === 'ascii' ? state + wordsIn(script)('punctuationWidened') : state;
}

/** Returns the line above the first of somebody's paragraphs, `null` above every other block. */
export function speakerLine(block: Block, story: Story, edition: Edition): string | null {
  const { people, script } = edition;
  const speaker = people.get(speakerFrom(block, story) ?? '');
  return speaker ? aboutWordsIn(script)('speaker') + speaker.name[script] : null;
}

/** Returns what every file closes with: where the text is from, and what was done to it. */
export function sourceOf(edition: Edition) {
  const { article, script } = edition;
  const about = aboutWordsIn(script);
  return {
    title: downloadsWordsIn(script)('source'),
    lines: sourceLinesOf(edition),
    remarks: remarksOn(edition),
    origin: about('origin'),
    facts: originLines(edition),
    checkSum: { term: about('hash'), value: article.source.sha256 },
  };
}

/** One line per story that says where it stands, as quotations carry it. */
function sourceLinesOf(edition: Edition): string[] {
  const { article, script } = edition;
  return article.stories.map((story) => {
    const numbers = paragraphsOfStory(story).map(({ number }) => number);
    const [first] = numbers;
    return sourceLine({
      newspaper: article.source.newspaper[script],
      title: story.title[script],
      event: eventLabel(article, script),
      paragraphs: first === undefined ? null : [first, numbers.at(-1) ?? first],
      address: pageUrl(script, articlePath(article.id, story.id)),
    });
  });
}

/** The provenance of the article: how certain with the name, from what behind the value. */
function originLines({ article, people, script }: Edition): Fact[] {
  return originOf(article, people, script).map(({ field, state, link, values, reason }) => ({
    term: `${aboutWordsIn(script)(field)}（${state}）`,
    value: [link ?? values.join('；'), reason].filter((part) => part !== '').join('　'),
  }));
}

/** The sentences that every file closes with; those on the text itself come first. */
function remarksOn(edition: Edition): string[] {
  const { article, script, record } = edition;
  const own = downloadsWordsIn(script);
  const { remark } = article.source;
  const about = pageUrl(script, record);
  return [
    own('ours'),
    own('allEdits', { n: article.edits.length, address: about }),
    ...(remark ? [`${aboutWordsIn(script)('remark')}：${remark[script]}`] : []),
    own('rights'),
    wordsIn(script)('unofficial'),
  ];
}
