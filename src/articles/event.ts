import type { Article } from './article.ts';

/** Returns the day of the event as ISO 8601 prints it (2022-04-09; --04-09 without a known year). */
export function eventDay({ event }: Article): string {
  return `${event.year.value ?? '-'}-${event.day.value ?? ''}`;
}

/**
 * Returns the day of the event in words, alike in both scripts: 4月9日. A part that is not printed
 * in the text but inferred stands in brackets, as supplied dates do in references: 〔2022年〕4月9日.
 */
export function eventLabel({ event }: Article): string {
  const [month, day] = (event.day.value ?? '').split('-').map(Number);
  const dayLabel = bracketed(`${month}月${day}日`, event.day.certainty);
  return event.year.value
    ? bracketed(`${event.year.value}年`, event.year.certainty) + dayLabel
    : dayLabel;
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
