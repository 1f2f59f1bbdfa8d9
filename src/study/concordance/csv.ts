import type { Script } from '../../script/script.ts';
import { concordanceWord } from '../../text/concordance-words.ts';
import { hrefOf, placeName } from './place.ts';
import type { Occurrence } from './occurrences.ts';

/** Programs for tables take a file for UTF-8 when it begins with this. */
const byteOrderMark = '\ufeff';

/** Returns the concordance as CSV (RFC 4180), one line an occurrence, with whole addresses. */
export function concordanceCsv(
  occurrences: readonly Occurrence[],
  { base, origin, script }: { base: string; origin: string; script: Script },
): string {
  const header = concordanceWord(script, 'column').split(',');
  const rows = occurrences.map((one) => [
    ...[one.line.article, one.line.source.newspaper, one.line.source.eventLabel],
    ...[placeName(one, script), one.before, one.keyword, one.after],
    origin + hrefOf(one, base, script),
  ]);
  return byteOrderMark + [header, ...rows].map(csvRow).join('');
}

/** Returns one record of CSV with its end of line; a field is quoted where it must be. */
export function csvRow(fields: readonly string[]): string {
  const quoted = fields.map((field) =>
    /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field,
  );
  return `${quoted.join(',')}\r\n`;
}
