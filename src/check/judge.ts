import type { AbsentPart, CheckedPart, ExactPart, NearPart } from './answer.ts';
import { breathe } from './breathe.ts';
import type { CheckDesk } from './desk.ts';
import { exactPart } from './exact.ts';
import { saidByOther, withLead } from './lead.ts';
import { nearIn, nearOrAbsent, type Lines } from './near.ts';
import { linesLike } from './nearest.ts';
import { linesOf, mostParts, sentencesOf } from './parts.ts';
import { standsInOneLine, warningOf } from './warning.ts';

/**
 * Judges one part of a quotation: as a whole when it stands somewhere or is much like a passage,
 * else line by line, sentence by sentence and clause by clause, what stands together in one piece; what
 * is in quotation marks, when it stands word for word, apart from what is written around it.
 */
export async function judgePart(desk: CheckDesk, part: string): Promise<CheckedPart[]> {
  await breathe();
  const exact = await exactPart(desk, part);
  if (exact) return [exact];
  const splits = [linesOf(part), sentencesOf(part)].filter(
    ({ length }) => length > 1 && length <= mostParts,
  );
  const judged: (ExactPart | string)[][] = [];
  for (const pieces of splits) {
    const found = await together(pieces, '\n', (one) => exactPart(desk, one));
    if (areAsPasted(found)) return found;
    judged.push(found);
  }
  const lines = await linesLike(desk, part);
  const near = (await saidByOther(desk, part)) ?? nearIn(lines, part, desk);
  if (near) return [await withLead(desk, near)];
  if (judged[0]) return judgePieces(desk, judged[0]);
  return byClauses(desk, lines, part);
}

/** Behind a mark that parts clauses, and no number, or behind a space; before what is quoted. */
const clauseEnd =
  /(?<=(?:[，；：\s]|(?<!\d)[,:]|[,:](?!\d))[^\p{L}\p{N}\p{Ps}\p{Pi}]*)(?=[\p{Ps}\p{Pi}]*[\p{L}\p{N}])|(?<=\p{L})(?=[“「『"][^”」』"]{6})/u;

/**
 * Judges what is not much like a passage, clause by clause where this tells more: an invented clause must
 * not hide a changed number of the next.
 */
async function byClauses(desk: CheckDesk, lines: Lines, written: string): Promise<CheckedPart[]> {
  const whole = nearOrAbsent(lines, written, desk);
  const clauses =
    whole.finds.length > 0 || whole.verdict === 'near' ? written.split(clauseEnd) : [];
  const asOne = (clause: string) => clauseIn(desk, clause);
  const pieces = clauses.length <= mostParts ? await together(clauses, '', asOne) : [];
  const parts = pieces.reduce(withUnfound, []);
  if (!tellMore(parts, whole)) return [await withLead(desk, whole)];
  return parts.map((one) => (typeof one === 'string' ? nearOrAbsent(lines, one, desk) : one));
}

/** Whether clauses tell more than all as one: beside one passage, that some are like nothing in it. */
function tellMore(parts: readonly (CheckedPart | string)[], whole: NearPart | AbsentPart): boolean {
  const found = parts.filter((one) => typeof one !== 'string');
  if (whole.verdict === 'absent') return found.length > 0;
  const told = found.flatMap((one) => (one.verdict === 'near' ? one.callouts : []));
  if (!whole.place) return told.length > 0;
  const lost = parts.filter((one) => typeof one === 'string');
  const known = whole.callouts.filter(({ source }) => source !== '');
  const isApart =
    found.length > 0 && lost.length > 0 && lost.every((one) => clauseLetters.test(one));
  const struck = whole.pasted.map(({ text, kind }) => (kind === 'marked' ? text : '')).join('');
  // A letter or two may be like some of the passage by chance.
  const isStruck = lost.every(
    (one) => [...one].filter((letter) => !struck.includes(letter)).length <= one.length / 4,
  );
  return isApart && (isStruck || (told.length > 0 && told.length >= known.length));
}

/** What stands nowhere is one with what stands nowhere before it. */
function withUnfound(pieces: readonly (CheckedPart | string)[], next: CheckedPart | string) {
  const last = pieces.at(-1);
  const isOne = typeof last === 'string' && typeof next === 'string';
  return isOne ? [...pieces.slice(0, -1), last + next] : [...pieces, next];
}

/** A clause of fewer letters says nothing; one with a number changed is less like itself: 一百 for 100. */
const [clauseLetters, likeAltered] = [/(?:[\p{L}\p{N}][^\p{L}\p{N}]*){6}/u, 0.7];

async function clauseIn(desk: CheckDesk, clause: string): Promise<CheckedPart | null> {
  if (!clauseLetters.test(clause)) return null;
  const lines = await linesLike(desk, clause);
  const near = nearIn(lines, clause, desk, clauseEnd.test(clause) ? undefined : likeAltered);
  if (!near || near.callouts.length > 0) return near;
  return (await exactPart(desk, clause)) ?? nearIn(lines, clause, desk);
}

/** Joins neighbouring pieces that are one thing together; those that are nothing come back as they are. */
async function together<Part extends CheckedPart>(
  pieces: readonly string[],
  between: string,
  asOne: (written: string) => Promise<Part | null>,
): Promise<(Part | string)[]> {
  const result: (Part | string)[] = [];
  for (const piece of pieces) {
    await breathe();
    const last = result.at(-1) ?? '';
    const before = typeof last === 'string' ? last : last.written;
    const joined = before && (await asOne(before + between + piece));
    if (joined) result[result.length - 1] = joined;
    else result.push((await asOne(piece)) ?? piece);
  }
  return result;
}

async function judgePieces(desk: CheckDesk, pieces: readonly (ExactPart | string)[]) {
  const judged: CheckedPart[] = [];
  for (const piece of pieces)
    judged.push(...(typeof piece === 'string' ? await judgePart(desk, piece) : [piece]));
  return judged;
}

/**
 * Whether all pieces stand word for word, in several lines or turned round in one: as one they would be
 * like some of it only.
 */
function areAsPasted(pieces: readonly (ExactPart | string)[]): pieces is ExactPart[] {
  const exact = pieces.filter((piece) => typeof piece !== 'string');
  if (exact.length < pieces.length) return false;
  return !standsInOneLine(exact) || warningOf([exact]) === 'rearranged';
}
