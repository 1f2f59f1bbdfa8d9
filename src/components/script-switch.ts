/**
 * Makes the toggle keep the reader's place: query and fragment stay, and the line at the top of the
 * window stands at the same height on the other page. Also remembers the choice for `/`.
 */

import { choiceKey } from '../script/choice.ts';

const placeKey = 'script-switch-place';

interface Place {
  /** Address that the place belongs to. */
  readonly href: string;
  /** Id of the line at the top of the window, and its distance from there in CSS pixels. */
  readonly id: string;
  readonly top: number;
}

/** Puts the reader back in place after a switch and prepares the next one. */
export function keepPlaceAcrossScripts(): void {
  restorePlace();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-script-switch] a')) {
    // Before the browser follows the link, however it was opened: a new tab takes the same address.
    for (const event of ['pointerdown', 'focus', 'click']) {
      link.addEventListener(event, () => {
        link.search = location.search;
        link.hash = location.hash;
      });
    }
    link.addEventListener('click', () => {
      remember(localStorageOrNull(), choiceKey, link.dataset['script'] ?? '');
      remember(sessionStorageOrNull(), placeKey, JSON.stringify(placeFor(link.href)));
    });
  }
}

/** The first line that is in sight below the header. */
function placeFor(href: string): Place | null {
  const header = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
  const lines = document.querySelectorAll<HTMLElement>('main [id]');
  for (const line of lines) {
    const { top, bottom } = line.getBoundingClientRect();
    const isLine = line.matches('p, h1, h2, h3, figure, tr, li');
    if (isLine && bottom > Math.max(header, 0))
      return window.scrollY > 0 ? { href, id: line.id, top } : null;
  }
  return null;
}

function restorePlace(): void {
  const storage = sessionStorageOrNull();
  const place = parsePlace(storage?.getItem(placeKey));
  storage?.removeItem(placeKey);
  if (place?.href !== location.href) return;
  const restore = () => {
    const line = document.getElementById(place.id);
    if (line)
      window.scrollBy({ top: line.getBoundingClientRect().top - place.top, behavior: 'instant' });
  };
  restore();
  // The browser goes to the fragment when the page has loaded, and fonts may move lines: once more,
  // unless the reader has begun to move.
  const moved = new AbortController();
  for (const event of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
    window.addEventListener(
      event,
      () => {
        moved.abort();
      },
      { signal: moved.signal, passive: true },
    );
  }
  const again = () =>
    requestAnimationFrame(() => {
      if (!moved.signal.aborted) restore();
    });
  window.addEventListener('load', again, { signal: moved.signal });
  void document.fonts.ready.then(again);
}

function parsePlace(text: string | null | undefined): Place | null {
  if (!text) return null;
  return JSON.parse(text) as Place | null;
}

/** Storage is refused in some private windows; then nothing is remembered, and links still work. */
function localStorageOrNull(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

function sessionStorageOrNull(): Storage | null {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}

function remember(storage: Storage | null, key: string, value: string): void {
  try {
    storage?.setItem(key, value);
  } catch {
    // Full storage: the choice is not kept, the link still works.
  }
}
