import { sourceLine } from '../../citation/source-line.ts';
import type { Script } from '../../script/script.ts';
import { placeAddress } from '../../search/library.ts';
import type { Occurrence } from './occurrences.ts';

/**
 * Returns a line of the concordance with its source, as the bar over selected words copies it; `site`
 * is the address of the site, `converted` what is said of words that were converted.
 */
export function lineReference(
  one: Occurrence,
  site: string,
  script: Script,
  converted: string,
): string {
  const { before, keyword, after, line } = one;
  const { newspaper, eventLabel: event, originalScript, stories } = line.source;
  const title = stories.find(({ story }) => story === line.story)?.title ?? '';
  const number = line.kind === 'paragraph' ? Number(line.id.slice(1)) : null;
  const source = sourceLine({
    newspaper,
    title,
    event,
    address: placeAddress(one, site, script),
    paragraphs: number === null ? null : [number, number],
  });
  const note = originalScript === script ? [] : [converted];
  return [`「${before}${keyword}${after}」`, source, ...note].join('\n');
}
