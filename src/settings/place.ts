import { firstLineInSight } from '../browser/line-in-sight.ts';

/**
 * Makes a change that may move every line, leaves the line at the top of the window in place, and
 * returns what the change returned.
 */
export function keepPlace<Result>(makeChange: () => Result): Result {
  const line = window.scrollY > 0 ? firstLineInSight() : null;
  const before = line?.getBoundingClientRect().top ?? 0;
  const result = makeChange();
  if (line) bringBack(line, before);
  return result;
}

function bringBack(line: HTMLElement, before: number): void {
  const restore = () =>
    window.scrollBy({ top: line.getBoundingClientRect().top - before, behavior: 'instant' });
  restore();
  // The large view's style sheet is loaded when it is chosen for the first time. Browsers that keep
  // places themselves do so with the next frame, from another line than this: so once more then.
  const sheet = document.querySelector<HTMLLinkElement>('#large');
  const again = () => requestAnimationFrame(() => requestAnimationFrame(restore));
  if (sheet && !sheet.sheet) sheet.addEventListener('load', again, { once: true });
  else again();
}
