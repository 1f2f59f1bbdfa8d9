import type { SitemapItem } from '@astrojs/sitemap';
import { readLibrary } from '../articles/library.ts';
import { languageTag, isScript, scripts, type Script } from '../script/script.ts';
import { address, siteAddress } from '../site.ts';
import { offlinePath } from '../offline/manifest.ts';

/**
 * Tells whether a page belongs into the sitemap: `/` is the Simplified home page again, and the offline
 * page stands in for pages that cannot be had.
 */
export function isListed(page: string): boolean {
  return ![siteAddress.href, address(`/${offlinePath}`)].includes(page);
}

/** Returns a sitemap entry with its alternates: itself, its twin, and the one for everybody else. */
export async function sitemapEntry(item: SitemapItem): Promise<SitemapItem> {
  const [script, ...rest] = item.url.slice(siteAddress.href.length).split('/');
  if (!isScript(script)) return item;
  const urlIn = (one: Script) => `${siteAddress.href}${one}/${rest.join('/')}`;
  const links = scripts.map((one) => ({ lang: languageTag[one], url: urlIn(one) }));
  return {
    ...item,
    links: [...links, { lang: 'x-default', url: urlIn(await defaultScript(rest)) }],
  };
}

let originals: Promise<ReadonlyMap<string, Script>> | undefined;

/** The script for readers of neither: an article's original script, elsewhere Simplified. */
async function defaultScript([section, id = '']: readonly string[]): Promise<Script> {
  if (section !== 'articles') return 'hans';
  originals ??= readLibrary().then(
    (library) => new Map(library.map((article) => [article.id, article.originalScript])),
  );
  return (await originals).get(id) ?? 'hans';
}
