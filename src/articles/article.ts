import { toReading } from '../script/punctuation.ts';
import type { Convert } from '../script/convert.ts';
import { otherScript, type InBothScripts, type Script } from '../script/script.ts';
import type { Edit, Frontmatter } from './frontmatter.ts';
import type { NoteMark, RawBlock, RawLine, RawStory } from './raw.ts';
import { crawlLines, cutAt } from './provenance.ts';
import type { RawArticle } from './read.ts';

/** A printed text: as crawled, and the reading text in both scripts. */
export interface Text extends InBothScripts {
  readonly verbatim: string;
}

/** A printed line with its address on the article's page. */
export interface Line extends Text {
  readonly id: string;
}

/** A numbered paragraph with what the text says of it. */
export interface Paragraph extends Line {
  readonly kind: 'paragraph';
  /** Counted from 1 through the whole article. */
  readonly number: number;
  /** Id of the person to whom the text attributes it, or `null`. */
  readonly speaker: string | null;
  readonly marks: readonly NoteMark[];
  /** The subheading under which it stands, or `null`. */
  readonly heading: Line | null;
}

/** A printed line of a story that is no paragraph. */
export interface Furniture extends Line {
  readonly kind: 'heading' | 'byline' | 'caption' | 'credit';
}

/** A printed line of a story below its headline. */
export type Block = Paragraph | Furniture;

/** One of the stories on a newspaper’s page, with a headline of its own. */
export interface Story {
  readonly id: string;
  readonly kicker: Line | null;
  readonly title: Line;
  /** The title as references print it: for a headline in three parts, all three. */
  readonly citationTitle: Text;
  /** What references in English need of the title; the gloss is ours. */
  readonly romanised: { readonly pinyin: string; readonly english: string };
  /** The page of the newspaper, or `null`. */
  readonly page: string | null;
  /** Person ids in the printed order; empty when the story is unsigned. */
  readonly authors: readonly string[];
  readonly blocks: readonly Block[];
}

/** One change against the crawl, with what stood there and what stands there now. */
interface ListedEdit {
  readonly kind: Edit['kind'];
  /** Lines of the crawl, counted from 1. */
  readonly lines: readonly number[];
  /** Ids of the printed lines that the edit made; empty for what was removed. */
  readonly ids: readonly string[];
  /** The words of all these lines, one a line; a line that repeats another stands here again. */
  readonly was: string;
  /** The words that were made of them, one printed line a line; empty for what was removed. */
  readonly now: string;
  readonly why: InBothScripts;
}

/** An article, complete, in both scripts: what every page, twin and index is made from. */
export interface Article extends Readonly<Omit<Frontmatter, 'stories' | 'people' | 'edits'>> {
  readonly id: string;
  /** Ids of the people whom it names. */
  readonly people: readonly string[];
  readonly stories: readonly Story[];
  readonly credits: Line | null;
  readonly edits: readonly ListedEdit[];
}

/** What a component shows of an article. */
export interface ArticleInScript {
  readonly article: Article;
  readonly script: Script;
}

/** Returns the article in both scripts. Throws a `LengthError` when a conversion moves positions. */
export function inBothScripts(raw: RawArticle, convert: Convert): Article {
  const { id, frontmatter, body } = raw;
  const { stories, edits, ...shared } = frontmatter;
  const toText = textMaker(frontmatter, convert);
  const toLine = (line: RawLine): Line => ({ id: line.id, ...toText(line.verbatim) });
  return {
    ...shared,
    id,
    stories: body.stories.map((story) => storyOf(story, stories, toLine, toText)),
    credits: body.credits && toLine(body.credits),
    edits: edits.map((edit) => listedEdit(edit, raw)),
  };
}

/** Returns the printed lines of a headline: a space in it is where the newspaper began a new one. */
export function printedLinesOf({ hans, hant }: InBothScripts): InBothScripts[] {
  const traditional = hant.split(' ');
  return hans.split(' ').map((line, index) => ({ hans: line, hant: traditional[index] ?? '' }));
}

/** Returns the title by which a story is cited, where it is not its headline. */
export function citedTitle({ title, citationTitle }: Story, script: Script): string | undefined {
  return citationTitle[script] === title[script] ? undefined : citationTitle[script];
}

/** Returns the numbered paragraphs of an article. */
export function paragraphsOf(article: Article): Paragraph[] {
  return article.stories.flatMap(paragraphsOfStory);
}

/** Returns the numbered paragraphs of a story. */
export function paragraphsOfStory(story: Story): Paragraph[] {
  return story.blocks.filter((block) => block.kind === 'paragraph');
}

/** Returns a story's blocks: the bylines printed right under its headline, and all the rest. */
export function partsOf({ blocks }: Story): Record<'bylines' | 'text', readonly Block[]> {
  const first = blocks.findIndex(({ kind }) => kind !== 'byline');
  const bylines = first < 0 ? blocks.length : first;
  return { bylines: blocks.slice(0, bylines), text: blocks.slice(bylines) };
}

/** Returns the subheadings of a story. */
export function headingsOf(story: Story): Furniture[] {
  return story.blocks.filter((block): block is Furniture => block.kind === 'heading');
}

/**
 * Returns the id of the person whose words begin with this block, or `null`: a speaker is named once,
 * above the first of the paragraphs that the text attributes to them without a break.
 */
export function speakerFrom(block: Block, { blocks }: Story): string | null {
  const speaker = speakerOf(block);
  return speaker === speakerOf(blocks[blocks.indexOf(block) - 1]) ? null : speaker;
}

function speakerOf(block: Block | undefined): string | null {
  return block?.kind === 'paragraph' ? block.speaker : null;
}

function textMaker({ originalScript, punctuation }: Frontmatter, convert: Convert) {
  const target = otherScript(originalScript);
  return (verbatim: string): Text => {
    const reading = toReading(verbatim, punctuation);
    const converted = convert(reading, target);
    const hans = originalScript === 'hans' ? reading : converted;
    return { verbatim, hans, hant: originalScript === 'hant' ? reading : converted };
  };
}

function storyOf(
  raw: RawStory,
  stories: Frontmatter['stories'],
  toLine: (line: RawLine) => Line,
  toText: (verbatim: string) => Text,
): Story {
  const cited = stories[raw.id];
  const { authors = [], citationTitle = raw.title.verbatim } = cited ?? {};
  return {
    id: raw.id,
    kicker: raw.kicker && toLine(raw.kicker),
    title: toLine(raw.title),
    citationTitle: toText(citationTitle),
    romanised: { pinyin: cited?.pinyin ?? '', english: cited?.english ?? '' },
    page: cited?.page ?? null,
    authors,
    blocks: blocksOf(raw.blocks, toLine),
  };
}

function blocksOf(blocks: readonly RawBlock[], toLine: (line: RawLine) => Line): Block[] {
  let heading: Line | null = null;
  return blocks.map((block): Block => {
    const line = toLine(block);
    if (block.kind !== 'paragraph') {
      if (block.kind === 'heading') heading = line;
      return { ...line, kind: block.kind };
    }
    const { kind, speaker, marks } = block;
    return { ...line, kind, number: Number(block.id.slice(1)), speaker, marks, heading };
  });
}

function listedEdit(edit: Edit, { crawl, origins }: RawArticle): ListedEdit {
  const crawled = crawlLines(crawl);
  const was = edit.lines.map((line) => crawled[line - 1] ?? '');
  const ids = [...origins]
    .filter(([, from]) => from.some((line) => edit.lines.includes(line)))
    .map(([id]) => id);
  const { kind, lines, why } = edit;
  return { kind, lines, ids, was: was.join('\n'), now: nowOf(edit, was), why };
}

/** What an edit makes of the crawl's lines. */
function nowOf(edit: Edit, was: readonly string[]): string {
  switch (edit.kind) {
    case 'remove':
      return '';
    case 'move':
      return was.join('\n');
    case 'join':
      return was.join(edit.with);
    case 'split':
      return was.flatMap((text) => cutAt(text, edit.at)).join('\n');
  }
}
