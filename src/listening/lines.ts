import type { SpokenLine } from './reading.ts';

/** A line of the page that can be read aloud. */
export interface PageLine extends SpokenLine {
  readonly element: HTMLElement;
  readonly kind: 'paragraph' | 'title' | 'heading' | 'caption' | 'byline';
}

const selector = ['[data-story] :is(h1, h2, h3, p)[id]', '[data-article] > p[id]'].join();

/** Returns the article's lines in their order: headlines, subheadings, paragraphs, captions, names. */
export function linesOfPage(): PageLine[] {
  return [...document.querySelectorAll<HTMLElement>(selector)]
    .filter(({ textContent }) => textContent.trim() !== '')
    .map((element) => {
      const kind = kindOf(element);
      const number = kind === 'paragraph' ? Number(element.id.slice(1)) : null;
      const isLead = kind === 'title' || kind === 'heading';
      return { element, kind, number, isLead, text: element.textContent };
    });
}

function kindOf(element: HTMLElement): PageLine['kind'] {
  if (/^p\d+$/.test(element.id)) return 'paragraph';
  if (element.matches('.kicker, .title')) return 'title';
  if (element.matches('h2, h3')) return 'heading';
  return element.matches('.caption') ? 'caption' : 'byline';
}
