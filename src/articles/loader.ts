import type { Loader, LoaderContext } from 'astro/loaders';
import { fileURLToPath } from 'node:url';
import { relative } from 'node:path';
import { renewLibrary } from './library.ts';

/**
 * Astro's loader for the articles: reads and checks all of them, or fails with every problem. It
 * takes the place of `glob` because a paragraph is needed as data, not as a compiled component. Pages
 * ask for them with `allArticles`: an entry only says which there are, and that something changed.
 */
export function articleLoader(): Loader {
  return {
    name: 'articles',
    load: async (context) => {
      await loadAll(context, 0);
      let changes = 0;
      let [last, isWaiting] = [Promise.resolve(), false];
      context.watcher?.add(contentFolder(context));
      context.watcher?.on('all', (_event, path) => {
        if (!path.startsWith(contentFolder(context))) return;
        changes += 1;
        // Who saves several files at once, or switches a branch, waits for one reading.
        if (isWaiting) return;
        isWaiting = true;
        last = last.then(() => {
          isWaiting = false;
          return reload(context, changes);
        });
      });
    },
  };
}

/** With another `change`, whatever was made of the texts is out of date: study data count as well. */
async function loadAll(context: LoaderContext, change: number): Promise<void> {
  const content = relative(process.cwd(), contentFolder(context));
  const articles = await renewLibrary(content);
  context.store.clear();
  for (const { id } of articles)
    context.store.set({ id, data: {}, digest: context.generateDigest(`${id} ${change}`) });
}

/** In `npm run dev` a saved article is read again; problems are printed and the last good text stays. */
async function reload(context: LoaderContext, change: number): Promise<void> {
  try {
    await loadAll(context, change);
  } catch (error) {
    context.logger.error(error instanceof Error ? error.message : String(error));
  }
}

function contentFolder({ config }: Pick<LoaderContext, 'config'>): string {
  return fileURLToPath(new URL('content', config.root));
}
