/**
 * Marks in the contents where the reader is: the last heading that has come up to the header, or the
 * first of all. Only the contents beside the text are marked; on a phone they are folded away.
 */
export function markPresentSection(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('nav.contents a[href^="#"]')];
  const headings = links.flatMap(({ hash }) => document.getElementById(hash.slice(1)) ?? []);
  // A little below the header: there a link to a heading brings it.
  const limit = (document.querySelector('header')?.offsetHeight ?? 0) + 32;
  let marked: HTMLElement | undefined;
  const mark = () => {
    const passed = headings.findLast((one) => one.getBoundingClientRect().top < limit);
    if (marked === (passed ?? headings[0])) return;
    marked = passed ?? headings[0];
    for (const link of links) {
      if (link.hash === `#${marked?.id}`) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
  };
  mark();
  // Not an observer of intersections: a story taller than the window passes that line unnoticed.
  addEventListener('scroll', mark, { passive: true });
}
