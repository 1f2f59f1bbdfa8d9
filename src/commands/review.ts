/**
 * npm run review [-- <article id>] [--open] [--accept --by <reviewer> --kind machine|person]
 *
 * Lists every place where conversion chose between several characters, in context, with the choice
 * and who has looked at it. `--accept` records that the named reviewer has read the open places and
 * found them right; a wrong one is mended first, by a word in content/corrections.yaml.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { Document, isSeq, type YAMLMap } from 'yaml';
import type { Article } from '../articles/article.ts';
import { readLibrary } from '../articles/library.ts';
import { readReview, reviewedPlaces, reviewFile } from '../articles/review.ts';
import {
  staleDecisions,
  type Decision,
  type Review,
  type ReviewedPlace,
} from '../script/review.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    accept: { type: 'boolean', default: false },
    open: { type: 'boolean', default: false },
    by: { type: 'string' },
    kind: { type: 'string', default: 'person' },
  },
});

const library = await readLibrary();
for (const article of library.filter(
  ({ id }) => positionals.length === 0 || positionals.includes(id),
)) {
  await reviewArticle(article);
}

async function reviewArticle(article: Article): Promise<void> {
  const review = await readReview(article.id);
  const places = reviewedPlaces(article, review);
  const open = places.filter((place) => place.decision === null);
  console.log(
    `\n${article.id}: ${places.length} places, ${open.length} open, ${staleDecisions(places, review).length} stale decisions`,
  );
  for (const place of options.open ? open : places) console.log(describePlace(place, review));
  if (options.accept) await accept(article.id, review, places);
}

function describePlace(place: ReviewedPlace, { reviewers }: Review): string {
  const { where, at, from, to, choices, context, converted, decision } = place;
  const reviewer = decision && reviewers[decision.by];
  const state = reviewer ? `${reviewer.kind} ${reviewer.name}, ${reviewer.day}` : 'OPEN';
  return `${where}@${at}  ${from} → ${to}  (${choices.join('')})  ${context} → ${converted}  [${state}]${decision?.why ? ` ${decision.why}` : ''}`;
}

async function accept(id: string, review: Review, places: readonly ReviewedPlace[]): Promise<void> {
  const { by, kind } = options;
  if (!by || (kind !== 'machine' && kind !== 'person')) {
    throw new Error('Say who has looked: --accept --by "name" --kind person|machine');
  }
  const key = keyFor(review, by, kind);
  const decisions = places.map((place) => place.decision ?? decisionOn(place, key));
  const reviewers = {
    ...review.reviewers,
    [key]: review.reviewers[key] ?? { kind, name: by, day: today() },
  };
  await writeFile(reviewFile(id), toYaml({ reviewers, decisions }));
  console.log(
    `Recorded ${places.filter(({ decision }) => !decision).length} decisions in ${reviewFile(id)}.`,
  );
}

/** One decision a line, so that a change to one shows as one line of the history. */
function toYaml(review: Review): string {
  const document = new Document(review);
  const decisions = document.get('decisions');
  if (isSeq<YAMLMap>(decisions)) for (const decision of decisions.items) decision.flow = true;
  return document.toString({ lineWidth: 0 });
}

function keyFor({ reviewers }: Review, name: string, kind: string): string {
  const known = Object.entries(reviewers).find(([, one]) => one.name === name && one.kind === kind);
  return known?.[0] ?? `${kind}-${Object.keys(reviewers).length + 1}`;
}

function decisionOn({ where, at, from, to, context }: ReviewedPlace, by: string): Decision {
  return { where, at, from, to, context, by };
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
