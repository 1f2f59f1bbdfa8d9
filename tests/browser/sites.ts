// The three ways the browser tests see the site.
import { testPort } from '../../src/commands/test-port.ts';
import type { Site } from '../../src/commands/site-server.ts';

/** A served site: `root` has only the policy in its pages, `headers` also that of its headers. */
export interface TestSite extends Site {
  name: 'root' | 'headers' | 'base';
  port: number;
}

export const testSites: readonly TestSite[] = [
  { name: 'root', folder: 'dist', base: '/', headers: false, port: testPort },
  { name: 'headers', folder: 'dist', base: '/', headers: true, port: testPort + 1 },
  {
    name: 'base',
    folder: '.test-output/jinan',
    base: '/jinan/',
    headers: false,
    port: testPort + 2,
  },
];

/** The address of a site's start, with the slash that relative addresses need. */
export function addressOf({ base, port }: TestSite): string {
  return `http://127.0.0.1:${String(port)}${base}`;
}
