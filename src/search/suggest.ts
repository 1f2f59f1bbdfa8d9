import type { Suggestion } from './answer.ts';
import { searchWord } from '../text/search-words.ts';
import type { Desk } from './desk.ts';
import { longestParts } from './nearest.ts';
import { byRank } from './rank.ts';
import { batch, hitOf, holding, matchesIn } from './reading.ts';

const most = 3;

/** Characters of a word that are looked up at once. */
const mostAhead = 16;

/**
 * Returns the longest parts of `words` (folded) that do stand in the texts, each as a question and with
 * its best place: first all of them together, if one line has them all, then one by one, the longest
 * first.
 */
export async function suggestionsFor(desk: Desk, words: readonly string[]): Promise<Suggestion[]> {
  const parts: string[] = [];
  const occurs = async (part: string) => (await desk.find(part)).length > 0;
  for (const word of words.slice(0, most)) {
    // In vain, but it brings at once what all parts are then looked up in.
    await desk.find(word.slice(0, mostAhead));
    parts.push(...(await longestParts(word, occurs)));
  }
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

/** `question` is how the parts are asked for; without it, as the best place has them. */
async function suggest(
  desk: Desk,
  parts: readonly string[],
  question?: string,
): Promise<Suggestion[]> {
  const records = await holding(desk, parts);
  const matches = await matchesIn(desk, parts, records.slice(0, batch));
  const [best] = matches.map((one) => hitOf(desk, question ?? parts.join(' '), one)).sort(byRank);
  const [mark] = best?.marks ?? [];
  if (!best || !mark) return [];
  const words = best.text.slice(mark.start, mark.end);
  const written = /\s/u.test(words) ? searchWord(desk.script, 'phrase', { words }) : words;
  return [{ wording: question ?? written, hit: best }];
}
