import { fetchJson } from '../browser/fetch-json.ts';
import type { NamedLink } from '../study/passage-link.ts';
import type { Ways } from '../study/ways.ts';
import { scriptOfPage } from './place.ts';

let ways: Promise<Ways> | undefined;

/**
 * Returns the links from a paragraph to the study pages; none when they cannot be read: quoting
 * goes on without them.
 */
export async function waysOf(paragraph: string): Promise<readonly NamedLink[]> {
  ways ??= readWays().catch((error: unknown) => {
    console.warn(error);
    // The next press asks again.
    ways = undefined;
    return {};
  });
  return (await ways)[paragraph] ?? [];
}

async function readWays(): Promise<Ways> {
  const id = document.querySelector<HTMLElement>('[data-article]')?.dataset['article'] ?? '';
  const file = `study/${id}.${scriptOfPage()}.json`;
  return fetchJson<Ways>(import.meta.env.BASE_URL + file);
}
