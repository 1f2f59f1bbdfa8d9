import { mlaDay } from './dates.ts';

/** Puts the reader's own day into references as the day of access. */
export function fillAccessDay(root: ParentNode, now = new Date()): void {
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  for (const accessed of root.querySelectorAll('[data-accessed]')) {
    const isMla = accessed.closest('[data-style="mla"]') !== null;
    accessed.textContent = isMla ? mlaDay(day) : day;
  }
}
