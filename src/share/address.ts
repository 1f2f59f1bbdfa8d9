import type { Script } from '../script/script.ts';

/**
 * Returns the address of a page's share image on this site, with a slash in front; `path` is the
 * address behind `/S`, e.g. `/about/` → `/share/hans/about.png`. Nothing when the build makes no
 * share images (`SHARE_IMAGES=off`, for very large libraries).
 */
export function shareImagePath(script: Script, path: string): string | undefined {
  if (!drawsPictures()) return undefined;
  return `/share/${script}/${path.slice(1, -1) || 'home'}.png`;
}

/** Whether the build draws a picture for every page and book, a quarter of a second each. */
export function drawsPictures(): boolean {
  return process.env['SHARE_IMAGES'] !== 'off';
}

/** Width and height of share images in pixels, as Open Graph's readers prefer them. */
export const shareImageSize = { width: 1200, height: 630 } as const;
