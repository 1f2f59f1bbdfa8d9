/**
 * Marks in the contents where the reader is: the last heading that has come up to the header, or the
 * first of all. Only the contents beside the text are marked; on a phone they are folded away.
 */
export function markPresentSection(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('nav.contents a[href^="#"]')];
  const headings = links.flatMap(({ hash }) => document.getElementById(hash.slice(1)) ?? []);
  // A little below the header: there a link to a heading brings it.
  const limit = (document.querySelector('header')?.offsetHeight ?? 0) + 32;
  const mark = () => {
    const passed = headings.filter((heading) => heading.getBoundingClientRect().top < limit);
    const present = passed.at(-1) ?? headings[0];
    for (const link of links) {
      if (present && link.hash === `#${present.id}`) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
  };
  // A heading that passes that line is the only moment when the mark can change.
  const options = { rootMargin: `-${limit}px 0px 0px`, threshold: [0, 1] };
  const observer = new IntersectionObserver(mark, options);
  for (const heading of headings) observer.observe(heading);
}
