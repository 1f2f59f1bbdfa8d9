import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

/**
 * Writes the files beside the pages of each article: the work of a thread of its own while the pages
 * are made. In `npm run dev` src/pages/[...file].ts answers for them.
 */
export function articleFiles(): AstroIntegration {
  let root: URL;
  let outDir: URL;
  let written: Promise<number> | undefined;
  return {
    name: 'article-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        ({ root, outDir } = config);
      },
      // Called several times, when the folder has been emptied.
      'astro:build:setup': () => {
        written ??= writeInThread(new URL('src/files/writer.ts', root), outDir);
        // What went wrong is said when the files are waited for.
        written.catch(() => undefined);
      },
      'astro:build:done': async ({ logger }) => {
        logger.info(`${String(await written)} files beside the pages`);
      },
    },
  };
}

function writeInThread(writer: URL, folder: URL): Promise<number> {
  const thread = new Worker(writer, { workerData: fileURLToPath(folder) });
  return new Promise((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error('The files beside the pages were not finished.')));
  });
}
