import { element } from '../browser/elements.ts';
import { buildTag, recordsOf, type VolumeRecords } from './records.ts';

/**
 * Asks for all that every question needs: each would else wait for another. Who wants one of them
 * later finds it here, and asks for it no second time.
 */
export function askAhead(base: string): void {
  ask(`${base}pagefind/pagefind.js`, { rel: 'modulepreload' });
  ask(`${base}search/fold.json`);
  ask(`${base}pagefind/pagefind-entry.json?ts=${buildTag(1)}`);
  // So Pagefind calls its program for an index that is in no language.
  ask(`${base}pagefind/wasm.unknown.pagefind`);
  // Who needs the records is told when they do not come.
  recordsOf(base, 1)
    .then(({ meta }) => ask(`${base}pagefind/${meta}`))
    .catch(() => undefined);
}

/**
 * Asks for the parts of the index in which the characters of `phrase` stand, of the volume in
 * `folder`. Pagefind knows them only when its program and its list are there.
 */
export function askForParts(folder: string, { parts }: VolumeRecords, phrase: string): void {
  for (const character of phrase) {
    const name = parts.findLast(([first]) => first <= character)?.[1];
    if (name) ask(`${folder}index/${name}.pf_index`);
  }
}

const asked = new Set<string>();

/** Once for a page. */
function ask(href: string, how = { rel: 'preload', as: 'fetch', crossorigin: '' } as object): void {
  if (asked.has(href)) return;
  asked.add(href);
  const link = element('link', { ...how, href });
  // Chromium hands a failure out to who asks next, even when the network is back: nobody is to get it.
  link.addEventListener('error', () => void fetch(href).catch(() => undefined));
  document.head.append(link);
}
