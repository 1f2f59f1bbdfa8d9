import type { Loader, LoaderContext } from 'astro/loaders';
import { fileURLToPath } from 'node:url';
import { relative } from 'node:path';
import { readAllArticles } from './library.ts';
import { conversionWords, readCorrections, readPeople } from './people.ts';

/**
 * Astro's loader for the articles: reads and checks all of them, or fails with every problem. It
 * takes the place of `glob` because a paragraph is needed as data, not as a compiled component.
 */
export function articleLoader(): Loader {
  return {
    name: 'articles',
    load: async (context) => {
      await loadAll(context);
      context.watcher?.add(contentFolder(context));
      context.watcher?.on('all', (_event, path) => void reload(context, path));
    },
  };
}

async function loadAll(context: LoaderContext): Promise<void> {
  const content = relative(process.cwd(), contentFolder(context));
  const articles = await readAllArticles(content);
  // Another word for the converter makes another article of the same text.
  const words = conversionWords(await readPeople(content), await readCorrections(content));
  context.store.clear();
  for (const article of articles) {
    const digest = context.generateDigest(JSON.stringify([article, words]));
    context.store.set({ id: article.id, data: { article }, digest });
  }
}

/** In `npm run dev` a saved article is read again; problems are printed and the last good text stays. */
async function reload(context: LoaderContext, path: string): Promise<void> {
  if (!path.startsWith(contentFolder(context))) return;
  try {
    await loadAll(context);
  } catch (error) {
    context.logger.error(error instanceof Error ? error.message : String(error));
  }
}

function contentFolder({ config }: LoaderContext): string {
  return fileURLToPath(new URL('content', config.root));
}
