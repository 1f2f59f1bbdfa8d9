import { fetchJson as fetchAny } from '../browser/fetch-json.ts';
import { SearchUnavailable } from './unavailable.ts';

/** Returns the JSON at `address`; rejects with `SearchUnavailable` whatever goes wrong. */
export async function fetchJson<Content extends object>(address: string): Promise<Content> {
  try {
    return await fetchAny<Content>(address);
  } catch (cause) {
    throw new SearchUnavailable(String(cause), { cause });
  }
}
