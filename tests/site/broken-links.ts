/** Where links of the built site lead, under whatever address it was built for. */
import { basePath, siteAddress } from '../../src/site.ts';
import { documentOf, files, pages } from './built-site.ts';

/** Returns every link of a page to this site that leads to no file or no element, and from where. */
export function brokenLinks(): string[] {
  return pages.flatMap((page) =>
    linksOf(page)
      .filter(({ origin }) => origin === siteAddress.origin)
      .filter((link) => !leadsSomewhere(link))
      .map((link) => `${page} → ${link.href}`),
  );
}

/** Tells whether an address of the site is a file of it, and its fragment an element there. */
export function leadsSomewhere({ pathname, hash }: URL): boolean {
  const path = decodeURI(pathname);
  if (!path.startsWith(basePath)) return false;
  const file = `/${path.slice(basePath.length)}${path.endsWith('/') ? 'index.html' : ''}`;
  if (!files.includes(file)) return false;
  const id = decodeURIComponent(hash.slice(1));
  return id === '' || documentOf(file).getElementById(id) !== null;
}

function linksOf(page: string): URL[] {
  const here = new URL(page.slice(1).replace(/index\.html$/, ''), siteAddress);
  const found = documentOf(page).querySelectorAll('[href], [src], form[action]');
  return [...found].map((element) => {
    const target = ['href', 'src', 'action']
      .map((name) => element.getAttribute(name))
      .find((value) => value !== null);
    return new URL(target ?? '', here);
  });
}
