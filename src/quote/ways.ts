import type { Way, Ways } from '../study/ways.ts';
import { scriptOfPage } from './place.ts';

let ways: Promise<Ways> | undefined;

/**
 * Returns the links from a paragraph to the study pages; none when they cannot be read: quoting
 * goes on without them.
 */
export async function waysOf(paragraph: string): Promise<readonly Way[]> {
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
  const response = await fetch(import.meta.env.BASE_URL + file);
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return (await response.json()) as Ways;
}
