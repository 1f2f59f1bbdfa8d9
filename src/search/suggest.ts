import type { Suggestion } from './answer.ts';
import { searchWord } from '../text/search-words.ts';
import type { Desk } from './desk.ts';
import { longestParts } from './nearest.ts';
import { byRank } from './rank.ts';
import { batch, hitOf, holdingAll, matchesIn } from './reading.ts';
import { rarestRun } from './window.ts';

const most = 3;

/**
 * Returns the longest parts of `words` (folded) that do stand in the texts, each as a question and with
 * its best place: first all of them together, if one line has them all, then one by one, the longest
 * first.
 */
export async function suggestionsFor(desk: Desk, words: readonly string[]): Promise<Suggestion[]> {
  const parts: string[] = [];
  for (const word of words.slice(0, most))
    parts.push(...(await longestParts(word, (part) => occurs(desk, part))));
  const longestFirst = [...new Set(parts)].sort((one, other) => other.length - one.length);
  const chosen = longestFirst.slice(0, most);
  const each = (await Promise.all(chosen.map((part) => suggest(desk, [part])))).flat();
  if (each.length < 2) return each;
  const question = each.map(({ wording }) => wording).join(' ');
  const [together] = await suggest(desk, chosen, question);
  if (!together) return each;
  return [
    together,
    ...each.filter(({ hit }) => hit.article !== together.hit.article || hit.id !== together.hit.id),
  ];
}

/** A part no longer than a window is answered by the index alone; a longer one is looked up in the texts. */
async function occurs(desk: Desk, part: string): Promise<boolean> {
  const records = await holdingAll(desk, [part]);
  if (records.length === 0 || rarestRun(part, desk.commonest) === part) return records.length > 0;
  return (await matchesIn(desk, [part], records.slice(0, batch))).length > 0;
}

/** `question` is how the parts are asked for; without it, as the best place has them. */
async function suggest(
  desk: Desk,
  parts: readonly string[],
  question?: string,
): Promise<Suggestion[]> {
  const records = await holdingAll(desk, parts);
  const matches = await matchesIn(desk, parts, records.slice(0, batch));
  const [best] = matches.map((one) => hitOf(desk, question ?? parts.join(' '), one)).sort(byRank);
  const [mark] = best?.marks ?? [];
  if (!best || !mark) return [];
  const words = best.text.slice(mark.start, mark.end);
  const written = /\s/u.test(words) ? searchWord(desk.script, 'phrase', { words }) : words;
  return [{ wording: question ?? written, hit: best }];
}
