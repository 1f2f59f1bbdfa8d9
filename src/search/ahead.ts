import { element } from '../browser/elements.ts';

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
    `pagefind/pagefind-entry.json?ts=${entryTag(1)}`,
    // So Pagefind calls its program for an index that is in no language.
    'pagefind/wasm.unknown.pagefind',
  ];
  document.head.append(
    element('link', { rel: 'modulepreload', href: `${base}pagefind/pagefind.js` }),
    ...known.map((path) => preload(base + path)),
  );
}

function preload(href: string): HTMLLinkElement {
  const link = element('link', { rel: 'preload', as: 'fetch', crossorigin: '', href });
  // Chromium hands a failure out to who asks next, even when the network is back: nobody is to get it.
  link.addEventListener('error', () => void fetch(href).catch(() => undefined));
  return link;
}

/** What Pagefind adds to the address of its list of parts, so that no cache has it from another build. */
export function entryTag(attempt: number): string {
  return String(Math.round(performance.timeOrigin) + attempt);
}
