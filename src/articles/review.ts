import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import {
  placesIn,
  reviewSchema,
  withDecisions,
  type Review,
  type ReviewedPlace,
} from '../script/review.ts';
import type { Article, Line } from './article.ts';

const nobody: Review = { reviewers: {}, decisions: [] };

/** Returns the file in which the decisions on an article's conversion are kept. */
export function reviewFile(id: string, content = 'content'): string {
  return `${content}/review/${id}.yaml`;
}

/** Returns the decisions on an article; an article that nobody has looked at has none. */
export async function readReview(id: string, content = 'content'): Promise<Review> {
  try {
    return reviewSchema.parse(parse(await readFile(reviewFile(id, content), 'utf8')));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return nobody;
    throw new Error(`${reviewFile(id, content)}: ${String(error)}`, { cause: error });
  }
}

/** Returns every place of an article where conversion chose, with the decisions taken on it. */
export function reviewedPlaces(article: Article, review: Review): ReviewedPlace[] {
  const places = printedLines(article).flatMap((line) => placesIn(line, article.originalScript));
  return withDecisions(places, review);
}

/** Returns every printed line of an article in the order of reading. */
export function printedLines({ stories, credits }: Article): Line[] {
  const lines = stories.flatMap(({ kicker, title, blocks }) => [
    ...(kicker ? [kicker] : []),
    title,
    ...blocks,
  ]);
  return credits ? [...lines, credits] : lines;
}
