import type { Article } from './article.ts';
import { choicesIn } from './articles.ts';
import { readReview } from './review.ts';

/** How many places of a text conversion chose at, and who has looked at how many. */
export interface ReviewCounts {
  readonly total: number;
  readonly machine: number;
  readonly person: number;
  readonly open: number;
}

/** Returns the counts of a text. */
export async function reviewCounts(article: Article): Promise<ReviewCounts> {
  const places = await choicesIn(article);
  const { reviewers } = await readReview(article.id);
  const by = (kind: string) =>
    places.filter(({ decision }) => reviewers[decision?.by ?? '']?.kind === kind).length;
  return {
    total: places.length,
    machine: by('machine'),
    person: by('person'),
    open: places.filter(({ decision }) => decision === null).length,
  };
}
