import { SearchUnavailable } from './unavailable.ts';

/**
 * Returns the JSON at `address`, a file of this site's own build, whose type the caller knows.
 * Rejects with `SearchUnavailable` when it is missing, damaged or out of reach.
 */
export async function fetchJson<Content>(address: string): Promise<Content> {
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${response.status} ${address}`);
    return (await response.json()) as Content;
  } catch (cause) {
    throw new SearchUnavailable(String(cause), { cause });
  }
}
