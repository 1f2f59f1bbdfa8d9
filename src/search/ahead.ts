import { element } from '../browser/elements.ts';
import { buildTag, recordsOf, type VolumeRecords } from './records.ts';

let isAsked = false;

/**
 * Asks, once for a page, for all that every question needs: each would else wait for another. Who
 * wants one of them later finds it here, and asks for it no second time.
 */
export function askAhead(base: string): void {
  if (isAsked) return;
  isAsked = true;
  const known = [
    'search/fold.json',
    `pagefind/pagefind-entry.json?ts=${buildTag(1)}`,
    // So Pagefind calls its program for an index that is in no language.
    'pagefind/wasm.unknown.pagefind',
  ];
  document.head.append(
    element('link', { rel: 'modulepreload', href: `${base}pagefind/pagefind.js` }),
    ...known.map((path) => preload(base + path)),
  );
  // Who needs the records is told when they do not come.
  recordsOf(base, 1)
    .then(({ meta }) => document.head.append(preload(`${base}pagefind/${meta}`)))
    .catch(() => undefined);
}

const asked = new Set<string>();

/**
 * Asks, once for each, for the parts of the index in which the characters of `phrase` stand, of the
 * volume in `folder`. Pagefind knows them only when its program and its list are there.
 */
export function askForParts(folder: string, { parts }: VolumeRecords, phrase: string): void {
  for (const character of phrase) {
    const isBehind = ([first]: readonly [string, string]) => !isBefore(character, first);
    const name = parts.findLast(isBehind)?.[1];
    if (name === undefined || asked.has(name)) continue;
    asked.add(name);
    document.head.append(preload(`${folder}index/${name}.pf_index`));
  }
}

function isBefore(one: string, other: string): boolean {
  return (one.codePointAt(0) ?? 0) < (other.codePointAt(0) ?? 0);
}

function preload(href: string): HTMLLinkElement {
  const link = element('link', { rel: 'preload', as: 'fetch', crossorigin: '', href });
  // Chromium hands a failure out to who asks next, even when the network is back: nobody is to get it.
  link.addEventListener('error', () => void fetch(href).catch(() => undefined));
  return link;
}
