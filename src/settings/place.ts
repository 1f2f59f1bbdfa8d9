import { firstLineInSight } from '../components/line-in-sight.ts';

/** Makes a change that may move every line, and leaves the line at the top of the window in place. */
export function keepPlace(makeChange: () => void): void {
  const line = window.scrollY > 0 ? firstLineInSight() : null;
  const before = line?.getBoundingClientRect().top ?? 0;
  makeChange();
  if (!line) return;
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
