/**
 * Marks in the contents where the reader is: the last heading that has passed the header. Only the
 * contents beside the text are marked; on a phone they are folded away.
 */
export function markPresentSection(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('nav.contents a[href^="#"]')];
  const headings = links.flatMap(({ hash }) => document.getElementById(hash.slice(1)) ?? []);
  const mark = () => {
    const limit = window.innerHeight / 3;
    const passed = headings.filter((heading) => heading.getBoundingClientRect().top < limit).at(-1);
    for (const link of links) {
      if (passed && link.hash === `#${passed.id}`) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
  };
  // A heading that comes or goes is the only moment when the mark can change.
  const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -66% 0px' });
  for (const heading of headings) observer.observe(heading);
}
