/** Where in a text a wording fits best, and how far it is from it. */
export interface Passage {
  /** UTF-16 offsets in the folded text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** Insertions, deletions and substitutions of single characters; a clause left out counts less. */
  readonly distance: number;
}

/** What a clause that was left out costs: less than two letters put in (当前，…); and each of its own. */
const [gapCost, gapStep] = [1.8, 0.001];

/**
 * Returns the passage of `text` with the least edit distance to `wording`; of equally near ones one
 * that ends alike, or else whose length is nearest. Both folded. P. Sellers, The theory and
 * computation of evolutionary distances (1980): the usual table, but a passage may begin anywhere at
 * no cost. O. Gotoh (1982): a long gap is one difference, not many.
 */
export function nearestPassage(wording: string, text: string): Passage {
  let column = Array.from({ length: wording.length + 1 }, (_, cost) => cellOf(cost, 0));
  let best: Passage = { start: 0, end: 0, distance: wording.length };
  let least = Infinity;
  for (let place = 0; place < text.length; place += 1) {
    const character = text.charAt(place);
    column = nextColumn(column, wording, character, place + 1);
    const { cost = 0, start = 0 } = column.at(-1) ?? {};
    const unlike = wording.endsWith(character) ? 0 : 1e-3;
    const rank = cost + unlike + Math.abs(place + 1 - start - wording.length) * 1e-7;
    if (rank >= least || cost >= wording.length) continue;
    [best, least] = [{ start, end: place + 1, distance: cost }, rank];
  }
  return best;
}

/** For one length of the wording its cost and where the passage began; the same inside a gap. */
interface Cell {
  readonly cost: number;
  readonly start: number;
  readonly gap: number;
  readonly gapStart: number;
}

function cellOf(cost: number, start: number, gap = Infinity, gapStart = 0): Cell {
  return { cost, start, gap, gapStart };
}

function nextColumn(before: readonly Cell[], wording: string, character: string, place: number) {
  let [above, left] = [before[0] ?? cellOf(0, 0), cellOf(0, place)];
  const column = [left];
  for (let row = 1; row <= wording.length; row += 1) {
    const beside = before[row] ?? left;
    left = nextCell(above, beside, left, wording.charAt(row - 1) === character);
    column.push(left);
    above = beside;
  }
  return column;
}

function nextCell(above: Cell, beside: Cell, left: Cell, isSame: boolean): Cell {
  const isOpened = beside.cost + gapCost < beside.gap;
  const gap = (isOpened ? beside.cost + gapCost : beside.gap) + gapStep;
  const gapStart = isOpened ? beside.start : beside.gapStart;
  const replaced = above.cost + (isSame ? 0 : 1);
  const cost = Math.min(replaced, beside.cost + 1, left.cost + 1, gap);
  // A replaced character is preferred: the difference is then shown beside what it replaces.
  if (cost === replaced) return cellOf(cost, above.start, gap, gapStart);
  if (cost === gap) return cellOf(cost, gapStart, gap, gapStart);
  return cellOf(cost, cost === beside.cost + 1 ? beside.start : left.start, gap, gapStart);
}

/** Returns how alike a wording and a passage are, from 0 to 1: unlike to equal. */
export function likeness(wording: string, { start, end, distance }: Passage): number {
  const length = Math.min(end - start, wording.length + distance);
  return 1 - distance / Math.max(wording.length, length, 1);
}
