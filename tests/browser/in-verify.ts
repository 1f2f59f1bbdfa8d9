// What need not be tried on every commit: `npm test` stays under ten minutes on two cores.
const scripts = ['hans', 'hant'] as const;

/** The tag of a test that waits for `npm run verify`, where `waits` says so. */
export function inVerify(waits: boolean): { tag: string[] } {
  return { tag: waits ? ['@heavy'] : [] };
}

/**
 * Pages by their path below the script, in both scripts. Both come from the same components: by turns
 * one is tried in Simplified and the next in Traditional, and its twin (`isTwin`) waits for `verify`.
 */
export function byTurns(kinds: readonly string[]) {
  return kinds.flatMap((kind, place) =>
    scripts.map((script, other) => ({
      path: `${script}/${kind}`,
      kind,
      script,
      isTwin: (place + other) % 2 === 1,
    })),
  );
}
