import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { listPath, siteListPath, workerPath, type Manifest } from './manifest.ts';
import { readSite, type KnownFiles } from './site-files.ts';

/**
 * Writes the service worker and the lists of the site's files as they are now, and the name of the
 * build into each page; returns that name. Every other file must be final, and those in `known` as
 * they were. Throws what `readSite` throws.
 */
export async function writeWorker(folder: string, known?: KnownFiles): Promise<string> {
  const { manifest, articles, site, marks } = readSite(folder, known);
  for (const [file, place] of marks) writeMark(join(folder, file), place, manifest.build);
  mkdirSync(join(folder, dirname(listPath(''))), { recursive: true });
  const lists = [...articles].map(([id, list]) => [listPath(id), list] as const);
  for (const [path, list] of [...lists, [siteListPath, site] as const])
    writeFileSync(join(folder, path), JSON.stringify(list));
  writeFileSync(join(folder, workerPath), await bundled(manifest));
  return manifest.build;
}

/** Writes only the bytes of the name: pages are as good as all of the site. */
function writeMark(file: string, place: number, build: string): void {
  const page = openSync(file, 'r+');
  writeSync(page, build, place, 'latin1');
  closeSync(page);
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
