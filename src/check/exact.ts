import { fold } from '../search/fold.ts';
import { markOf } from '../search/match.ts';
import { holdingAll } from '../search/reading.ts';
import type { ExactPart, ExactPlace } from './answer.ts';
import type { CheckDesk, CheckLine } from './desk.ts';
import { cutsNumber, foldForCheck } from './fold.ts';
import { matchKind, matchKinds } from './match-kind.ts';

/** Stories that are read at most for one part: a phrase that stands in more is no quotation. */
export const mostStories = 30;

/** Returns the part with every place where its words stand one for one, or null for none. */
export async function exactPart(desk: CheckDesk, written: string): Promise<ExactPart | null> {
  const coarse = fold(written, desk.table).text;
  if (coarse === '') return null;
  const records = (await holdingAll(desk, [coarse])).slice(0, mostStories);
  const places = await Promise.all(
    records.map(async (record) => {
      const { article, story } = await record.load();
      const lines = await desk.readBoth(article, story);
      return lines.flatMap((line) => placesIn(line, written, desk));
    }),
  );
  const [first, ...others] = places.flat().sort(byNearness);
  if (!first) return null;
  return { verdict: 'exact', written, places: [first, ...others], negation: negationBefore(first) };
}

function placesIn(line: CheckLine, written: string, { table }: CheckDesk): ExactPlace[] {
  const { text } = foldForCheck(written, table);
  const places: ExactPlace[] = [];
  for (let at = line.fine.text.indexOf(text); at >= 0; at = line.fine.text.indexOf(text, at + 1)) {
    if (cutsNumber(line.fine.text, at, text.length)) continue;
    const mark = markOf(line.fine, at, text.length);
    places.push({ line, mark, match: matchKind(written, line, mark) });
  }
  return places;
}

/** By kind of match; paragraphs before titles; then as the index has them, the newest first. */
function byNearness(one: ExactPlace, other: ExactPlace): number {
  const group = ({ line }: ExactPlace) => (line.kind === 'paragraph' ? 0 : 1);
  return (
    matchKinds.indexOf(one.match) - matchKinds.indexOf(other.match) || group(one) - group(other)
  );
}

function negationBefore({ line, mark }: ExactPlace): string {
  return /[不没沒未非勿莫]$/u.exec(line.text.slice(0, mark.start))?.[0] ?? '';
}
