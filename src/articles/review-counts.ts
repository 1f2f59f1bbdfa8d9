import type { Article } from './article.ts';
import { choicesByLine, readReview, reviewedPlaces } from './review.ts';

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
  return {
    total,
    machine: by('machine'),
    person: by('person'),
    open: total - decided.length,
  };
}
