/** Characters that are looked up at most: each may cost a part of the index. */
const windowLength = 3;

/**
 * Returns the run of at most three characters of `word` that is rarest in the texts, by the order
 * of `alphabet` (the commonest first): whatever holds the word holds this run, and it is cheap.
 */
export function rarestRun(word: string, alphabet: string): string {
  const starts = Array.from(
    { length: Math.max(word.length - windowLength, 0) + 1 },
    (_, start) => start,
  );
  const runs = starts.map((start) => word.slice(start, start + windowLength));
  const [rarest = word] = runs.sort(byRarity(alphabet));
  return rarest;
}

/** Returns how to compare two runs for a list: the rarer first. */
export function byRarity(alphabet: string) {
  return (one: string, other: string) => commonness(one, alphabet) - commonness(other, alphabet);
}

/**
 * How common a run is by the order of `alphabet`: by Zipf's law the n-th character is about
 * 1/n as frequent as the first; an unknown one is not.
 */
function commonness(run: string, alphabet: string): number {
  return [...new Set(run)]
    .map((character) => alphabet.indexOf(character))
    .reduce((sum, rank) => sum + (rank < 0 ? 0 : 1 / (rank + 1)), 0);
}
