import type { SitemapItem } from '@astrojs/sitemap';
import { languageTag, otherScript, scripts, isScript } from '../script/script.ts';
import { basePath, siteAddress } from '../site.ts';

/** Tells whether a page belongs into the sitemap: `/` is the Simplified home page again. */
export function isListed(page: string): boolean {
  return page !== siteAddress.href;
}

/** Returns a sitemap entry with its alternates, the twin in the other script and itself. */
export function sitemapEntry(item: SitemapItem): SitemapItem {
  const script = new URL(item.url).pathname.slice(basePath.length).split('/')[0];
  if (!isScript(script)) return item;
  const twin = item.url.replace(`${siteAddress.href}${script}/`, `${siteAddress.href}${otherScript(script)}/`);
  const addresses = { [script]: item.url, [otherScript(script)]: twin };
  return {
    ...item,
    links: scripts.map((one) => ({ lang: languageTag[one], url: addresses[one] ?? item.url })),
  };
}
