import { today } from '../browser/today.ts';
import { mlaDay } from './dates.ts';

/**
 * Puts the reader's own day into references as the day of access. A clock that is slow, before the
 * day of what is read, cannot be right: then the day that is printed stays.
 */
export function fillAccessDay(root: ParentNode): void {
  const places = [...root.querySelectorAll('[data-accessed]')];
  if (places.some(({ textContent }) => Date.now() < Date.parse(`${textContent}T00:00Z`))) return;
  const day = today();
  for (const accessed of places) {
    const isMla = accessed.closest('[data-style="mla"]') !== null;
    accessed.textContent = isMla ? mlaDay(day) : day;
  }
}
