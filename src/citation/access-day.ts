import { today } from '../browser/today.ts';
import { mlaDay } from './dates.ts';

/** Puts the reader's own day into references as the day of access. */
export function fillAccessDay(root: ParentNode): void {
  const day = today();
  for (const accessed of root.querySelectorAll('[data-accessed]')) {
    const isMla = accessed.closest('[data-style="mla"]') !== null;
    accessed.textContent = isMla ? mlaDay(day) : day;
  }
}
