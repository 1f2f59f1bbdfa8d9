import type { AstroIntegration } from 'astro';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { headerRules } from '../deploy/headers.ts';
import { headersFile } from '../deploy/static-host.ts';
import { finishSite, keepForFinish } from '../files/finish.ts';
import type { KnownFiles } from '../offline/site-files.ts';
import { siteAddress } from '../site.ts';

/**
 * Writes `_headers`, which Cloudflare Pages and Netlify read, and finishes the site, or with
 * `FINISH=later` leaves that to whoever started Astro (src/commands/build.ts): a process without the
 * bundler and the pages in its memory.
 */
export function finishing(known: KnownFiles): AstroIntegration {
  return {
    name: 'finishing',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        writeFileSync(join(folder, '_headers'), headersFile(headerRules(siteAddress)));
        if (process.env['FINISH'] === 'later') keepForFinish(folder, known);
        else
          await finishSite(folder, known, (step, done) => {
            logger.info(`${step}: ${done}`);
          });
      },
    },
  };
}
