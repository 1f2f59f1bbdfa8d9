import type { AstroIntegration } from 'astro';
import { readFile } from 'node:fs/promises';
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
        server.middlewares.use(`${basePath}pagefind`, (request, response, next) => {
          const path = new URL(request.url ?? '/', 'http://localhost').pathname;
          // A name out of the index's own alphabet: nothing can lead out of the folder.
          if (!/^(\/[\w-]+)+(\.[\w-]+)*$/.test(path)) return next();
          readFile(`dist/pagefind${path}`).then(
            (file) => response.setHeader('Content-Type', typeOf(path)).end(file),
            () => response.writeHead(404).end('Run npm run build once: the search uses its index.'),
          );
        });
      },
    },
  };
}

function typeOf(path: string): string {
  return path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
}
