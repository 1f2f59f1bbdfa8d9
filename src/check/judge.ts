import type { CheckedPart, ExactPart, Find } from './answer.ts';
import type { CheckDesk, CheckLine } from './desk.ts';
import type { Passage } from './align.ts';
import { breathe } from './breathe.ts';
import { exactPart } from './exact.ts';
import { findsIn } from './finds.ts';
import { foldForCheck } from './fold.ts';
import { saidByOther, withLead } from './lead.ts';
import { nearPart, scatteredPart } from './near.ts';
import { linesLike, nearestIn } from './nearest.ts';
import { linesOf, mostParts, sentencesOf } from './parts.ts';
import { standsInOneLine, warningOf } from './warning.ts';

/** So like a passage, and so long beside it, a text of several sentences is compared as a whole. */
const likeAsWhole = 0.8;
/** No passage is compared as a whole with a wording longer than this: no paragraph is. */
const longestWhole = 2000;

/**
 * Judges one part of a quotation: as a whole when it stands somewhere or is much like a passage,
 * else line by line and sentence by sentence, what stands together in one piece; what is in quotation
 * marks, when it stands word for word, apart from what is written around it.
 */
export async function judgePart(desk: CheckDesk, part: string): Promise<CheckedPart[]> {
  const exact = await exactPart(desk, part);
  if (exact) return [exact];
  const splits = [linesOf(part), sentencesOf(part)].filter(
    ({ length }) => length > 1 && length <= mostParts,
  );
  for (const pieces of splits) {
    const judged = await standingTogether(desk, pieces);
    if (areAsPasted(judged)) return judged;
  }
  const near = (await saidByOther(desk, part)) ?? (await nearWhole(desk, part));
  if (near) return [await withLead(desk, near)];
  const [pieces] = splits;
  if (pieces) return judgePieces(desk, await standingTogether(desk, pieces));
  return (await aroundQuoted(desk, part)) ?? [await withLead(desk, await nearOrAbsent(desk, part))];
}

async function judgePieces(
  desk: CheckDesk,
  pieces: readonly (ExactPart | string)[],
): Promise<CheckedPart[]> {
  const judged: CheckedPart[] = [];
  for (const piece of pieces) {
    await breathe();
    judged.push(...(typeof piece === 'string' ? await judgePart(desk, piece) : [piece]));
  }
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

/**
 * What stands word for word in quotation marks that the text itself has not, and what is written
 * around it; null without such.
 */
async function aroundQuoted(desk: CheckDesk, part: string): Promise<CheckedPart[] | null> {
  const found = /[“「『"]([^”」』"]{6,})[”」』"]/u.exec(part);
  const exact = found && (await exactPart(desk, found[1] ?? ''));
  if (!exact) return null;
  const [{ line, mark }] = exact.places;
  if (/[“「『"]/u.test(line.text.charAt(mark.start - 1))) return null;
  const around = [part.slice(0, found.index), part.slice(found.index + found[0].length)];
  const [before = [], behind = []] = await Promise.all(
    around.map(async (one) => (/[\p{L}\p{N}]/u.test(one) ? judgePart(desk, one.trim()) : [])),
  );
  return [...before, exact, ...behind];
}

async function nearWhole(desk: CheckDesk, part: string): Promise<CheckedPart | null> {
  if (part.length > longestWhole) return null;
  const folded = foldForCheck(part, desk.table);
  const nearest = nearestIn(await linesLike(desk, folded.text), folded.text);
  if (!nearest) return null;
  const { start, end } = nearest.passage;
  const share = Math.min(nearest.likeness, folded.text.length / (end - start));
  return share >= likeAsWhole ? nearPart(part, folded, nearest) : null;
}

/**
 * Joins neighbouring pieces that stand one after the other in one line of the texts; the others
 * come back as they are.
 */
async function standingTogether(
  desk: CheckDesk,
  pieces: readonly string[],
): Promise<(ExactPart | string)[]> {
  const result: (ExactPart | string)[] = [];
  for (const piece of pieces) {
    await breathe();
    const last = result.at(-1);
    const before = last === undefined || typeof last === 'string' ? null : last;
    const joined = before && (await exactPart(desk, `${before.written}\n${piece}`));
    if (joined) result[result.length - 1] = joined;
    else result.push((await exactPart(desk, piece)) ?? piece);
  }
  return result;
}

async function nearOrAbsent(desk: CheckDesk, part: string): Promise<CheckedPart> {
  const folded = foldForCheck(part, desk.table);
  const lines = await linesLike(desk, folded.text);
  const nearest = part.length <= longestWhole ? nearestIn(lines, folded.text) : null;
  const likeness = nearest?.likeness ?? 0;
  if (nearest && likeness >= likeAsWhole) return nearPart(part, folded, nearest);
  const finds = findsIn(lines, part, folded);
  const scattered = scatteredPart(part, finds);
  const isLike = nearest && likeness >= likeEnough(folded.text.length, nearest.passage, finds);
  const isHere = scattered.verdict === 'absent' || standInOrder(scattered.finds, nearest?.line);
  return isLike && isHere ? nearPart(part, folded, nearest) : scattered;
}

function standInOrder(finds: readonly Find[], within: CheckLine | undefined): boolean {
  let last = 0;
  return finds.every(({ line, mark }) => {
    last = within?.text.indexOf(line.text.slice(mark.start, mark.end), last) ?? -1;
    return last >= 0;
  });
}

/** Short wordings are alike by chance: one character of four may differ, two of five; or with long gaps. */
function likeEnough(length: number, { start, end }: Passage, finds: readonly Find[]): number {
  const found = finds.reduce((sum, { run }) => sum + run.end - run.start, 0);
  if (end - start > 1.5 * length && found < length / 2) return likeAsWhole;
  return length <= 4 ? 0.75 : 0.6;
}
