let isAsked = false;

/**
 * Asks at once for all that every question needs, of which one would else wait for the other; whoever
 * wants a file later finds it here and asks for it no second time. Once for a page.
 */
export function askAhead(base: string): void {
  if (isAsked) return;
  isAsked = true;
  ask('modulepreload', `${base}pagefind/pagefind.js`);
  ask('preload', `${base}pagefind/pagefind-entry.json?ts=${entryTag(1)}`);
  ask('preload', `${base}search/fold.json`);
  // So Pagefind calls its program for an index that is in no language.
  ask('preload', `${base}pagefind/wasm.unknown.pagefind`);
}

/** What Pagefind adds to the address of its list of parts, so that no cache has it from another build. */
export function entryTag(attempt: number): string {
  return String(Math.round(performance.timeOrigin) + attempt);
}

function ask(rel: 'modulepreload' | 'preload', href: string): void {
  const fetched = rel === 'preload' && { as: 'fetch', crossOrigin: 'anonymous' };
  document.head.append(Object.assign(document.createElement('link'), { rel, ...fetched, href }));
}
