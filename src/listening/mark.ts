import { sightOfWindow, type Sight } from '../browser/sight.ts';
import { textRange } from '../browser/text-range.ts';

let present: { readonly element: HTMLElement; range: Range } | undefined;

/**
 * Marks the line being read. The page follows the voice only when the words leave the window: who
 * has scrolled away to look at something is left in peace, until the reader asks for a place.
 */
export function markLine(element: HTMLElement, start: number, end: number, isAsked: boolean): void {
  const sight = sightOfWindow();
  const isFollowing = isAsked || !present || isInSight(present.range, sight);
  if (present?.element !== element) {
    unmarkLine();
    element.dataset['beingRead'] = '';
  }
  const range = textRange(element, start, end);
  present = { element, range };
  if (isFollowing && !isInSight(range, sight)) bringIntoSight(range, sight);
}

/** Takes the mark away. */
export function unmarkLine(): void {
  if (present) delete present.element.dataset['beingRead'];
  present = undefined;
}

/** What is higher than the window is in sight when its beginning is. */
function isInSight(range: Range, sight: Sight): boolean {
  const { top, bottom, height } = range.getBoundingClientRect();
  if (height > sight.bottom - sight.top) return top >= sight.top && top < sight.bottom;
  return top >= sight.top && bottom <= sight.bottom;
}

function bringIntoSight(range: Range, sight: Sight): void {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const wanted = sight.top + (sight.bottom - sight.top) / 6;
  const top = range.getBoundingClientRect().top - wanted;
  window.scrollBy({ top, behavior: isCalm ? 'instant' : 'smooth' });
}
