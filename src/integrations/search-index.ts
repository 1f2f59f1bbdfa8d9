import type { AstroIntegration } from 'astro';
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { typeOf } from '../deploy/file-types.ts';
import { basePath } from '../site.ts';

/** Serves the search index of the last build in `npm run dev`. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
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
    const type = typeOf(path.slice(1)) ?? 'application/octet-stream';
    response.setHeader('Content-Type', type).end(file);
  } catch {
    response.writeHead(404).end('Run npm run build once: the search uses the index of a build.');
  }
}
