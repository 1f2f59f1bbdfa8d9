/** A stretch of text that is not broken, with its width in ems. */
export interface Phrase {
  readonly text: string;
  readonly width: number;
}

/**
 * Returns phrases set in as few lines of at most `measure` ems as possible, the lines about equally
 * long and rather broken after a mark than between words. A phrase that is wider than the measure
 * has a line of its own and is not cut: give its characters one by one instead.
 */
export function balancedLines(phrases: readonly Phrase[], measure: number): string[] {
  // best[n]: the best setting of the first n phrases, built from those of fewer.
  const best: Setting[] = [{ lines: [], cost: 0 }];
  for (let end = 1; end <= phrases.length; end += 1) {
    const settings = Array.from({ length: end }, (_, start) => {
      const line = phrases.slice(start, end);
      const { lines, cost } = best[start] ?? best[0] ?? nothing;
      const isLast = end === phrases.length;
      return {
        lines: [...lines, line],
        cost: cost + costOf(line, measure, isLast, start + 1 === end),
      };
    });
    best.push(settings.reduce((one, other) => (other.cost < one.cost ? other : one)));
  }
  return (best.at(-1) ?? nothing).lines.map((line) => line.map(({ text }) => text).join(''));
}

interface Setting {
  readonly lines: readonly (readonly Phrase[])[];
  readonly cost: number;
}

const nothing: Setting = { lines: [], cost: 0 };
// More than any raggedness: a line more is always dearer than lines of unequal length.
const costOfLine = 1000;
const costOfBreakBetweenWords = 6;

function costOf(
  line: readonly Phrase[],
  measure: number,
  isLast: boolean,
  isSingle: boolean,
): number {
  const slack = measure - line.reduce((sum, { width }) => sum + width, 0);
  if (slack < 0 && !isSingle) return Number.POSITIVE_INFINITY;
  const endsWithMark = /[，、；：。！？”」』》]$/.test(line.at(-1)?.text ?? '');
  return costOfLine + slack ** 2 + (isLast || endsWithMark ? 0 : costOfBreakBetweenWords);
}
