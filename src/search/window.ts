/** Characters that are looked up at most: each may cost a part of the index. */
const windowLength = 3;

/**
 * Returns the run of at most three characters of `word` that is rarest in the texts, by the order
 * of the `commonest` ones: whatever holds the word holds this run, and it is cheap.
 */
export function rarestRun(word: string, commonest: string): string {
  const count = Math.max(word.length - windowLength, 0) + 1;
  const runs = Array.from({ length: count }, (_, start) => word.slice(start, start + windowLength));
  return rarestOf(runs, commonest) ?? word;
}

/** Returns the run that is rarest in the texts, the first of equally rare ones. */
export function rarestOf(runs: readonly string[], commonest: string): string | undefined {
  const shares = runs.map((run) => commonness(run, commonest));
  return runs[shares.indexOf(Math.min(...shares))];
}

/**
 * How common a run is by the order of the `commonest`: by Zipf's law the n-th character is about
 * 1/n as frequent as the first; one that is not among them is not.
 */
function commonness(run: string, commonest: string): number {
  let sum = 0;
  for (const character of new Set(run)) {
    const rank = commonest.indexOf(character);
    if (rank >= 0) sum += 1 / (rank + 1);
  }
  return sum;
}
