/**
 * npm run review [-- <article id>] [--open] [--accept --by <reviewer> --kind machine|person]
 *
 * Lists every place where conversion chose between several characters, in context, with the choice
 * and who has looked at it. `--accept` records that the named reviewer has read the open places and
 * found them right; a wrong one is mended first, by a word in content/corrections.yaml.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { Refusal } from '../add/refusal.ts';
import { Document, isSeq, type YAMLMap } from 'yaml';
import type { Article } from '../articles/article.ts';
import { readLibrary } from '../articles/library.ts';
import { readReview, reviewedPlaces, reviewFile } from '../articles/review.ts';
import { acceptPlaces } from '../script/acceptance.ts';
import { staleDecisions, type Review, type ReviewedPlace } from '../script/review.ts';
import { speakPlainly } from './speak-plainly.ts';

const usage =
  'npm run review -- [article id] [--open] [--accept --by "your name" --kind person|machine]';
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    accept: { type: 'boolean', default: false },
    open: { type: 'boolean', default: false },
    by: { type: 'string' },
    kind: { type: 'string' },
  },
});

await speakPlainly(async () => {
  for (const article of chosenArticles(await readLibrary())) await reviewArticle(article);
});

function chosenArticles(library: readonly Article[]): readonly Article[] {
  const ids = library.map(({ id }) => id);
  const unknown = positionals.find((id) => !ids.includes(id));
  if (unknown)
    throw new Refusal(`There is no article «${unknown}».`, `Name one of: ${ids.join(', ')}`);
  return library.filter(({ id }) => positionals.length === 0 || positionals.includes(id));
}

async function reviewArticle(article: Article): Promise<void> {
  const review = await readReview(article.id);
  const places = reviewedPlaces(article, review);
  const open = places.filter((place) => place.decision === null);
  const stale = staleDecisions(places, review);
  console.log(`\n${article.id}: ${places.length} places, ${open.length} open`);
  for (const place of options.open ? open : places) console.log(describePlace(place, review));
  for (const { where, at, context } of stale) console.log(`stale: ${where}@${at} ${context}`);
  if (options.accept) await accept(article.id, review, places);
}

function describePlace(place: ReviewedPlace, { reviewers }: Review): string {
  const { where, at, from, to, choices, context, converted, decision } = place;
  const reviewer = decision && reviewers[decision.by];
  const state = reviewer ? `${reviewer.kind} ${reviewer.name}, ${reviewer.day}` : 'OPEN';
  return `${where}@${at}  ${from} → ${to}  (${choices.join('')})  ${context} → ${converted}  [${state}]${decision?.why ? ` ${decision.why}` : ''}`;
}

async function accept(id: string, review: Review, places: readonly ReviewedPlace[]): Promise<void> {
  const { by: name, kind } = options;
  // Never guessed: who has looked is what a reader relies on.
  if (!name || (kind !== 'machine' && kind !== 'person'))
    throw new Refusal('Who has looked at it, a person or a machine?', usage);
  const day = new Date().toISOString().slice(0, 10);
  await writeFile(reviewFile(id), toYaml(acceptPlaces(review, places, { kind, name, day })));
  console.log(`Recorded in ${reviewFile(id)}; decisions on words that are gone were left out.`);
}

/** One decision a line, so that a change to one shows as one line of the history. */
function toYaml(review: Review): string {
  const document = new Document(review);
  const decisions = document.get('decisions');
  if (isSeq<YAMLMap>(decisions)) for (const decision of decisions.items) decision.flow = true;
  return document.toString({ lineWidth: 0 });
}
