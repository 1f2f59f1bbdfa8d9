/** What the service worker knows of the build that it was made with. */
export interface Manifest {
  /** Names the build: a hash of all its files. */
  readonly build: string;
  readonly files: readonly SiteFile[];
}

/** One file of a copy of the whole site. */
export interface SiteFile {
  /** Its address below the base: `hans/about/`, `_astro/sheet.C_LBlXx-.css`, `` for the first page. */
  readonly path: string;
  /** SHA-256 of its content, see `hashLength`; `null` for a page, which names its build itself. */
  readonly hash: string | null;
  readonly bytes: number;
  /** What it mentions, and so may ask for: places in the list of files. */
  readonly mentions: readonly number[];
}

/** How many characters of a hash in base64url are kept: 96 bits, against damage and mistakes. */
export const hashLength = 16;

/** The page that stands in for a page that cannot be had; its address below the base. */
export const offlinePath = 'offline/';

/** The worker's file; its address below the base. */
export const workerPath = 'sw.js';

/** Files that carry a hash in their name: there is only one content for such an address. */
export function isLasting(path: string): boolean {
  return /^(_astro|scripts)\//.test(path);
}

/** Whether an address is that of a page. */
export function isPage(path: string): boolean {
  return path === '' || path.endsWith('/');
}
