/**
 * What the service worker carries of the build that it was made with. It is the same however many
 * articles there are: what belongs to an article, and what only a copy of the whole site needs, stands
 * in lists which the worker fetches when it wants them.
 */
export interface Manifest {
  /** Names the build: a hash of all its files. */
  readonly build: string;
  /** Bytes of a copy of the whole site. */
  readonly total: number;
  readonly frame: readonly FrameFile[];
}

/** One file of a copy of the whole site. */
export interface SiteFile {
  /** Its address below the base: `hans/about/`, `_astro/sheet.C_LBlXx-.css`, `` for the first page. */
  readonly path: string;
  /** SHA-256 of its content, for a page without the name of its build; see `hashLength`. */
  readonly hash: string;
  readonly bytes: number;
}

/** A file that pages of any article load: a style, a script, a font, a picture, data for scripts. */
export interface FrameFile extends SiteFile {
  /** What of the frame it mentions, and so may ask for: places in the list. */
  readonly mentions: readonly number[];
}

/** A list of files that the worker fetches. It names its build, as every page does. */
export interface FileList {
  readonly build: string;
  readonly files: readonly SiteFile[];
}

/** The list of what is neither in the frame nor an article's: other pages, Pagefind's index. */
export interface SiteList extends FileList {
  /** The ids of all articles, each of which has a list of its own. */
  readonly articles: readonly string[];
}

/** How many characters of a hash in base64url are kept: 96 bits, against damage and mistakes. */
export const hashLength = 16;

/** The page that stands in for a page that cannot be had; its address below the base. */
export const offlinePath = 'offline/';

/** The worker's file; its address below the base. */
export const workerPath = 'sw.js';

/** The list of a copy of the whole site; its address below the base. */
export const siteListPath = 'offline/site.json';

/** The list of an article's files; its address below the base. */
export function listPath(article: string): string {
  return `offline/articles/${article}.json`;
}

/** Whether an address is that of a list. */
export function isList(path: string): boolean {
  return /^offline\/.+\.json$/.test(path);
}

/** The addresses of an article's pages, and of the data that scripts ask for by its id. */
const ofArticle = [
  // Beside the articles stand the pages of their list.
  /^(?:hans|hant)\/articles\/(?!(?:page|year)\/)([^/]+)\//,
  /^(?:conversion|print|search|study)\/([^/.]+)\./,
];

/** Returns the id of the article to which an address belongs if there is such an article. */
export function articleOf(path: string): string | undefined {
  return ofArticle.map((address) => address.exec(path)?.[1]).find((id) => id !== undefined);
}

/** Files that carry a hash in their name: there is only one content for such an address. */
export function isLasting(path: string): boolean {
  return /^(_astro|scripts)\//.test(path);
}

/** Whether an address is that of a page. */
export function isPage(path: string): boolean {
  return path === '' || path.endsWith('/');
}
