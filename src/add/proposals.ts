import type { Edit } from '../articles/frontmatter.ts';
import type { InBothScripts } from '../script/script.ts';
import type { Block } from './block.ts';
import { excerpt } from '../articles/excerpt.ts';
import type { RemovedLine } from './sort-out.ts';

/** An edit to be looked at: whether the lines are what they look like. */
export interface Proposal {
  readonly edit: Edit;
  readonly ask: string;
}

/** Returns the edits without which the printed lines would not be the crawl's. */
export function proposalsFor(
  blocks: readonly Block[],
  removed: readonly RemovedLine[],
): Proposal[] {
  const joins = blocks.filter(({ lines }) => lines.length > 1).map(joinOf);
  const splits = blocks.flatMap((block, index) => splitOf(block, blocks[index + 1]));
  const reasons = Map.groupBy(removed, ({ as }) => as);
  const removals = [...reasons].map(([{ why }, found]) => removalOf(why, found));
  return [...joins, ...splits, ...removals];
}

function removalOf(why: InBothScripts, found: readonly RemovedLine[]): Proposal {
  const removed = found.map(({ line }) => line).toSorted((a, b) => a.number - b.number);
  const named = removed.map(({ number, text }) => `${number} «${excerpt(text, 20)}»`);
  return {
    edit: { kind: 'remove', lines: removed.map(({ number }) => number), why },
    ask: `is this no part of the text? ${named.join(' ')}`,
  };
}

function joinOf({ kind, text, lines }: Block): Proposal {
  const isHeadline = kind === 'headline';
  return {
    edit: {
      kind: 'join',
      lines: [...lines],
      with: isHeadline ? ' ' : '',
      why: isHeadline ? headlineInLines : paragraphInLines,
    },
    ask: `is this one ${isHeadline ? 'headline' : 'paragraph'}? «${excerpt(text, 24)}»`,
  };
}

const headlineInLines = {
  hans: '标题在页面上分为几行，合为一个标题，中间以空格相隔。',
  hant: '標題在頁面上分為幾行，合為一個標題，中間以空格相隔。',
};
const paragraphInLines = {
  hans: '页面把一段话断成几行，合为一段，不加字、不加空格。',
  hant: '頁面把一段話斷成幾行，合為一段，不加字、不加空格。',
};
const captionAndCredit = {
  hans: '图片说明与供图者印在同一行，以空格相隔；分为两项。',
  hant: '圖片說明與供圖者印在同一行，以空格相隔；分為兩項。',
};

/** A caption and its credit on one line. */
function splitOf({ lines, at }: Block, credit: Block | undefined): Proposal[] {
  if (at === undefined || !credit) return [];
  return [
    {
      edit: { kind: 'split', lines: [...lines], at, why: captionAndCredit },
      ask: `is this a picture’s caption, and its credit «${credit.text}»?`,
    },
  ];
}
