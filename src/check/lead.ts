import type { CheckedPart, NearPart } from './answer.ts';
import { without } from './asides.ts';
import { attribution, isQuoted, saidFrom, strangersIn } from './attribution.ts';
import type { CheckDesk } from './desk.ts';
import { exactPart, placesIn } from './exact.ts';
import { foldForCheck } from './fold.ts';
import { nearPart, scatteredPart } from './near.ts';
import { speakerOf } from './place.ts';

/** Returns words that stand there one for one, beside who is said to have said them; null for others. */
export async function saidByOther(desk: CheckDesk, written: string): Promise<NearPart | null> {
  const [match] = written.matchAll(attribution);
  const bare = match && without(written, [{ kind: 'attribution', match }]);
  const exact = bare && (await exactPart(desk, bare));
  const folded = (text: string) => foldForCheck(text, desk.table);
  if (!exact || isQuoted(match, exact.places[0], (text) => folded(text).text)) return null;
  const [{ line, mark }, ...others] = exact.places;
  const from = saidFrom(line.text, mark.start);
  const start = line.fine.starts.findIndex((place) => place >= from);
  const end = line.fine.ends.findLastIndex((place) => place <= mark.end) + 1;
  const nearest = { line, passage: { start, end, distance: 0 }, likeness: 1, others: [] };
  const near = nearPart(written, folded(written), nearest);
  const strangers = await strangersIn(desk, match, speakerOf(line));
  return { ...near, others, callouts: strangers.length > 0 ? strangers : near.callouts };
}

/**
 * Returns a part as put together when its first clause, which was not found beside the others, stands
 * in a paragraph before them: 未来五年，高新技术企业实现倍增.
 */
export async function withLead(desk: CheckDesk, part: CheckedPart): Promise<CheckedPart> {
  const [first] = part.verdict === 'near' ? part.pasted : [];
  if (part.verdict !== 'near' || !part.place || first?.kind !== 'marked') return part;
  const { written, place } = part;
  const rest = written.slice(first.text.length).replace(/^[\p{P}\s]+/u, '');
  const exact = written.search(attribution) < 0 && (await exactPart(desk, rest));
  const lines = exact ? await desk.readBoth(place.line.article, place.line.story) : [];
  const folded = (text: string) => foldForCheck(text, desk.table).text;
  const isOf = (text: string) =>
    text.split(/[，。；：]/u).some((clause) => folded(clause) === folded(first.text));
  const [lead] = lines
    .filter((line) => line.place < place.line.place && isOf(line.text))
    .flatMap((line) => placesIn(line, first.text, folded(first.text)));
  if (!exact || !lead) return part;
  const run = { start: written.length - rest.length, end: written.length };
  return scatteredPart(written, [
    { ...lead, written: first.text, run: { start: 0, end: first.text.length } },
    { ...exact.places[0], written: rest, run },
  ]);
}
