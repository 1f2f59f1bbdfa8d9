/** Returns the first line of the page that is in sight below the header, if there is one. */
export function firstLineInSight(): HTMLElement | null {
  const header = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
  const lines = document.querySelectorAll<HTMLElement>('main [id]');
  for (const line of lines) {
    const isLine = line.matches('p, h1, h2, h3, figure, tr, li');
    if (isLine && line.getBoundingClientRect().bottom > Math.max(header, 0)) return line;
  }
  return null;
}
