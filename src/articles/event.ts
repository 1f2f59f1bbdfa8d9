import type { InBothScripts, Script } from '../script/script.ts';
import type { Article } from './article.ts';

type Event = Pick<Article, 'event'>;

const unknownDay: InBothScripts = { hans: '日期不详', hant: '日期不詳' };

/**
 * Returns what is known of the day of the event, as HTML's `<time>` takes it: 2022-04-09; 2022 when
 * only the year is known, --04-09 when only the day is; the empty string, which `<time>` does not
 * take, when neither is. `newestFirst` puts articles in its order.
 */
export function eventDay({ event: { day, year } }: Event): string {
  if (day.value === null) return year.value ?? '';
  return `${year.value ?? '-'}-${day.value}`;
}

/** Compares two articles for a list: the newer event first, those without a year last. */
export function newestFirst(one: Event, other: Event): number {
  const [a, b] = [eventDay(one), eventDay(other)];
  if (a === b) return 0;
  return a < b ? 1 : -1;
}

/** Returns articles in the order of time, in which comparisons are read from left to right. */
export function oldestFirst<Own extends Event>(articles: readonly Own[]): Own[] {
  return articles.toSorted((one, other) => newestFirst(other, one));
}

/**
 * Returns what is known of the day of the event in words: 4月9日. A part that is not printed in the
 * text but inferred stands in brackets, as supplied dates do in references: 〔2022年〕4月9日. Only
 * where nothing is known do the two scripts differ: 日期不详, 日期不詳.
 */
export function eventLabel({ event }: Event, script: Script): string {
  const label = [event.year, event.day]
    .map(({ value, certainty }) => (value === null ? '' : bracketed(dateInWords(value), certainty)))
    .join('');
  return label === '' ? unknownDay[script] : label.replace('〕〔', '');
}

/** Returns a date that is written 2022, 04-09 or 2022-04-10 in words: 2022年, 4月9日, 2022年4月10日. */
export function dateInWords(value: string): string {
  const parts = value.split('-').map(Number);
  const units = parts.length === 2 ? ['月', '日'] : ['年', '月', '日'];
  return parts.map((part, index) => `${part}${units[index]}`).join('');
}

function bracketed(label: string, certainty: 'stated' | 'inferred' | 'unknown'): string {
  return certainty === 'stated' ? label : `〔${label}〕`;
}
