import { pageAddress } from '../browser/page-address.ts';
import { linesOfArticle } from '../browser/lines-of-article.ts';
import type { QuotedPlace } from '../citation/source-line.ts';
import { phraseQuery } from '../search/link-phrase.ts';
import { isSaidAt } from '../text/saying.ts';
import { isWhole, paragraphNumber, type Part } from './passage.ts';

/** Returns the numbers of the first and the last paragraph; `null` when there is none. */
export function paragraphsOf(parts: readonly Part[]): readonly [number, number] | null {
  const numbers = parts.flatMap(({ line }) => paragraphNumber(line) ?? []);
  const [first, last] = [numbers[0], numbers.at(-1)];
  return first === undefined || last === undefined ? null : [first, last];
}

/** Returns the story in which a part stands; what stands behind the last is not of another. */
export function storyOf({ line }: Part): HTMLElement | null {
  const stories = document.querySelectorAll<HTMLElement>('[data-story]');
  return line.closest<HTMLElement>('[data-story]') ?? [...stories].at(-1) ?? null;
}

/** Returns where the parts stand, in the words of the page. */
export function placeOf(parts: readonly Part[]): QuotedPlace {
  const titles = new Set(parts.map((part) => titleOf(storyOf(part))));
  const [newspaper, event] = document.querySelectorAll('[data-article] > .meta > span');
  const paragraphs = paragraphsOf(parts);
  const first = paragraphs ? `p${paragraphs[0]}` : (parts[0]?.line.id ?? '');
  return {
    newspaper: newspaper?.textContent ?? '',
    // What reaches over two stories stands under both headlines.
    title: [...titles].join('》《'),
    event: (event?.querySelector('time') ?? event?.lastChild)?.textContent?.trim() ?? '',
    paragraphs,
    address: `${pageAddress()}#${first}`,
  };
}

/**
 * Returns 说话人 and the name that the page prints above the parts, where all are of one speaker's;
 * `null` for what is not, and for words of the newspaper's before it says who speaks.
 */
export function speakerOf(parts: readonly Part[]): string | null {
  const [first] = parts;
  const id = first?.line.dataset['speaker'];
  const isTheirs = parts.every(({ line }) => line.dataset['speaker'] === id);
  if (!first || !id || !isTheirs || !isSaidAt(first.line.textContent, first.start)) return null;
  const labelled = document.querySelector(`[data-speaker="${CSS.escape(id)}"]`)?.parentElement;
  return labelled?.previousElementSibling?.textContent.trim() ?? null;
}

/** The title by which a story is cited: its headline, where it does not name another. */
function titleOf(story: HTMLElement | null): string {
  return story?.dataset['cited'] ?? story?.querySelector('.title')?.textContent ?? '';
}

/** Returns the address that leads to the parts and highlights them, in either script. */
export function linkTo(parts: readonly Part[]): string {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return pageAddress();
  const link = new URL(pageAddress());
  link.hash = first.line.id;
  // The browser marks the linked paragraph itself.
  if (parts.length === 1 && isWhole(first)) return link.href;
  const all = linesOfArticle();
  const texts = all
    .slice(all.indexOf(first.line), all.indexOf(last.line) + 1)
    .map((line) => line.textContent);
  link.search = phraseQuery(texts, first.start, last.end);
  return link.href;
}
