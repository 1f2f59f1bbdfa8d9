import { onceForName } from '../once.ts';
import { atDesk, type SearchPlace } from '../search/desk.ts';
import type { CheckAnswer, CheckedPart, CheckProblem, ExactPart } from './answer.ts';
import { openCheckDesk, type CheckDesk } from './desk.ts';
import { inContext } from './exact.ts';
import { judgePart } from './judge.ts';
import { warningOf } from './warning.ts';
import { matchKinds } from './match-kind.ts';
import { candidatesIn, fitting, without } from './asides.ts';
import { mostParts, partsOf, withoutOuterMarks } from './parts.ts';

/** The most characters (UTF-16 units) of a quotation. */
export const longestQuotation = 10_000;

/** Checks quotations in the browser. */
export interface CheckClient {
  /** Checks a quotation; rejects when index or texts cannot be read. */
  check(quotation: string): Promise<CheckAnswer>;
}

/** Returns a client that loads nothing before its first check. */
export function createCheckClient(place: SearchPlace): CheckClient {
  const take = atDesk((attempt) => openCheckDesk(place, attempt));
  return {
    async check(quotation) {
      const problem = problemOf(quotation);
      if (problem) return { ...nothing, quotation, problem };
      return take((desk) => checkWith(desk, quotation));
    },
  };
}

const nothing = { verdict: 'absent', match: null, parts: [], asides: [], warning: null } as const;

function problemOf(quotation: string): CheckProblem | null {
  if (quotation.length > longestQuotation) return 'long';
  const parts = partsOf(quotation).length;
  return parts === 0 ? 'empty' : parts > mostParts ? 'parts' : null;
}

/** Checks a quotation that is neither empty nor too long, without what only stands beside it. */
export async function checkWith(opened: CheckDesk, quotation: string): Promise<CheckAnswer> {
  // A clause is looked at by itself and with its neighbours: the same runs again and again.
  const desk = { ...opened, find: onceForName((phrase: string) => opened.find(phrase)) };
  const candidates = candidatesIn(quotation);
  const bare = await judged(desk, without(quotation, candidates));
  const asides = fitting(candidates, bare.parts, desk);
  const isBare = asides.length === candidates.length;
  const answer = isBare ? bare : await judged(desk, without(quotation, asides));
  return { ...answer, quotation, asides };
}

async function judged(desk: CheckDesk, quotation: string): Promise<CheckAnswer> {
  const runs: CheckedPart[][] = [];
  // One after the other: a later part finds the stories that an earlier one has read.
  for (const part of partsOf(withoutOuterMarks(quotation.trim())))
    runs.push(await judgePart(desk, part));
  const parts = inContext(runs.flat());
  const exact = parts.filter((part) => part.verdict === 'exact');
  const isExact = exact.length === parts.length;
  const isAbsent = parts.every((part) => part.verdict === 'absent');
  return {
    quotation,
    problem: null,
    parts,
    asides: [],
    verdict: isExact ? 'exact' : isAbsent ? 'absent' : 'near',
    match: isExact ? leastNear(exact) : null,
    warning: isExact ? warningOf(runs) : null,
  };
}

function leastNear(parts: readonly ExactPart[]) {
  const kinds = parts.map(({ places }) => matchKinds.indexOf(places[0].match));
  return matchKinds[Math.max(...kinds)] ?? null;
}
