import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { readLibrary } from '../articles/library.ts';
import type { Work, Written } from '../files/writer.ts';
import type { KnownFiles } from '../offline/site-files.ts';

/**
 * Writes the files beside the pages: the work of a thread of its own while the pages are made. In
 * `npm run dev` src/pages/[...file].ts answers for them.
 */
export function filesBeside(known: KnownFiles): AstroIntegration {
  let [root, outDir]: (URL | undefined)[] = [];
  let written: Promise<Written> | undefined;
  return {
    name: 'files-beside',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        // Its route names no ending: with 'always' it would ask for a slash behind each file's name.
        if (command === 'dev') updateConfig({ trailingSlash: 'ignore' });
      },
      'astro:config:done': ({ config }) => {
        ({ root, outDir } = config);
      },
      // Called several times, when the folder has been emptied.
      'astro:build:setup': async () => {
        if (written || !root || !outDir) return;
        const work = { articles: await readLibrary(), folder: fileURLToPath(outDir) };
        written = inThread(new URL('src/files/writer.ts', root), work);
        // What went wrong is said when the files are waited for.
        written.catch(() => undefined);
      },
      'astro:build:done': async ({ logger }) => {
        const { files = 0, hashed = [] } = (await written) ?? {};
        for (const file of hashed) known.set(file.path, file);
        logger.info(`${files} files`);
      },
    },
  };
}

function inThread(program: URL, work: Work): Promise<Written> {
  // It makes one file after the other: what is left of the last ones need not fill the memory.
  const resourceLimits = { maxYoungGenerationSizeMb: 24 };
  const thread = new Worker(program, { workerData: work, resourceLimits });
  return new Promise((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error('The files beside the pages were not finished.')));
  });
}
