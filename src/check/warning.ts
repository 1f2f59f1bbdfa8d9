import type { CheckedPart, CheckWarning, ExactPart, Place } from './answer.ts';
import type { CheckLine } from './desk.ts';

/**
 * Returns what is to be said of a quotation whose parts are all exact; `runs` are its parts, parted
 * where it says itself that words were left out.
 */
export function warningOf(runs: readonly (readonly CheckedPart[])[]): CheckWarning | null {
  const exact = runs.map((run) => run.filter((part) => part.verdict === 'exact'));
  // Where not every place is known, nothing can be said of their order.
  if (exact.flat().some(({ unread }) => unread > 0)) return null;
  if (!isInOrder(exact.flat(), ({ article }) => article)) return 'rearranged';
  const broken = exact.filter(leavesOut);
  const isTurned = broken.some((run) => standsInOneLine(run) && !isInOrder(run, (line) => line));
  return isTurned ? 'rearranged' : broken.length > 0 ? 'leftOut' : null;
}

/** Tells whether some line has all parts, in whatever order. */
export function standsInOneLine([first, ...others]: readonly ExactPart[]): boolean {
  const has = ({ places }: ExactPart, own: CheckLine) => places.some(({ line }) => line === own);
  return first?.places.some(({ line }) => others.every((part) => has(part, line))) ?? false;
}

/** More than the characters of any line. */
const lineLength = 1e6;

/** Whether some article, or some line, has all parts in this order. */
function isInOrder(parts: readonly ExactPart[], within: (line: CheckLine) => unknown): boolean {
  const all = new Set(parts[0]?.places.map(({ line }) => within(line)));
  return [...all].some((one) => {
    let last = -1;
    return parts.every(({ places }) => {
      const own = places.filter(({ line }) => within(line) === one);
      const starts = own.map(({ line, mark }) => line.place * lineLength + mark.start);
      last = Math.min(...starts.filter((start) => start > last));
      return last < Infinity;
    });
  });
}

/** Whether something stands between two neighbours wherever they stand. */
function leavesOut(run: readonly ExactPart[]): boolean {
  return run.some((part, index) => {
    const before = run[index - 1];
    return before && !before.places.some((one) => part.places.some((next) => adjoin(one, next)));
  });
}

/** Whether only marks stand between two places: in one line, or between two that follow each other. */
function adjoin(one: Place, next: Place): boolean {
  const [end, start] = [one.mark.end, next.mark.start];
  const isOneLine = one.line === next.line;
  const [behind, before] = [one.line.text.slice(end), next.line.text.slice(0, start)];
  const between = isOneLine ? one.line.text.slice(end, start) : behind + before;
  const follows = isOneLine ? end <= start : isNextLine(one.line, next.line);
  return follows && !/[\p{L}\p{N}]/u.test(between);
}

/** What stands between two paragraphs, such as a heading, is no part of either. */
function isNextLine(one: CheckLine, next: CheckLine): boolean {
  if (one.article !== next.article) return false;
  const [before, after] = [one, next].map(({ id }) => Number(/^p(\d+)$/.exec(id)?.[1]));
  return after === (before ?? 0) + 1 || next.place === one.place + 1;
}
