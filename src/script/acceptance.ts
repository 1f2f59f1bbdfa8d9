import type { Decision, Review, ReviewedPlace } from './review.ts';

/** Somebody who has looked at places of a conversion. */
export type Reviewer = Review['reviewers'][string];

/**
 * Returns the review after `reviewer` has read `places` and found them right: open places are
 * decided, and a person's eyes take the place of a machine's. Decisions on words that are no longer
 * there are left out.
 */
export function acceptPlaces(
  review: Review,
  places: readonly ReviewedPlace[],
  reviewer: Reviewer,
): Review {
  const key = keyFor(review, reviewer);
  const decisions = places.map((place) =>
    isSettled(place, review, reviewer) ? place.decision : decisionOn(place, key),
  );
  const used = new Set(decisions.map(({ by }) => by));
  const reviewers = Object.entries({ ...review.reviewers, [key]: reviewer });
  return { reviewers: Object.fromEntries(reviewers.filter(([one]) => used.has(one))), decisions };
}

function isSettled(
  place: ReviewedPlace,
  { reviewers }: Review,
  reviewer: Reviewer,
): place is ReviewedPlace & { decision: Decision } {
  if (place.decision === null) return false;
  return reviewer.kind === 'machine' || reviewers[place.decision.by]?.kind === 'person';
}

/** The same reviewer on the same day is one entry; on another day it is another. */
function keyFor({ reviewers }: Review, { kind, name, day }: Reviewer): string {
  const known = Object.entries(reviewers).find(
    ([, one]) => one.kind === kind && one.name === name && one.day === day,
  );
  return known?.[0] ?? `${kind}-${Object.keys(reviewers).length + 1}`;
}

function decisionOn({ where, at, from, to, context }: ReviewedPlace, by: string): Decision {
  return { where, at, from, to, context, by };
}
