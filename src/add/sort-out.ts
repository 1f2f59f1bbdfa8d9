import { boilerplateOf, pageTitle, repetition, type Boilerplate } from './boilerplate.ts';
import { isProse } from './line-looks.ts';

/** A line of the crawl that holds words; numbers are counted from 1. */
export interface CrawlLine {
  readonly number: number;
  readonly text: string;
}

/** A line that looks like no part of the text, and as what. */
export interface RemovedLine {
  readonly line: CrawlLine;
  readonly as: Boilerplate;
}

/** The lines of a crawl, those of the text parted from the others. */
export interface SortedLines {
  readonly kept: readonly CrawlLine[];
  readonly removed: readonly RemovedLine[];
  /** The title of the page, when it was printed in front of the text; the name of the site is off. */
  readonly title: string | null;
  /** In how many lines that title is printed again: kicker and headline. */
  readonly titleLines: number;
}

/** Parts the lines that look like none of the text from the others. */
export function sortOut(lines: readonly CrawlLine[]): SortedLines {
  const kept: CrawlLine[] = [];
  const removed: RemovedLine[] = [];
  const seen = new Set<string>();
  let under: Boilerplate | undefined;
  for (const line of lines) {
    const own = boilerplateOf(line.text);
    const folded = line.text.replace(/[\p{P}\p{S}\s]/gu, '');
    const as = own ?? (isProse(line.text) ? undefined : under);
    // Under “related articles” titles of others follow, down to the next paragraph.
    under = own?.name === 'related' ? own : as && under;
    const found = as ?? (seen.has(folded) ? repetition : undefined);
    if (found) removed.push({ line, as: found });
    else kept.push(line);
    seen.add(folded);
  }
  return withoutPageTitle(kept, removed);
}

/** The first line goes when it is the title of the page, and the text's own title follows. */
function withoutPageTitle(
  kept: readonly CrawlLine[],
  removed: readonly RemovedLine[],
): SortedLines {
  const [first, second, ...others] = kept;
  const whole = { kept, removed, title: null, titleLines: 0 };
  if (!first || !second) return whole;
  const taken = [{ line: first, as: pageTitle }, ...removed];
  const parts = first.text.split(/\s+/);
  if (parts.length > 1 && parts.every((part, index) => kept[index + 1]?.text === part))
    return { kept: kept.slice(1), removed: taken, title: first.text, titleLines: parts.length };
  const site = first.text.slice(second.text.length);
  if (!first.text.startsWith(second.text) || !/^\s*[-_|–—·]/.test(site)) return whole;
  return withLastTitle(second, others, taken);
}

/** Where the page prints its title again before the text begins, the last one is the headline. */
function withLastTitle(
  title: CrawlLine,
  others: readonly CrawlLine[],
  removed: readonly RemovedLine[],
): SortedLines {
  const begin = others.find(({ text }) => isProse(text))?.number ?? 0;
  const again = removed.findLast(
    ({ line, as }) => as === repetition && line.text === title.text && line.number < begin,
  );
  const kept = [again?.line ?? title, ...others];
  const instead = again ? [{ line: title, as: pageTitle }] : [];
  return {
    kept: kept.toSorted((one, other) => one.number - other.number),
    removed: [...instead, ...removed.filter((one) => one !== again)],
    title: title.text,
    titleLines: 1,
  };
}
