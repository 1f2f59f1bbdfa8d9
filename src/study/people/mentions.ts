import { paragraphsOf, type Article, type Line, type Paragraph } from '../../articles/article.ts';
import type { Person } from '../../articles/people.ts';
import { linesOf } from '../passage.ts';

/** Where a text names somebody. */
export interface Mentions {
  readonly article: Article;
  /** The numbered paragraphs with the name, and other lines: headlines, bylines, credits. */
  readonly lines: readonly Line[];
  /** The paragraphs that the text attributes to them. */
  readonly spoken: readonly Paragraph[];
}

/** Returns where each of the articles that name a person does so, in the order of the articles. */
export function mentionsOf(
  id: string,
  { name }: Person,
  articles: readonly Article[],
): readonly Mentions[] {
  return articles
    .filter(({ people }) => people.includes(id))
    .map((article) => ({
      article,
      lines: linesOf(article)
        .map(({ line }) => line)
        .filter(({ hans }) => hans.includes(name.hans)),
      spoken: paragraphsOf(article).filter(({ speaker }) => speaker === id),
    }));
}
