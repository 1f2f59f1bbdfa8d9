import { fold } from '../search/fold.ts';
import { markOf } from '../search/match.ts';
import type { IndexRecord } from '../search/records.ts';
import { holdingAll } from '../search/reading.ts';
import type { CheckedPart, ExactPart, ExactPlace } from './answer.ts';
import { boundsIn } from './callouts.ts';
import type { CheckDesk, CheckLine } from './desk.ts';
import { cutsNumber, foldForCheck } from './fold.ts';
import { matchKind, matchKinds } from './match-kind.ts';
import { withItsQuotes } from './parts.ts';
import { paragraphsFirst } from './place.ts';

/** Stories that are read at once. Where some of them hold the words, no more are read for one part. */
const mostStories = 30;
/** Where none does, so many are: the index knows letters only, not the signs of numbers. */
const mostInVain = 90;
/** Beyond these a part is looked up by so many characters, which hardly any other story has in a row. */
const [fewStories, mostCharacters] = [10, 30];

/**
 * Returns the part with the places where its words stand one for one, or null for none: every place,
 * as long as the stories are not too many, and then the newest.
 */
export async function exactPart(desk: CheckDesk, written: string): Promise<ExactPart | null> {
  const coarse = fold(written, desk.table).text;
  if (coarse === '') return null;
  const records = await storiesWith(desk, coarse);
  const places: ExactPlace[] = [];
  let read = 0;
  while (read < Math.min(records.length, mostInVain) && places.length === 0) {
    const next = records.slice(read, read + mostStories);
    places.push(...(await placesAmong(desk, next, written)));
    read += next.length;
  }
  const [first, ...others] = places.sort(byNearness);
  if (!first) return null;
  const unread = records.length - read;
  return {
    verdict: 'exact',
    written,
    places: [first, ...others],
    beside: turningWords(first),
    unread,
  };
}

/** Returns parts, of each the place first behind which the next one stands: a heading before its text. */
export function inContext(parts: readonly CheckedPart[]): CheckedPart[] {
  return parts.map((part, at) => {
    const next = parts[at + 1];
    if (part.verdict !== 'exact' || next?.verdict !== 'exact') return part;
    const isBefore = ({ line }: ExactPlace) =>
      next.places.some(
        (one) => one.line.article === line.article && one.line.place === line.place + 1,
      );
    const first = part.places.find(isBefore) ?? part.places[0];
    const others = part.places.filter((one) => one !== first);
    return { ...part, places: [first, ...others], beside: turningWords(first) };
  });
}

/** The stories that may hold a part; `coarse` is folded. */
async function storiesWith(desk: CheckDesk, coarse: string): Promise<readonly IndexRecord[]> {
  const records = await holdingAll(desk, [coarse]);
  if (records.length <= fewStories) return records;
  return desk.find([...coarse].slice(0, mostCharacters).join(''));
}

async function placesAmong(
  desk: CheckDesk,
  records: readonly IndexRecord[],
  written: string,
): Promise<ExactPlace[]> {
  const { text } = foldForCheck(written, desk.table);
  const reading = records.map(({ article, story }) => desk.readBoth(article, story));
  const lines = (await Promise.all(reading)).flat();
  return lines.flatMap((line) => placesIn(line, written, text));
}

/** Returns the places in a line where a part stands one for one; `text` is the part folded. */
export function placesIn(line: CheckLine, written: string, text: string): ExactPlace[] {
  const places: ExactPlace[] = [];
  for (let at = line.fine.text.indexOf(text); at >= 0; at = line.fine.text.indexOf(text, at + 1)) {
    if (cutsNumber(line.fine.text, at, text.length)) continue;
    const mark = withItsQuotes(line.text, markOf(line.fine, at, text.length));
    places.push({ line, mark, match: matchKind(written, line, mark) });
  }
  return places;
}

/** By kind of match; paragraphs before titles; then as the index has them, the newest first. */
function byNearness(one: ExactPlace, other: ExactPlace): number {
  const kinds = matchKinds.indexOf(one.match) - matchKinds.indexOf(other.match);
  return kinds || paragraphsFirst(one.line, other.line);
}

/** What limits the number before it; all else limits the one behind it. */
const limitsBefore = /^(?:[以之]|左右|上下|[余餘多]$)/u;

/** A negation before the passage, or what limits the number in which it begins or ends. */
function turningWords({ line: { text }, mark }: ExactPlace): string {
  const negation = /[不没沒未非勿莫]$/u.exec(text.slice(0, mark.start))?.[0];
  const bounds = boundsIn(text).flatMap(({ start, end }) => {
    const word = text.slice(start, end);
    const isBeside = limitsBefore.test(word) ? start === mark.end : end === mark.start;
    return isBeside && !/^[达達突]/u.test(word) ? [word] : [];
  });
  return [negation ?? [], bounds].flat().join('、');
}
