import { loadedOnceFor } from './loaded-once.ts';

/** Milliseconds after which a file that does not come counts as out of reach. */
const patience = 20_000;

/**
 * Returns the JSON object at `address`, a file of this site's own build, whose type the caller knows.
 * Rejects when it is missing, damaged, or has not come after `within` milliseconds.
 */
export async function fetchJson<Content extends object>(
  address: string,
  within = patience,
): Promise<Content> {
  const response = await fetch(address, { signal: AbortSignal.timeout(within) });
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  const content: unknown = await response.json();
  if (typeof content !== 'object' || content === null) throw new Error(`No object: ${address}`);
  return content as Content;
}

const loaded = loadedOnceFor((address) => fetchJson(address));

/** The same, fetched once for a page; what failed is fetched again when it is asked for again. */
export function fetchJsonOnce<Content extends object>(address: string): Promise<Content> {
  return loaded(address) as Promise<Content>;
}
