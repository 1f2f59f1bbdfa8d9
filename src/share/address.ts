import type { Script } from '../script/script.ts';

/**
 * Returns the address of a page's share image on this site, with a slash in front; `path` is the
 * address behind `/S`, e.g. `/about/` → `/share/hans/about.png`. Nothing when the build makes no
 * share images (`SHARE_IMAGES=off`, for very large libraries).
 */
export function shareImagePath(script: Script, path: string): string | undefined {
  if (process.env['SHARE_IMAGES'] === 'off') return undefined;
  return `/share/${script}/${path.slice(1, -1) || 'home'}.png`;
}

/** Width and height of share images in pixels, as Open Graph's readers prefer them. */
export const shareImageSize = { width: 1200, height: 630 } as const;
