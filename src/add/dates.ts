import type { CrawlLine } from './sort-out.ts';

/** A day that a text prints: `year` is `null` where it prints none. */
export interface PrintedDay {
  readonly line: number;
  readonly printed: string;
  readonly year: string | null;
  /** As MM-DD. */
  readonly day: string;
}

const dayPattern =
  /(?:(?<year>\d{4})\s*[年\-/.]\s*)?(?<month>1[0-2]|0?[1-9])\s*[月\-/.]\s*(?<day>3[01]|[12]\d|0?[1-9])(?:日|号|號|(?!\d))/gu;

/** Returns the first day that stands in the lines; without a year only one that is written in words. */
export function firstDay(lines: readonly CrawlLine[]): PrintedDay | undefined {
  for (const { number, text } of lines)
    for (const match of text.matchAll(dayPattern)) {
      const { year, month = '', day = '' } = match.groups ?? {};
      const printed = match[0];
      if (year === undefined && !/月.*[日号號]/u.test(printed)) continue;
      return {
        line: number,
        printed,
        year: year ?? null,
        day: `${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
      };
    }
  return undefined;
}
