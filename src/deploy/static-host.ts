import type { HeaderRule } from './headers.ts';

/**
 * Returns the rules as the file `_headers` that Netlify and Cloudflare Pages read: a path, below it
 * its headers; a response carries those of every path that fits. Cloudflare takes 100 paths, one `*`
 * in each, lines of 2000 characters, and of a path that stands twice the last block only.
 */
export function headersFile(rules: readonly HeaderRule[]): string {
  const byPath = new Map<string, HeaderRule['headers']>();
  for (const { paths, headers } of rules)
    for (const path of paths) byPath.set(path, { ...byPath.get(path), ...headers });
  return [...byPath].map(([path, headers]) => block(path, headers)).join('');
}

function block(path: string, headers: HeaderRule['headers']): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${path}\n${lines.join('')}`;
}
