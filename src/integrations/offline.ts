import type { AstroIntegration } from 'astro';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { manifestOf } from '../offline/site-files.ts';
import { workerPath, type Manifest } from '../offline/manifest.ts';
import { withBuild } from '../offline/marker.ts';
import { noWorker } from '../offline/no-worker.ts';
import { builtPages } from './built-pages.ts';

/**
 * Writes the service worker, with the list of the site's files as they are now, and the name of the
 * build into each page: it must run when every other file is final. `OFFLINE=off` writes a worker that
 * removes itself and all copies from the readers' devices.
 */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        if (process.env['OFFLINE'] === 'off') await writeFile(join(folder, workerPath), noWorker);
        else logger.info(`build ${await writeWorker(folder)} can be saved by readers`);
      },
    },
  };
}

/** Writes worker and marks for the site in the folder, and returns the name of the build. */
export async function writeWorker(folder: string): Promise<string> {
  const manifest = await manifestOf(folder);
  for (const { file, html } of builtPages(folder))
    await writeFile(join(folder, file), withBuild(html, manifest.build));
  await writeFile(join(folder, workerPath), await bundled(manifest));
  return manifest.build;
}

/** The worker with everything that it imports, as one script. */
async function bundled(manifest: Manifest): Promise<string> {
  const result = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: {
      __MANIFEST__: JSON.stringify(manifest),
      // Workbox explains itself on the console unless it is told that readers use it.
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      write: false,
      rolldownOptions: { input: 'src/offline/worker/worker.ts', output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput;
  return result.output[0].code;
}
