import {
  placesIn,
  reviewSchema,
  withDecisions,
  type Review,
  type ReviewedPlace,
} from '../script/review.ts';
import type { Article } from './article.ts';
import { printedLines } from './raw.ts';
import { readYaml } from './yaml.ts';

const nobody: Review = { reviewers: {}, decisions: [] };

/** Returns the file in which the decisions on an article's conversion are kept. */
export function reviewFile(id: string, content = 'content'): string {
  return `${content}/review/${id}.yaml`;
}

/**
 * Returns the decisions on an article; an article that nobody has looked at has none. Throws a
 * `ContentError` when the file is not of its form.
 */
export function readReview(id: string, content = 'content'): Promise<Review> {
  const file = reviewFile(id, content);
  return readYaml(file, reviewSchema, { declaredIn: 'src/script/review.ts', absent: nobody });
}

/** Returns every place of an article where conversion chose, with the decisions taken on it. */
export function reviewedPlaces(article: Article, review: Review): ReviewedPlace[] {
  const places = printedLines(article).flatMap((line) => placesIn(line, article.originalScript));
  return withDecisions(places, review);
}
