import { z } from 'astro/zod';
import { choicesOf } from './candidates.ts';
import { otherScript, type InBothScripts, type Script } from './script.ts';

/** A place where conversion chose between several characters of the target script. */
export interface Place {
  /** Id of the printed line. */
  readonly where: string;
  /** Position in that line, in code points from 0. */
  readonly at: number;
  readonly from: string;
  readonly to: string;
  readonly choices: readonly string[];
  /** The words around it in the source, and the same words converted. */
  readonly context: string;
  readonly converted: string;
}

/** Who has looked at a place: a person, or a machine. */
export const reviewSchema = z.strictObject({
  reviewers: z.record(
    z.string(),
    z.strictObject({ kind: z.enum(['machine', 'person']), name: z.string(), day: z.iso.date() }),
  ),
  decisions: z.array(
    z.strictObject({
      where: z.string(),
      at: z.int().nonnegative(),
      from: z.string(),
      to: z.string(),
      context: z.string(),
      by: z.string(),
      why: z.string().optional(),
    }),
  ),
});

export type Review = z.infer<typeof reviewSchema>;
export type Decision = Review['decisions'][number];

/** A place with the decision on it, if somebody has looked. */
export interface ReviewedPlace extends Place {
  readonly decision: Decision | null;
}

const contextWidth = 5;

/** Returns the places of one printed line where the converter had a choice, in order. */
export function placesIn(line: InBothScripts & { id: string }, original: Script): Place[] {
  const target = otherScript(original);
  const source = [...line[original]];
  const converted = [...line[target]];
  return source.flatMap((from, at): Place[] => {
    const choices = choicesOf(from, target);
    if (choices.length === 0) return [];
    const around = (text: readonly string[]) =>
      text.slice(Math.max(0, at - contextWidth), at + contextWidth + 1).join('');
    const to = converted[at] ?? '';
    return [
      {
        where: line.id,
        at,
        from,
        to,
        choices,
        context: around(source),
        converted: around(converted),
      },
    ];
  });
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
