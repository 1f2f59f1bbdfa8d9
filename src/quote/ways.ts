import { fetchJsonOnce } from '../browser/fetch-json.ts';
import { scriptOfPage } from '../browser/script-of-page.ts';

/** A link with its words. */
export interface NamedLink {
  readonly name: string;
  readonly href: string;
}

/** The links of an article to the study pages, by its paragraphs: `/study/<id>.<script>.json`. */
export type Ways = Readonly<Record<string, readonly NamedLink[]>>;

/**
 * Returns the links from a paragraph to the study pages; none when they cannot be read: quoting
 * goes on without them.
 */
export async function waysOf(paragraph: string): Promise<readonly NamedLink[]> {
  const id = document.querySelector<HTMLElement>('[data-article]')?.dataset['article'] ?? '';
  const file = `${import.meta.env.BASE_URL}study/${id}.${scriptOfPage()}.json`;
  const ways = await fetchJsonOnce<Ways>(file).catch(console.warn);
  return ways?.[paragraph] ?? [];
}
