import type { Article } from '../../articles/article.ts';
import type { Term } from './glossary.ts';

/**
 * Returns the styles of the glossary's filter for `count` texts: what a choice leaves out is not
 * shown. `textsOf` says what the entries carry.
 */
export function filterStyles(count: number): string {
  const choices = Array.from({ length: count }, (_, index) => String(index + 1));
  return [
    ...choices.map((value) => rule(value, `[data-in~='${value}']`)),
    rule('several', '[data-several]'),
  ].join('');
}

function rule(choice: string, kept: string): string {
  const chosen = `.glossary:has([value='${choice}']:checked)`;
  return `${chosen} :is(li[data-in]:not(${kept}),section:not(:has(${kept}))){display:none}\n`;
}

/**
 * Returns the attributes by which the filter knows in which texts some terms stand: the places of the
 * texts in the list, and whether one of the terms stands in several.
 */
export function textsOf(terms: readonly Term[], articles: readonly Article[]) {
  const texts = terms.map(({ occurrences }) =>
    articles.flatMap(({ id }, index) =>
      occurrences.some(({ article }) => article === id) ? [index + 1] : [],
    ),
  );
  return {
    'data-in': [...new Set(texts.flat())].join(' '),
    'data-several': texts.some(({ length }) => length > 1) ? '' : undefined,
  };
}
