import { plainText } from '../headings/plain-text.ts';
import { isScript, otherScript, type InBothScripts, type Script } from '../script/script.ts';

/** A built page that can be shared, with what its share image needs to know. */
export interface SharedPage {
  readonly script: Script;
  /** The address behind `/S`, e.g. `/about/`. */
  readonly path: string;
  /** Its title in both scripts, for both are broken into lines at the same places. */
  readonly titles: InBothScripts;
  /** The address of its share image, or `null` when it asks for none. */
  readonly image: string | null;
}

interface Page {
  readonly file: string;
  readonly html: string;
}

/** Returns the pages that have an `og:title`, in the order given. */
export function sharedPagesOf(pages: Iterable<Page>): SharedPage[] {
  const found: (Omit<SharedPage, 'titles'> & { title: string })[] = [];
  for (const { file, html } of pages) {
    const [, script, path = ''] = /^([^/]+)(\/.*)index\.html$/.exec(file) ?? [];
    const title = metaOf(html, 'og:title');
    if (isScript(script) && title)
      found.push({ script, path, title, image: metaOf(html, 'og:image') });
  }
  const titleOf = new Map(found.map(({ script, path, title }) => [script + path, title]));
  return found.map(({ title, ...page }) => {
    const twin = titleOf.get(otherScript(page.script) + page.path) ?? title;
    const titles =
      page.script === 'hans' ? { hans: title, hant: twin } : { hans: twin, hant: title };
    return { ...page, titles };
  });
}

function metaOf(html: string, property: string): string | null {
  const content = new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(html)?.[1];
  return content === undefined ? null : plainText(content);
}

/** Returns the id of the article that a page belongs to, or nothing. */
export function articleIdOf(path: string): string {
  return /^\/articles\/([^/]+)\//.exec(path)?.[1] ?? '';
}
