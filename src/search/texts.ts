import type { InBothScripts, Script } from '../script/script.ts';
import { foldTable } from './fold-table.ts';
import { fold, readFoldTable, type FoldTable } from './fold.ts';
import { volumesOf } from './volumes.ts';

/** Characters whose parts of the index are so large that it matters which of them a question needs. */
const mostCommon = 500;

/** What a line is; only paragraphs are numbered (`p1`…) and counted. */
export type LineKind =
  'title' | 'kicker' | 'heading' | 'byline' | 'caption' | 'credit' | 'paragraph';

/** One line of a story: reading texts, of the same length in both scripts. */
export interface SearchLine extends InBothScripts {
  /** The id of its element on the article page. */
  readonly id: string;
  readonly kind: LineKind;
  /** Id of the person to whom the text attributes it. */
  readonly speaker: string | null;
}

/** One story as search needs it; `event` is an ISO 8601 day and decides the order. */
export interface SearchStory {
  readonly article: string;
  readonly story: string;
  readonly event: string;
  /** The title by which it is cited. */
  readonly title: InBothScripts;
  readonly lines: readonly SearchLine[];
}

/** A story as the index is made of it: its lines in Simplified script. */
export interface IndexStory extends Omit<SearchStory, 'title' | 'lines'> {
  readonly lines: readonly string[];
}

/** What results say of an article, in both scripts or in one. */
interface Described<Words> {
  readonly title: Words;
  readonly newspaper: Words;
  /** ISO 8601 day of the event. */
  readonly event: string;
  /** The same day as the reader sees it. */
  readonly eventLabel: Words;
  /** The script in which the text was crawled; the other one is converted from it. */
  readonly originalScript: Script;
  /** Names of the speakers that the lines name, by id. */
  readonly speakers: Readonly<Record<string, Words>>;
  /** Names of everybody whom the text names. */
  readonly people: readonly Words[];
}

/** One article as the results name it. */
export interface SearchArticle extends Described<InBothScripts> {
  readonly id: string;
  readonly stories: readonly SearchStory[];
}

/** The text file of one article in one script, from which results are shown. */
export interface ArticleTexts extends Described<string> {
  readonly article: string;
  readonly stories: readonly StoryTexts[];
}

/** The lines of one story, in the order of reading. */
export interface StoryTexts {
  readonly story: string;
  /** The title by which it is cited. */
  readonly title: string;
  readonly lines: readonly TextLine[];
}

/** A printed line as results show it. */
export interface TextLine {
  readonly id: string;
  readonly kind: LineKind;
  readonly speaker: string | null;
  readonly text: string;
}

/** What the browser needs to fold a question and to choose which part of it to look up. */
export interface SearchSettings {
  /** Groups of characters that fold alike, see `readFoldTable`. */
  readonly fold: string;
  /** The folded characters that stand most often in the texts, in that order. */
  readonly commonest: string;
  /** Number of volumes of the index. */
  readonly volumes: number;
}

/** Returns the contents of `/search/<article>.<script>.json`. */
export function searchTexts(article: SearchArticle, script: Script): ArticleTexts {
  const names = Object.entries(article.speakers).map(([id, name]) => [id, name[script]]);
  return {
    article: article.id,
    title: article.title[script],
    newspaper: article.newspaper[script],
    event: article.event,
    eventLabel: article.eventLabel[script],
    originalScript: article.originalScript,
    speakers: Object.fromEntries(names) as Record<string, string>,
    people: article.people.map((name) => name[script]),
    stories: article.stories.map(({ story, title, lines }) => ({
      story,
      title: title[script],
      lines: lines.map(({ id, kind, speaker, [script]: text }) => ({ id, kind, speaker, text })),
    })),
  };
}

/** Returns the stories of text files in Simplified script, as the index takes them. */
export function indexStoriesOf(texts: readonly ArticleTexts[]): IndexStory[] {
  return texts.flatMap(({ article, event, stories }) =>
    stories.map(({ story, lines }) => ({
      article,
      story,
      event,
      lines: lines.map(({ text }) => text),
    })),
  );
}

/** Returns the contents of `/search/fold.json`, for all stories of the site together. */
export function searchSettings(stories: readonly SearchStory[]): SearchSettings {
  const lines = stories.flatMap((story) => story.lines);
  const groups = foldTable(lines);
  const commonest = commonestOf(countFolded(lines, readFoldTable(groups)));
  return { fold: groups, commonest, volumes: volumesOf(stories).length };
}

/** How often each folded character stands in the lines. */
function countFolded(lines: readonly InBothScripts[], table: FoldTable): Map<string, number> {
  const written = new Map<string, number>();
  for (const { hans } of lines)
    for (const character of hans) written.set(character, (written.get(character) ?? 0) + 1);
  const counts = new Map<string, number>();
  for (const [character, times] of written)
    for (const folded of fold(character, table).text)
      counts.set(folded, (counts.get(folded) ?? 0) + times);
  return counts;
}

function commonestOf(counts: ReadonlyMap<string, number>): string {
  return [...counts]
    .sort(([one, ones], [other, others]) => others - ones || (one < other ? -1 : 1))
    .slice(0, mostCommon)
    .map(([character]) => character)
    .join('');
}
