import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readReview, reviewedPlaces } from '../../src/articles/review.ts';
import { acceptPlaces, type Reviewer } from '../../src/script/acceptance.ts';
import { placesIn, withDecisions, type Review } from '../../src/script/review.ts';
import { twoTexts } from '../two-texts.ts';

const machine: Reviewer = { kind: 'machine', name: 'm', day: '2026-01-01' };
const person: Reviewer = { kind: 'person', name: 'p', day: '2026-01-02' };
const nobody: Review = { reviewers: {}, decisions: [] };
const places = placesIn({ id: 'p1', hans: '发展后面', hant: '發展後面' }, 'hans');

test('accepting decides every open place', () => {
  const review = acceptPlaces(nobody, withDecisions(places, nobody), machine);
  assert.deepEqual(review.reviewers, { 'machine-1': machine });
  assert.deepEqual(
    review.decisions.map(({ at, from, to, by }) => [at, from, to, by]),
    [
      [0, '发', '發', 'machine-1'],
      [2, '后', '後', 'machine-1'],
      [3, '面', '面', 'machine-1'],
    ],
  );
});

test("a person's eyes take the place of a machine's, not the other way round", () => {
  const byMachine = acceptPlaces(nobody, withDecisions(places, nobody), machine);
  const byPerson = acceptPlaces(byMachine, withDecisions(places, byMachine), person);
  assert.deepEqual(Object.values(byPerson.reviewers), [person]);
  const again = acceptPlaces(byPerson, withDecisions(places, byPerson), machine);
  assert.deepEqual(again.decisions, byPerson.decisions);
});

test('another day is another entry', () => {
  const first = acceptPlaces(nobody, withDecisions(places.slice(0, 1), nobody), person);
  const later = { ...person, day: '2026-03-01' };
  const second = acceptPlaces(first, withDecisions(places, first), later);
  assert.deepEqual(Object.values(second.reviewers), [person, later]);
});

test('every place of the two articles is decided', async () => {
  const counts = await Promise.all(
    twoTexts.map(async (article) => {
      const reviewed = reviewedPlaces(article, await readReview(article.id));
      return [article.id, reviewed.length, reviewed.filter(({ decision }) => !decision).length];
    }),
  );
  assert.deepEqual(counts, [
    ['2020-provincial-visit', 3, 0],
    ['2022-party-congress', 330, 0],
  ]);
});
