// The three ways the browser tests see the site. The ports are fixed because the address of the
// second build is part of its pages (src/commands/test.ts).
import type { Site } from '../../src/commands/site-server.ts';

/** A served site: `root` has only the policy in its pages, `headers` also that of its headers. */
export interface TestSite extends Site {
  name: 'root' | 'headers' | 'base';
  port: number;
}

export const testSites: readonly TestSite[] = [
  { name: 'root', folder: 'dist', base: '/', headers: false, port: 4397 },
  { name: 'headers', folder: 'dist', base: '/', headers: true, port: 4398 },
  { name: 'base', folder: '.test-output/jinan', base: '/jinan/', headers: false, port: 4399 },
];

/** The address of a site's start, with the slash that relative addresses need. */
export function addressOf({ base, port }: TestSite): string {
  return `http://127.0.0.1:${String(port)}${base}`;
}
