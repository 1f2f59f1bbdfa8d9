import { onceForName } from '../once.ts';

/** Returns what loads something with the first call, and again after a load that failed. */
export function loadedOnce<Loaded>(load: () => Promise<Loaded>): () => Promise<Loaded> {
  let loaded: Promise<Loaded> | null = null;
  return () =>
    (loaded ??= load().catch((error: unknown) => {
      loaded = null;
      throw error;
    }));
}

/** Returns what does so for each name: `load` gets the name. */
export function loadedOnceFor<Loaded>(
  load: (name: string) => Promise<Loaded>,
): (name: string) => Promise<Loaded> {
  const loads = onceForName((name: string) => loadedOnce(() => load(name)));
  return (name) => loads(name)();
}
