/**
 * Returns the radii of a ripple, one ring per length, growing in proportion to the lengths up to
 * `outer`; two decimals, so that builds are alike everywhere.
 */
export function ringsOf(lengths: readonly number[], outer: number): number[] {
  const total = lengths.reduce((sum, length) => sum + length, 0);
  let reached = 0;
  return lengths.map((length) => {
    reached += length;
    return Number(((outer * reached) / total).toFixed(2));
  });
}
