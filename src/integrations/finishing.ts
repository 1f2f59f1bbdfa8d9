import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { finishSite, keepForFinish } from '../files/finish.ts';
import type { KnownFiles } from '../offline/site-files.ts';

/**
 * Finishes the site, or with `FINISH=later` leaves that to whoever started Astro
 * (src/commands/build.ts): a process without the bundler and the pages in its memory.
 */
export function finishing(known: KnownFiles): AstroIntegration {
  return {
    name: 'finishing',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        if (process.env['FINISH'] === 'later') keepForFinish(folder, known);
        else
          await finishSite(folder, known, (step, done) => {
            logger.info(`${step}: ${done}`);
          });
      },
    },
  };
}
