import type { Suggestion } from './answer.ts';
import type { Desk } from './desk.ts';
import { longestParts } from './nearest.ts';
import { byRank } from './rank.ts';
import { batch, hitOf, holdingAll, matchesIn } from './reading.ts';
import { rarestRun } from './window.ts';

const most = 3;

/**
 * Returns the longest parts of `words` (folded) that do stand in the texts, the longest first, each
 * as it is written there and with its best place.
 */
export async function suggestionsFor(desk: Desk, words: readonly string[]): Promise<Suggestion[]> {
  const parts: string[] = [];
  for (const word of words.slice(0, most)) {
    parts.push(...(await longestParts(word, (part) => occurs(desk, part))));
  }
  const longestFirst = [...new Set(parts)].sort((one, other) => other.length - one.length);
  const suggestions = await Promise.all(
    longestFirst.slice(0, most).map((part) => suggest(desk, part)),
  );
  return suggestions.flat();
}

/** A part no longer than a window is answered by the index alone; a longer one is looked up in the texts. */
async function occurs(desk: Desk, part: string): Promise<boolean> {
  const records = await holdingAll(desk, [part]);
  if (records.length === 0 || rarestRun(part, desk.alphabet) === part) return records.length > 0;
  return (await matchesIn(desk, [part], records.slice(0, batch))).length > 0;
}

async function suggest(desk: Desk, part: string): Promise<Suggestion[]> {
  const records = await holdingAll(desk, [part]);
  const matches = await matchesIn(desk, [part], records.slice(0, batch));
  const [best] = matches.map((one) => hitOf(desk, part, one)).sort(byRank);
  const [mark] = best?.marks ?? [];
  return best && mark ? [{ wording: best.text.slice(mark.start, mark.end), hit: best }] : [];
}
