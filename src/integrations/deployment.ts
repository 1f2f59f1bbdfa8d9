import type { AstroIntegration } from 'astro';
import { writeFile } from 'node:fs/promises';
import { mediaTypes } from '../citation/exports/media-types.ts';
import { workerPath } from '../offline/manifest.ts';
import { downloadTypes } from '../downloads/media-types.ts';
import { headerPolicy } from '../security.ts';
import { basePath } from '../site.ts';

/** Files that must be asked for anew each time: an old worker would keep the old site. */
export const neverKept: readonly string[] = [workerPath];

/** Writes `_headers`, which Cloudflare Pages and Netlify read; other hosts take it as the list. */
export function deployment(): AstroIntegration {
  return {
    name: 'deployment',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await writeFile(new URL('_headers', dir), headersFile());
      },
    },
  };
}

/** Returns the headers in the format of Netlify and Cloudflare: a path, below it its headers. */
export function headersFile(): string {
  const everything = [
    ['Content-Security-Policy', headerPolicy],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ];
  // These files carry a hash of their content in their name: they never change.
  const hashed = [['Cache-Control', 'public, max-age=31536000, immutable']];
  // Hosts know no endings of bibliographies, and not all know those of books.
  const bibliographies = Object.entries(mediaTypes).map(([ending, type]) =>
    block(`cite/*.${ending}`, [['Content-Type', `${type}; charset=utf-8`]]),
  );
  const downloads = Object.entries(downloadTypes).map(([ending, type]) =>
    block(`downloads/*.${ending}`, [['Content-Type', type]]),
  );
  return [
    block('*', everything),
    block('_astro/*', hashed),
    block('scripts/*', hashed),
    ...neverKept.map((path) => block(path, [['Cache-Control', 'no-cache']])),
    ...bibliographies,
    ...downloads,
  ].join('');
}

function block(path: string, headers: readonly (readonly string[])[]): string {
  const lines = headers.map(([name, value]) => `  ${String(name)}: ${String(value)}\n`);
  return `${basePath}${path}\n${lines.join('')}`;
}
