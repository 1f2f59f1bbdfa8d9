import type { AstroIntegration } from 'astro';
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { readLibrary } from '../articles/library.ts';
import { searchStoriesOf } from '../articles/searchable.ts';
import { buildSearchIndex } from '../search/build-index.ts';
import { basePath } from '../site.ts';

/** Writes the search index behind the pages; `npm run dev` serves the one of the last build. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const stories = (await readLibrary()).flatMap(searchStoriesOf);
        const files = await buildSearchIndex(stories, fileURLToPath(new URL('pagefind', dir)));
        logger.info(`${stories.length} stories indexed in ${files} files`);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(`${basePath}pagefind`, (request, response) => {
          void sendIndexFile(request.url ?? '/', response);
        });
      },
    },
  };
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
