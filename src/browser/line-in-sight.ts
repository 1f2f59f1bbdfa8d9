import { sightOfWindow } from './sight.ts';

/**
 * Returns the lines of text of a page in their order, without those of a navigation, which may stand
 * still while the text moves. A page in the other script is made from the same parts, so a line has
 * the same place in its list.
 */
export function linesOfPage(): HTMLElement[] {
  const lines = document.querySelectorAll<HTMLElement>('main :is(p, h1, h2, h3, h4, li, dt, dd)');
  return [...lines].filter((line) => !line.closest('nav'));
}

/** Returns the first line that is in sight below the header, or `null` on a page without lines. */
export function firstLineInSight(): HTMLElement | null {
  const { top } = sightOfWindow();
  const isInSight = (line: HTMLElement) => {
    const { bottom, height } = line.getBoundingClientRect();
    return height > 0 && bottom > top;
  };
  return linesOfPage().find(isInSight) ?? null;
}
