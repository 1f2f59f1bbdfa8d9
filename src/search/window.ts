/** Characters that are looked up at most: each may cost a part of the index. */
const windowLength = 3;

/**
 * Returns the run of at most three characters of `word` that is rarest in the texts, by the order
 * of `alphabet` (the commonest first): whatever holds the word holds this run, and it is cheap.
 */
export function rarestRun(word: string, alphabet: string): string {
  const count = Math.max(word.length - windowLength, 0) + 1;
  const runs = Array.from({ length: count }, (_, start) => word.slice(start, start + windowLength));
  return rarestOf(runs, alphabet) ?? word;
}

/** Returns the run that is rarest in the texts, the first of equally rare ones. */
export function rarestOf(runs: readonly string[], alphabet: string): string | undefined {
  const shares = runs.map((run) => commonness(run, alphabet));
  return runs[shares.indexOf(Math.min(...shares))];
}

/**
 * How common a run is by the order of `alphabet`: by Zipf's law the n-th character is about
 * 1/n as frequent as the first; an unknown one is not.
 */
function commonness(run: string, alphabet: string): number {
  let sum = 0;
  for (const character of new Set(run)) {
    const rank = alphabet.indexOf(character);
    if (rank >= 0) sum += 1 / (rank + 1);
  }
  return sum;
}
