import { credited } from './line-looks.ts';
import type { CrawlLine } from './sort-out.ts';

/** A sentence, or what introduces one, is at an end. */
const ended = /[。！？!?…：:；;][”』」’"'）)】\]]*$/u;

/**
 * Returns the lines in runs: those of a run were probably one paragraph, which the page, or the
 * programme that saved it, broke into lines. Most runs are of one line.
 */
export function wrappedRuns(
  kept: readonly CrawlLine[],
  crawled: readonly string[],
): readonly (readonly CrawlLine[])[] {
  const width = wrapWidth(kept, crawled);
  const runs: CrawlLine[][] = [];
  for (const line of kept) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && goesOn(before, line, width, crawled)) run.push(line);
    else runs.push([line]);
  }
  return runs;
}

/** The width at which the lines were broken, an indent included; infinite when they were not. */
function wrapWidth(kept: readonly CrawlLine[], crawled: readonly string[]): number {
  const widths = kept.map((line) => widthOf(line, crawled));
  const widest = widths.reduce((most, width) => Math.max(most, width), 0);
  const full = widths.filter((width) => width >= widest - 2);
  const isWrapped = widest >= 15 && widest <= 60 && full.length >= 5;
  return isWrapped && full.length >= kept.length / 3 ? widest - 2 : Infinity;
}

function goesOn(
  before: CrawlLine,
  line: CrawlLine,
  width: number,
  crawled: readonly string[],
): boolean {
  const isNext = line.number === before.number + 1;
  // An indent begins a paragraph.
  const isIndented = /^[\s\u3000]{2,}/u.test(crawled[line.number - 1] ?? '');
  if (isIndented) return false;
  if (widthOf(before, crawled) >= width) return isNext;
  // A line of prose that breaks off in the middle of a sentence, and one that is no headline.
  return breaksOff(before.text) && /[。，,、；;]/u.test(line.text) && isNear(before, line, crawled);
}

function breaksOff(text: string): boolean {
  const isCaption = /[。！!][ \u3000]+[^\s。，,]{2,24}$/u.test(text) || credited.test(text);
  const isWhole = ended.test(text) || /[)）\d\p{Script=Latin}]$/u.test(text);
  return text.includes('。') && !isCaption && !isWhole;
}

function isNear(before: CrawlLine, line: CrawlLine, crawled: readonly string[]): boolean {
  const between = crawled.slice(before.number, line.number - 1);
  return between.length <= 1 && between.every((text) => text.trim() === '');
}

function widthOf({ number }: CrawlLine, crawled: readonly string[]): number {
  return crawled[number - 1]?.trimEnd().length ?? 0;
}
