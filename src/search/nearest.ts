/** Tells whether a folded phrase stands in some line. */
export type Occurs = (phrase: string) => Promise<boolean>;

/** At most so many questions are put to the index for one word or side. */
const mostLookUps = 100;

/**
 * Returns the longest part of `word` (folded) that stands in some line, the first of several equally
 * long, and of what is left on its two sides the longest parts, all of two characters or more: one
 * character of a longer word says nothing of it.
 */
export async function longestParts(word: string, occurs: Occurs): Promise<string[]> {
  const longest = await longestPart(word, occurs);
  if (longest.length < Math.min(word.length, 2)) return [];
  const at = word.indexOf(longest);
  const sides = [word.slice(0, at), word.slice(at + longest.length)];
  const parts = await Promise.all(sides.map((side) => longestPart(side, occurs)));
  return [longest, ...parts.filter((part) => part.length > 1)];
}

/**
 * A window slides over the word and only ever grows, so that the look-ups are at most as many as the
 * characters of the word and of the answer, and never more than a hundred.
 */
async function longestPart(word: string, occurs: Occurs): Promise<string> {
  let longest = '';
  let start = 0;
  for (let look = 0; look < mostLookUps && start + longest.length < word.length; look += 1) {
    const part = word.slice(start, start + longest.length + 1);
    if (await occurs(part)) longest = part;
    else start += 1;
  }
  return longest;
}
