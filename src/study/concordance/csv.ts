import type { Script } from '../../script/script.ts';
import { placeAddress } from '../../search/library.ts';
import { concordanceWord } from '../../text/concordance-words.ts';
import { lineLabel } from '../../text/search-words.ts';
import { csvOf } from '../csv.ts';
import type { Occurrence } from './occurrences.ts';

/** Returns the concordance as CSV, one line an occurrence, with links on the site at `address`. */
export function concordanceCsv(
  occurrences: readonly Occurrence[],
  address: string,
  script: Script,
): string {
  const header = concordanceWord(script, 'column').split(',');
  const rows = occurrences.map((one) => [
    one.line.article,
    one.line.source.newspaper,
    one.line.source.eventLabel,
    lineLabel(one.line, script),
    one.before,
    one.keyword,
    one.after,
    placeAddress(one, address, script),
  ]);
  return csvOf([header, ...rows]);
}
