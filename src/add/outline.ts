import { crawlLines, wholeLines } from '../articles/provenance.ts';
import type { Block, Piece } from './block.ts';
import { isByline, isCredit, isProse, isStaff, photoParts } from './line-looks.ts';
import { proposalsFor, type Proposal } from './proposals.ts';
import { sortOut, type CrawlLine } from './sort-out.ts';
import { wrappedRuns } from './wrapping.ts';

/** What a crawl looks like: the printed lines in their order, and what to do with the others. */
export interface Outline {
  /** All lines of the crawl that hold words. */
  readonly lines: readonly CrawlLine[];
  readonly blocks: readonly Block[];
  readonly proposals: readonly Proposal[];
  /** The page's own title, where it is more than the headline. */
  readonly citationTitle: string | null;
  /** Lines that tell when or where the page was published. */
  readonly datelines: readonly CrawlLine[];
}

/** Returns the outline of a crawl. Nothing in it is more than a guess. */
export function outlineOf(crawl: string): Outline {
  const lines = crawlLines(crawl)
    .map((text, index) => ({ number: index + 1, text }))
    .filter(({ text }) => text !== '');
  const { kept, removed, title, titleLines } = sortOut(lines);
  const pieces = wrappedRuns(kept, wholeLines(crawl)).map((run) => ({
    text: run.map(({ text }) => text).join(''),
    lines: run.map(({ number }) => number),
  }));
  const blocks = withStoryDoubts(blocksOf(pieces, title, titleLines));
  return {
    lines,
    blocks,
    proposals: proposalsFor(blocks, removed),
    citationTitle: titleLines > 1 ? title : null,
    datelines: removed.filter(({ as }) => as.name === 'dateline').map(({ line }) => line),
  };
}

function blocksOf(pieces: readonly Piece[], title: string | null, titleLines: number): Block[] {
  const begin = pieces.findIndex(({ text }) => isProse(text) && !isByline(text));
  const end = begin === -1 ? pieces.length : Math.max(begin, 1);
  const [first, body] = [pieces.slice(0, end), pieces.slice(end)];
  const isHeadless = begin === 0 || first.every(({ text }) => isByline(text));
  const head = isHeadless ? headless(first) : headBlocks(first, title, titleLines);
  const blocks = body.flatMap((piece, index) => blocksFrom(piece, index >= body.length - 3));
  return [...head, ...withCaptions(blocks)];
}

/** Kicker, headline and bylines, and whatever else stands in front of the first paragraph. */
function headBlocks(pieces: readonly Piece[], title: string | null, titleLines: number): Block[] {
  const titles = pieces.filter(({ text }) => !isByline(text));
  const { kicker, headline } = headlineIn(titles, title, titleLines);
  const rest = pieces.filter((piece) => piece !== kicker && !headline.includes(piece));
  return [
    ...(kicker ? [{ kind: 'kicker', ...kicker } as const] : []),
    ...(headline.length > 0 ? [joined(headline)] : []),
    ...rest.map(({ text, lines }): Block => {
      return { kind: isByline(text) ? 'byline' : 'paragraph', text, lines };
    }),
  ];
}

/** The headline is the title of the page, or of several short lines the second, with what follows. */
function headlineIn(titles: readonly Piece[], title: string | null, titleLines: number) {
  const at = titles.findIndex(({ text }) => text === title);
  const begin = at >= 0 ? at : Math.min(1, titles.length - 1);
  const count = titleLines > 1 ? titleLines - 1 : 2;
  const kicker = begin > 0 ? titles[begin - 1] : undefined;
  return { kicker, headline: titles.slice(Math.max(begin, 0), begin + count) };
}

function joined(pieces: readonly Piece[]): Block {
  const text = pieces.map((piece) => piece.text).join(' ');
  return { kind: 'headline', text, lines: pieces.flatMap(({ lines }) => lines) };
}

/** The first line becomes the headline, and somebody is asked. */
function headless(pieces: readonly Piece[]): Block[] {
  const doubt =
    'The text begins without a headline, but a story needs one that stands in the crawl. Is it in another line?';
  return pieces.map((piece, index) =>
    index === 0 ? { kind: 'headline', ...piece, doubt } : { kind: 'byline', ...piece },
  );
}

function blocksFrom({ text, lines }: Piece, isAtEnd: boolean): Block[] {
  const photo = photoParts(text);
  if (isAtEnd && isStaff(text)) return [{ kind: 'credits', text, lines }];
  if (isCredit(text)) return [{ kind: 'credit', text, lines }];
  if (isByline(text)) return [{ kind: 'byline', text, lines }];
  if (!photo) return [{ kind: isProse(text) ? 'paragraph' : 'heading', text, lines }];
  const { caption, at, credit } = photo;
  return [
    { kind: 'caption', text: caption, lines, at },
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
    const doubt = `Lines ${block.lines.join('–')} and ${next.lines.join('–')} of the crawl are short and follow each other: does another story begin here, with kicker and headline? Then give it a <Story> of its own.`;
    return { ...block, doubt };
  });
}
