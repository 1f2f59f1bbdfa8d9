import { mediaTypes as bibliographies } from '../citation/exports/media-types.ts';
import { downloadTypes } from '../downloads/media-types.ts';

/** Media types that every host knows, by the ending of the file. */
export const knownTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  xml: 'application/xml',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
};

/**
 * Media types that some host does not know, or sends without saying that the text is UTF-8: by the
 * path below the site, in which `*` stands for anything. No path fits two of them.
 */
export const specialTypes: Readonly<Record<string, string>> = {
  '*.csv': 'text/csv; charset=utf-8',
  '*.webmanifest': 'application/manifest+json; charset=utf-8',
  'feed.*.xml': 'application/atom+xml; charset=utf-8',
  '*.schema.json': 'application/schema+json',
  ...Object.fromEntries(
    Object.entries(downloadTypes).map(([ending, type]) => [`*.${ending}`, type]),
  ),
  ...Object.fromEntries(
    Object.entries(bibliographies).map(([ending, type]) => [
      `*.${ending}`,
      `${type}; charset=utf-8`,
    ]),
  ),
};

/** Returns the source of a regular expression for the paths that a pattern with `*` stands for. */
export function expressionOf(pattern: string): string {
  const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);
  return `^${escaped.replaceAll('*', '.*')}$`;
}

/** Returns the media type of a file, `path` without a slash before it; `undefined` when unknown. */
export function typeOf(path: string): string | undefined {
  const special = Object.entries(specialTypes).find(([pattern]) =>
    new RegExp(expressionOf(pattern)).test(path),
  );
  return special?.[1] ?? knownTypes[path.slice(path.lastIndexOf('.') + 1)];
}
