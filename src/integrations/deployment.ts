import type { AstroIntegration } from 'astro';
import { writeFile } from 'node:fs/promises';
import { headerRules } from '../deploy/headers.ts';
import { headersFile } from '../deploy/static-host.ts';
import { siteAddress } from '../site.ts';

/** Writes `_headers`, which Cloudflare Pages and Netlify read. */
export function deployment(): AstroIntegration {
  return {
    name: 'deployment',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await writeFile(new URL('_headers', dir), headersFile(headerRules(siteAddress)));
      },
    },
  };
}
