import type { Article } from './article.ts';

/**
 * Returns `make`, called once for each list of articles and then remembered: all pages of a build ask
 * for the same. In `npm run dev` a saved file makes another list (src/articles/loader.ts).
 */
export function onceFor<Made>(
  make: (articles: readonly Article[]) => Promise<Made>,
): (articles: readonly Article[]) => Promise<Made> {
  const known = new WeakMap<readonly Article[], Promise<Made>>();
  return (articles) => {
    const made = known.get(articles) ?? make(articles);
    known.set(articles, made);
    return made;
  };
}
