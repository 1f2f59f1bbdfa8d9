import type { AstroIntegration } from 'astro';
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { readLibrary } from '../articles/library.ts';
import { searchStoriesOf } from '../articles/searchable.ts';
import { buildSearchIndex, writeSearchIndex } from '../search/build-index.ts';
import { basePath } from '../site.ts';

/**
 * Writes the search index behind the pages; `npm run dev` serves the one of the last build. Pagefind
 * is a program of its own and works while the pages are made.
 */
export function searchIndex(): AstroIntegration {
  let index: ReturnType<typeof indexLibrary>;
  return {
    name: 'search-index',
    hooks: {
      'astro:build:start': () => {
        index = indexLibrary();
        // What went wrong is said when the index is asked for.
        index.catch(() => undefined);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { stories, files } = await index;
        await writeSearchIndex(files, fileURLToPath(new URL('pagefind', dir)));
        logger.info(`${stories} stories indexed in ${files.length} files`);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(`${basePath}pagefind`, (request, response) => {
          void sendIndexFile(request.url ?? '/', response);
        });
      },
    },
  };
}

async function indexLibrary() {
  const stories = (await readLibrary()).flatMap(searchStoriesOf);
  return { stories: stories.length, files: await buildSearchIndex(stories) };
}

async function sendIndexFile(url: string, response: ServerResponse): Promise<void> {
  const path = new URL(url, 'http://localhost').pathname;
  try {
    // Only names of the index's own form, so that nothing leads out of the folder.
    if (!/^(\/[\w-]+)+(\.[\w-]+)*$/.test(path)) throw new Error(`${path} is no file of the index`);
    const file = await readFile(`dist/pagefind${path}`);
    response.setHeader('Content-Type', typeOf(path)).end(file);
  } catch {
    response.writeHead(404).end('Run npm run build once: the search uses the index of a build.');
  }
}

function typeOf(path: string): string {
  return path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
}
