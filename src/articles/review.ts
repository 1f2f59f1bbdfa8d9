import {
  choicesIn,
  placesIn,
  reviewSchema,
  withDecisions,
  type Choice,
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

/** Returns the characters of each printed line for which conversion had a choice, by the line's id. */
export function choicesByLine(article: Article): ReadonlyMap<string, readonly Choice[]> {
  const { originalScript } = article;
  return new Map(
    printedLines(article).map((line) => [line.id, choicesIn(line[originalScript], originalScript)]),
  );
}

/** How many places of a text conversion chose at, and who has looked at how many. */
export interface ReviewCounts {
  readonly total: number;
  readonly machine: number;
  readonly person: number;
  readonly open: number;
}

/** Returns the counts of a text. */
export async function reviewCounts(article: Article): Promise<ReviewCounts> {
  const review = await readReview(article.id);
  const total = [...choicesByLine(article).values()].flat().length;
  // Of a thousand texts most have no decisions: the places need not be put together to find none.
  const places = review.decisions.length === 0 ? [] : reviewedPlaces(article, review);
  const decided = places.flatMap(({ decision }) => decision ?? []);
  const by = (kind: string) =>
    decided.filter((one) => review.reviewers[one.by]?.kind === kind).length;
  return { total, machine: by('machine'), person: by('person'), open: total - decided.length };
}
