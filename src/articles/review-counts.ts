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

const known = new WeakMap<Article, Promise<ReviewCounts>>();

/** Returns the counts of a text, made once for the pages of both scripts. */
export function reviewCounts(article: Article): Promise<ReviewCounts> {
  const counts = known.get(article) ?? countReview(article);
  known.set(article, counts);
  return counts;
}

async function countReview(article: Article): Promise<ReviewCounts> {
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
