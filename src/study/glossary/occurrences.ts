import type { Article } from '../../articles/article.ts';
import { onceFor } from '../../once.ts';
import { placesOf } from '../../search/match.ts';
import { linesOf, passageAt, type Passage } from '../passage.ts';

/**
 * Returns every place where the texts print `form`, in Simplified characters, which no conversion
 * of either text leaves ambiguous: paragraphs, headlines, headings, captions, bylines, credits.
 */
export function occurrencesOf(form: string, articles: readonly Article[]): Passage[] {
  return articles
    .filter((article) => wordsOf(article).includes(form))
    .flatMap((article) =>
      linesOf(article).flatMap((placed) =>
        placesOf(form, placed.line.hans).map((start) =>
          passageAt(article, placed, start, start + form.length),
        ),
      ),
    );
}

/** All lines of an article: each term looks in all articles first, and most have it nowhere. */
const wordsOf = onceFor((article: Article) =>
  linesOf(article)
    .map(({ line }) => line.hans)
    .join('\n'),
);
