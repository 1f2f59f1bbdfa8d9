/** Where in a text a wording fits best, and how far it is from it. */
export interface Passage {
  /** UTF-16 offsets in the folded text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** Insertions, deletions and substitutions of single characters. */
  readonly distance: number;
}

/**
 * Returns the passage of `text` with the least edit distance to `wording`; of equally near ones the
 * one whose length is nearest. Both folded. P. Sellers, The theory and computation of evolutionary
 * distances (1980): the usual table, but a passage may begin anywhere at no cost.
 */
export function nearestPassage(wording: string, text: string): Passage {
  let column = firstColumn(wording.length);
  let best: Passage = { start: 0, end: 0, distance: wording.length };
  for (let place = 0; place < text.length; place += 1) {
    column = nextColumn(column, wording, text.charAt(place), place + 1);
    const last = wording.length;
    const found = {
      start: column.starts[last] ?? 0,
      end: place + 1,
      distance: column.costs[last] ?? 0,
    };
    if (isNearer(found, best, wording.length)) best = found;
  }
  return best;
}

/** One column of the table: for each length of the wording its cost and where the passage began. */
interface Column {
  readonly costs: readonly number[];
  readonly starts: readonly number[];
}

function firstColumn(length: number): Column {
  const costs = Array.from({ length: length + 1 }, (_, cost) => cost);
  return { costs, starts: costs.map(() => 0) };
}

function nextColumn(before: Column, wording: string, character: string, place: number): Column {
  const costs = [0];
  const starts = [place];
  for (let row = 1; row <= wording.length; row += 1) {
    const differs = wording.charAt(row - 1) === character ? 0 : 1;
    const replaced = (before.costs[row - 1] ?? 0) + differs;
    const added = (before.costs[row] ?? 0) + 1;
    const left = (costs[row - 1] ?? 0) + 1;
    const cost = Math.min(replaced, added, left);
    // A replaced character is preferred: the difference is then shown beside what it replaces.
    const from =
      cost === replaced
        ? before.starts[row - 1]
        : cost === added
          ? before.starts[row]
          : starts[row - 1];
    costs.push(cost);
    starts.push(from ?? place);
  }
  return { costs, starts };
}

function isNearer(one: Passage, other: Passage, length: number): boolean {
  const gap = ({ start, end }: Passage) => Math.abs(end - start - length);
  if (one.distance !== other.distance) return one.distance < other.distance;
  return gap(one) < gap(other);
}

/** Returns how alike a wording and a passage are, from 0 to 1: unlike to equal. */
export function likeness(wording: string, { start, end, distance }: Passage): number {
  return 1 - distance / Math.max(wording.length, end - start, 1);
}
