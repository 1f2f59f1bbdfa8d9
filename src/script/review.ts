import { z } from 'astro/zod';
import { choicesOf } from './candidates.ts';
import { otherScript, type InBothScripts, type Script } from './script.ts';

/** A character of a line that conversion could make several characters of. */
export interface Choice {
  /** Position in the line, in code points from 0. */
  readonly at: number;
  readonly from: string;
  readonly choices: readonly string[];
}

/** A place where conversion chose between several characters of the target script. */
export interface Place extends Choice {
  /** Id of the printed line. */
  readonly where: string;
  readonly to: string;
  /** The words around it in the source, and the same words converted. */
  readonly context: string;
  readonly converted: string;
}

const reviewer = z.strictObject({
  kind: z.enum(['machine', 'person']),
  name: z.string().min(1),
  day: z.iso.date(),
});

const decision = z.strictObject({
  where: z.string(),
  at: z.int().nonnegative(),
  from: z.string(),
  to: z.string(),
  context: z.string(),
  by: z.string(),
  why: z.string().optional(),
});

/** The decisions on an article's conversion, and who took them: a person, or a machine. */
export const reviewSchema = z
  .strictObject({ reviewers: z.record(z.string(), reviewer), decisions: z.array(decision) })
  .superRefine(({ reviewers, decisions }, context) => {
    decisions.forEach(({ by }, index) => {
      if (!Object.hasOwn(reviewers, by)) context.addIssue(unlisted(by, index));
    });
  });

function unlisted(by: string, index: number) {
  return {
    code: 'custom' as const,
    path: ['decisions', index, 'by'],
    message: `«${by}» is not listed under reviewers.`,
    params: { mend: 'List the reviewer with kind, name and day, or correct the name here.' },
  };
}

/** What `content/review/<id>.yaml` holds. */
export type Review = z.infer<typeof reviewSchema>;
/** One place of the conversion, and what was decided. */
export type Decision = Review['decisions'][number];

/** A place with the decision on it, if somebody has looked. */
export interface ReviewedPlace extends Place {
  readonly decision: Decision | null;
}

const contextWidth = 5;

/** Returns the characters of a text for which the converter from its script had a choice, in order. */
export function choicesIn(text: string, original: Script): Choice[] {
  return [...text].flatMap((from, at): Choice[] => {
    const choices = choicesOf(from, otherScript(original));
    return choices.length === 0 ? [] : [{ at, from, choices }];
  });
}

/** Returns the places of one printed line where the converter had a choice, in order. */
export function placesIn(line: InBothScripts & { id: string }, original: Script): Place[] {
  const source = [...line[original]];
  const converted = [...line[otherScript(original)]];
  return choicesIn(line[original], original).map((choice) => ({
    ...choice,
    where: line.id,
    to: converted[choice.at] ?? '',
    context: around(source, choice.at),
    converted: around(converted, choice.at),
  }));
}

function around(characters: readonly string[], at: number): string {
  return characters.slice(Math.max(0, at - contextWidth), at + contextWidth + 1).join('');
}

/**
 * Returns the places with their decisions. A decision holds only for the very words it was taken
 * on: when the text around, or what conversion writes, has changed, the place is open again.
 */
export function withDecisions(places: readonly Place[], review: Review): ReviewedPlace[] {
  const decided = new Map(review.decisions.map((decision) => [keyOf(decision), decision]));
  return places.map((place) => ({ ...place, decision: decided.get(keyOf(place)) ?? null }));
}

/** Returns the decisions that no place answers to any more, for whoever tidies the file. */
export function staleDecisions(places: readonly Place[], review: Review): Decision[] {
  const present = new Set(places.map(keyOf));
  return review.decisions.filter((decision) => !present.has(keyOf(decision)));
}

function keyOf({ where, at, from, to, context }: Place | Decision): string {
  return [where, at, from, to, context].join('\u0000');
}
