import type { Edit } from '../articles/frontmatter.ts';
import { crawlLines, wholeLines } from '../articles/provenance.ts';
import { boilerplateOf, linkList, pageTitle, repetition, type Boilerplate } from './boilerplate.ts';
import { wrappedRuns } from './wrapping.ts';

/** A line of the crawl that holds words; numbers are counted from 1. */
export interface CrawlLine {
  readonly number: number;
  readonly text: string;
}

/** What a printed line of the draft probably is, from the look of it. */
export type BlockKind =
  'kicker' | 'headline' | 'byline' | 'heading' | 'paragraph' | 'caption' | 'credit' | 'credits';

/** A printed line of the draft, and the lines of the crawl that it is made of. */
export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
  readonly lines: readonly number[];
  /** Of a caption: what stands between it and its credit on the same line. */
  readonly separator?: string;
  /** What a person must decide before it can stand so. */
  readonly doubt?: string;
}

/** An edit to be looked at: whether the lines are what they look like. */
export interface Proposal {
  readonly edit: Edit;
  readonly ask: string;
}

/** What a crawl looks like: the printed lines in their order, and what to do with the others. */
export interface Outline {
  readonly blocks: readonly Block[];
  readonly proposals: readonly Proposal[];
  /** The page's own title, where it is more than the headline. */
  readonly citationTitle: string | null;
  /** Lines that tell when or where the page was published. */
  readonly datelines: readonly CrawlLine[];
}

interface Sorted {
  readonly kept: readonly CrawlLine[];
  readonly removed: readonly { readonly line: CrawlLine; readonly as: Boilerplate }[];
}

/** Returns the outline of a crawl. Nothing in it is more than a guess. */
export function outlineOf(crawl: string): Outline {
  const crawled = wholeLines(crawl);
  const lines = crawlLines(crawl)
    .map((text, index) => ({ number: index + 1, text }))
    .filter(({ text }) => text !== '');
  const { kept, removed } = withoutPageTitle(sortOut(lines));
  const parts = titleParts(lines, kept);
  const { blocks, joins } = blocksOf(kept, crawled, parts.length);
  return {
    blocks,
    proposals: [...joins, ...splits(blocks), ...removals(removed)],
    citationTitle: parts.length > 1 ? (lines[0]?.text ?? null) : null,
    datelines: removed.filter(({ as }) => as.name === 'dateline').map(({ line }) => line),
  };
}

/** Parts the lines that look like none of the text from the others. */
function sortOut(lines: readonly CrawlLine[]): Sorted {
  const kept: CrawlLine[] = [];
  const removed: { line: CrawlLine; as: Boilerplate }[] = [];
  const seen = new Set<string>();
  let isUnderLinks = false;
  for (const line of lines) {
    const found = boilerplateOf(line.text);
    const isLink = isUnderLinks && !isProse(line.text);
    const folded = line.text.replace(/[\p{P}\p{S}\s]/gu, '');
    const as = found ?? (isLink ? linkList : seen.has(folded) ? repetition : undefined);
    isUnderLinks = found?.name === 'related' || (isUnderLinks && as !== undefined);
    if (as) removed.push({ line, as });
    else kept.push(line);
    seen.add(folded);
  }
  return { kept, removed };
}

/** The first line goes when it is the title of the page, and the text's own title follows. */
function withoutPageTitle({ kept, removed }: Sorted): Sorted {
  const [first, second, ...others] = kept;
  if (!first || !second) return { kept, removed };
  const rest = first.text.slice(second.text.length);
  const isSiteTitle = first.text.startsWith(second.text) && /^\s*[-_|–—·]/.test(rest);
  if (!isSiteTitle && titleParts(kept, kept.slice(1)).length === 0) return { kept, removed };
  return { kept: [second, ...others], removed: [{ line: first, as: pageTitle }, ...removed] };
}

/** The lines into which the page's title, the first line, is printed again below it. */
function titleParts(lines: readonly CrawlLine[], below: readonly CrawlLine[]): readonly string[] {
  const parts = lines[0]?.text.split(/\s+/) ?? [];
  const follow = parts.every((part, index) => below[index]?.text === part);
  return parts.length > 1 && follow ? parts : [];
}

function removals(removed: Sorted['removed']): Proposal[] {
  const byReason = Map.groupBy(removed, ({ as }) => as);
  return [...byReason].map(([{ why }, found]) => ({
    edit: { kind: 'remove', lines: found.map(({ line }) => line.number), why },
    ask: `are these no part of the text? ${found.map(({ line }) => named(line)).join(' ')}`,
  }));
}

function named({ number, text }: CrawlLine): string {
  return `${number} «${excerpt(text, 12)}»`;
}

/** Returns the beginning of a text. */
export function excerpt(text: string, length: number): string {
  const characters = [...text];
  return characters.length > length ? `${characters.slice(0, length).join('')}…` : text;
}

const staff =
  /^(编辑|編輯|美编|美編|组版|組版|主编|主編|校对|校對|版面|值班|审读|審讀|制图|製圖)\s*[:：/|]?\s*\p{Script=Han}[^。，,]{0,60}$/u;
const signed =
  /^[\s(（[【]*(文\s*[/|丨]|图\s*[/|丨]|圖\s*[/|丨])?.{0,14}?(记者|記者|通讯员|通訊員|特约撰稿|特約撰稿|作者|撰文|本报讯员|摄影|攝影)[:：\s\p{Script=Han}]/u;
const credited =
  /(供图|供圖|摄|攝|摄影|攝影|资料图|資料圖|资料图片|資料圖片|图片来源.{0,12}|圖片來源.{0,12}|新华社发|新華社發|制图|製圖)[)）]?$/u;
const captioned = /^(.*[。！!])([ \u3000]+)([^\s。，,]{2,24})$/u;

function isByline(text: string): boolean {
  return text.length <= 60 && signed.test(text) && !/[。！？]/u.test(text);
}

/** Whether a line reads like a paragraph and not like a headline or a label. */
function isProse(text: string): boolean {
  return text.length >= 40 || /[。！？!?…][”』」’）)]*$|。/u.test(text);
}

function blocksOf(kept: readonly CrawlLine[], crawled: readonly string[], titleLines: number) {
  const texts = joinWrapped(kept, crawled);
  const begin = texts.findIndex(({ text }) => isProse(text) && !isByline(text));
  // A text of one line, or one that begins without any headline: its first line must be one.
  const headless = begin === 0;
  const end = headless ? 1 : begin === -1 ? texts.length : begin;
  const head = headBlocks(texts.slice(0, end), titleLines, headless);
  const body = texts.slice(end).flatMap((one, index, all) => bodyBlocks(one, index, all));
  const blocks = [...head, ...withCaptions(body)];
  const joins = [...texts, ...head].filter(({ lines }) => lines.length > 1).map(joinOf);
  return { blocks: withStoryDoubts(blocks), joins };
}

interface Piece {
  readonly text: string;
  readonly lines: readonly number[];
}

/** Lines that a page or a mail programme has broken within a paragraph, put together again. */
function joinWrapped(kept: readonly CrawlLine[], crawled: readonly string[]): Piece[] {
  return wrappedRuns(kept, crawled).map((run) => ({
    text: run.map(({ text }) => text).join(''),
    lines: run.map(({ number }) => number),
  }));
}

/** Kicker, headline and bylines. The headline takes what stands behind the kicker, up to two lines. */
function headBlocks(texts: readonly Piece[], titleLines: number, headless: boolean): Block[] {
  const bylines = texts.filter(({ text }) => isByline(text));
  const titles = texts.filter((one) => !bylines.includes(one));
  const signs = bylines.map((one): Block => ({ kind: 'byline', ...one }));
  const [first, second, ...more] = titles;
  if (!first) return signs;
  if (!second) return [headlineOf([first], headless), ...signs];
  const count = titleLines > 1 ? titleLines - 2 : Math.min(more.length, 1);
  const rest = more.slice(count).map((one): Block => ({ kind: 'paragraph', ...one }));
  const kicker: Block = { kind: 'kicker', ...first };
  return [kicker, headlineOf([second, ...more.slice(0, count)], false), ...inOrder(signs, rest)];
}

function inOrder(...blocks: readonly Block[][]): Block[] {
  return blocks.flat().toSorted((one, other) => (one.lines[0] ?? 0) - (other.lines[0] ?? 0));
}

function headlineOf(pieces: readonly Piece[], headless: boolean): Block {
  const text = pieces.map((one) => one.text).join(' ');
  const block: Block = { kind: 'headline', text, lines: pieces.flatMap(({ lines }) => lines) };
  if (!headless) return block;
  const doubt =
    'The text begins without a headline, but a story needs one that stands in the crawl. Is it in another line?';
  return { ...block, doubt };
}

function bodyBlocks(piece: Piece, index: number, all: readonly Piece[]): Block[] {
  const { text, lines } = piece;
  const isLast = index >= all.length - 3;
  if (isLast && staff.test(text)) return [{ kind: 'credits', text, lines }];
  if (isByline(text)) return [{ kind: 'byline', text, lines }];
  const photo = photoOf(piece);
  if (photo) return photo;
  if (text.length <= 40 && credited.test(text) && !/[。！？]/u.test(text))
    return [{ kind: 'credit', text, lines }];
  return [{ kind: isProse(text) ? 'paragraph' : 'heading', text, lines }];
}

/** A caption and its credit on one line, with one stretch of space between them and no other like it. */
function photoOf({ text, lines }: Piece): Block[] | undefined {
  const [, caption, separator, credit] = captioned.exec(text) ?? [];
  if (caption === undefined || separator === undefined || credit === undefined) return undefined;
  if (!credited.test(credit) || text.split(separator).length !== 2) return undefined;
  return [
    { kind: 'caption', text: caption, lines, separator },
    { kind: 'credit', text: credit, lines },
  ];
}

/** A short line right in front of a picture's credit is probably its caption. */
function withCaptions(blocks: readonly Block[]): Block[] {
  return blocks.map((block, index) =>
    block.kind === 'heading' && blocks[index + 1]?.kind === 'credit'
      ? { ...block, kind: 'caption' }
      : block,
  );
}

/** Two short lines in a row may be the kicker and the headline of another story. */
function withStoryDoubts(blocks: readonly Block[]): Block[] {
  return blocks.map((block, index) => {
    const next = blocks[index + 1];
    const isFirst = block.kind === 'heading' && blocks[index - 1]?.kind !== 'heading';
    if (!isFirst || next?.kind !== 'heading') return block;
    const doubt = `Lines ${lineNumbers(block)} and ${lineNumbers(next)} of the crawl are short and follow each other: does another story begin here, with kicker and headline? Then give it a <Story> of its own.`;
    return { ...block, doubt };
  });
}

function lineNumbers({ lines }: Block): string {
  return lines.join('–');
}

function joinOf({ text, lines, ...block }: Piece & { readonly kind?: BlockKind }): Proposal {
  const isHeadline = block.kind === 'headline';
  const why = isHeadline
    ? {
        hans: '标题在页面上分为几行，合为一个标题，中间以空格相隔。',
        hant: '標題在頁面上分為幾行，合為一個標題，中間以空格相隔。',
      }
    : {
        hans: '页面把一段话断成几行，合为一段，不加字、不加空格。',
        hant: '頁面把一段話斷成幾行，合為一段，不加字、不加空格。',
      };
  return {
    edit: { kind: 'join', lines: [...lines], with: isHeadline ? ' ' : '', why },
    ask: `is this one ${isHeadline ? 'headline' : 'paragraph'}? «${excerpt(text, 24)}»`,
  };
}

/** A caption and its credit on one line. */
function splits(blocks: readonly Block[]): Proposal[] {
  return blocks.flatMap((block, index): Proposal[] => {
    const next = blocks[index + 1];
    const { separator } = block;
    return separator === undefined || !next ? [] : [splitOf(block, next, separator)];
  });
}

function splitOf(caption: Block, credit: Block, at: string): Proposal {
  const why = {
    hans: '图片说明与供图者印在同一行，以空格相隔；分为两项。',
    hant: '圖片說明與供圖者印在同一行，以空格相隔；分為兩項。',
  };
  return {
    edit: { kind: 'split', lines: [...caption.lines], at, why },
    ask: `is this a picture’s caption, and its credit «${credit.text}»?`,
  };
}
