import type { Article } from '../../articles/article.ts';
import type { Term } from './glossary.ts';

/**
 * Returns the styles of the glossary's filter for `count` texts: what a choice leaves out is not
 * shown. `textsOf` says what the entries carry.
 */
export function filterStyles(count: number): string {
  const places = Array.from({ length: count }, (_, index) => index + 1);
  return [
    ...places.map((place) => rule(`[data-place='${place}']`, `[data-in~='${place}']`)),
    rule("[value='several']", '[data-several]'),
  ].join('');
}

function rule(choice: string, kept: string): string {
  const chosen = `.glossary:has(${choice}:checked)`;
  return `${chosen} :is(li[data-in]:not(${kept}),section:not(:has(${kept}))){display:none}\n`;
}

/**
 * Returns the attributes by which the filter knows in which texts some terms stand: the places of the
 * texts among those `listed`, and whether one of the terms stands in several, listed or not.
 */
export function textsOf(terms: readonly Term[], listed: readonly Article[]) {
  const texts = terms.map(({ occurrences }) => new Set(occurrences.map(({ article }) => article)));
  const places = listed.flatMap(({ id }, index) =>
    texts.some((own) => own.has(id)) ? [index + 1] : [],
  );
  return {
    'data-in': places.join(' '),
    'data-several': texts.some(({ size }) => size > 1) ? '' : undefined,
  };
}
