/**
 * Makes the toggle keep the reader's place: query and fragment stay, and the line at the top of the
 * window stands at the same height on the other page. Also remembers the choice for `/`.
 */

import { element } from '../browser/elements.ts';
import { choiceKey } from '../script/choice.ts';
import { firstLineInSight, linesOfPage } from '../browser/line-in-sight.ts';

const placeKey = 'script-switch-place';

interface Place {
  /** Address that the place belongs to. */
  readonly href: string;
  /** Which of the page's lines is at the top of the window, and how far from there in CSS pixels. */
  readonly line: number;
  readonly top: number;
}

/** Whether the page is being left for its twin in the other script. */
let isSwitching = false;

/** Puts the reader back in place after a switch and prepares the next one. */
export function keepPlaceAcrossScripts(): void {
  restorePlace();
  fadeOnlyBetweenScripts();
  fetchTwinInTime();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-script-switch] a')) {
    // Before the browser follows the link, however it was opened: a new tab takes the same address.
    for (const event of ['pointerdown', 'focus', 'click'])
      link.addEventListener(event, () => {
        link.search = location.search;
        link.hash = location.hash;
      });
    link.addEventListener('click', (event) => {
      ifAllowed(() => localStorage.setItem(choiceKey, link.dataset['script'] ?? ''));
      // In a new tab the page begins where the fragment says; this one keeps no place for later.
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      const place = JSON.stringify(placeFor(link.href));
      ifAllowed(() => sessionStorage.setItem(placeKey, place));
      isSwitching = true;
    });
  }
}

/** The cross-fade shows that the page is the same in another script: no other way off has it. */
function fadeOnlyBetweenScripts(): void {
  window.addEventListener('pageswap', (event) => {
    if (!isSwitching) event.viewTransition?.skipTransition();
  });
}

/** The twin is fetched when the reader reaches for the toggle, not before. */
function fetchTwinInTime(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(
    '[data-script-switch] a:not([aria-current])',
  )) {
    const prefetch = () =>
      document.head.append(element('link', { rel: 'prefetch', href: link.href }));
    for (const event of ['pointerenter', 'focus'])
      link.addEventListener(event, prefetch, { once: true });
  }
}

/** The first line that is in sight; a page that stands at its top has no place to keep. */
function placeFor(href: string): Place | null {
  const line = window.scrollY > 0 ? firstLineInSight() : null;
  return line && { href, line: linesOfPage().indexOf(line), top: line.getBoundingClientRect().top };
}

function restorePlace(): void {
  // What this script has not written is no place either.
  const place = ifAllowed(() => JSON.parse(sessionStorage.getItem(placeKey) ?? '') as Place | null);
  ifAllowed(() => sessionStorage.removeItem(placeKey));
  if (place?.href !== location.href) return;
  // Whoever else moves the page on arrival (the highlighter of a phrase) leaves it alone then.
  document.documentElement.dataset['placeKept'] = '';
  const restore = () => {
    const line = linesOfPage()[place.line];
    if (line)
      window.scrollBy({ top: line.getBoundingClientRect().top - place.top, behavior: 'instant' });
  };
  restore();
  untilMoved(restore);
}

/**
 * The browser goes to the fragment when the page has loaded, and fonts may move lines: once more,
 * unless the reader has begun to move.
 */
function untilMoved(restore: () => void): void {
  const moved = new AbortController();
  for (const event of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
    window.addEventListener(event, () => moved.abort(), { signal: moved.signal, passive: true });
  const again = () => {
    restore();
    requestAnimationFrame(() => {
      if (!moved.signal.aborted) restore();
    });
  };
  window.addEventListener('load', again, { signal: moved.signal });
  void document.fonts.ready.then(again);
}

/**
 * Storage is refused in some private windows, and may be full or hold something else: then nothing is
 * remembered, and links still work.
 */
function ifAllowed<Result>(use: () => Result): Result | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}
