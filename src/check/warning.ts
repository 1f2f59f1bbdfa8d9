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
  if (!isInOrder(exact.flat())) return 'rearranged';
  return exact.some(leavesOut) ? 'leftOut' : null;
}

/** Whether some article has all parts in this order. */
function isInOrder(parts: readonly ExactPart[]): boolean {
  const articles = new Set(parts[0]?.places.map(({ line }) => line.article));
  return [...articles].some((article) => {
    let last = { place: -1, start: -1 };
    return parts.every(({ places }) => {
      const next = places
        .filter(({ line }) => line.article === article)
        .map(({ line, mark }) => ({ place: line.place, start: mark.start }))
        .sort((one, other) => one.place - other.place || one.start - other.start)
        .find(
          (one) => one.place > last.place || (one.place === last.place && one.start > last.start),
        );
      if (next) last = next;
      return next !== undefined;
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
  if (one.line === next.line) return end <= start && isBlank(one.line.text.slice(end, start));
  const ends = one.line.text.slice(end) + next.line.text.slice(0, start);
  return isBlank(ends) && isNextLine(one.line, next.line);
}

/** What stands between two paragraphs, such as a heading, is no part of either. */
function isNextLine(one: CheckLine, next: CheckLine): boolean {
  if (one.article !== next.article) return false;
  const [before, after] = [one, next].map(({ id }) => Number(/^p(\d+)$/.exec(id)?.[1]));
  return after === (before ?? 0) + 1 || next.place === one.place + 1;
}

function isBlank(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}
