/** For a character that is written in several ways: the one that stands for all of them. */
export type FoldTable = ReadonlyMap<string, string>;

/**
 * A text as search compares it. `text` holds letters and digits only. For the UTF-16 unit `i` of
 * `text`, `starts[i]` and `ends[i]` are the UTF-16 offsets in the original between which it was
 * written, so that marks can be laid over the original with `slice` or a DOM `Range`.
 */
export interface Folded {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * What is normalised together: a character with the marks that follow it (also the half-width
 * Japanese ones and the vowels and finals of Hangul). NFKC never composes across such a border.
 */
const cluster = /\P{M}[\p{M}\uff9e\uff9f\u1160-\u11ff]*|\p{M}+/gu;
const kept = /[\p{L}\p{N}]/u;
const plainHan = /^[\u4e00-\u9fff]$/;

/**
 * Returns `text` folded: NFKC (UAX 15), lower case, one script by `table`, and of that only the
 * letters and digits (general categories L and N). Any string is accepted, also one with lone
 * surrogates, bidi controls or zero-width characters; these fold to nothing.
 */
export function fold(text: string, table: FoldTable): Folded {
  const folded: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: written, index } of text.matchAll(cluster)) {
    for (const unit of foldCluster(written, table)) {
      folded.push(unit);
      starts.push(index);
      ends.push(index + written.length);
    }
  }
  return { text: folded.join(''), starts, ends };
}

/** UTF-16 units, not characters: one offset for each, as `Folded` promises. */
function foldCluster(written: string, table: FoldTable): string[] {
  if (plainHan.test(written)) return [table.get(written) ?? written];
  return [...written.normalize('NFKC').toLowerCase()]
    .filter((character) => kept.test(character))
    .flatMap((character) => (table.get(character) ?? character).split(''));
}

/**
 * Reads the table as it travels to the browser: groups of characters that fold alike, parted by
 * spaces, the first of each group standing for all (`干乾幹 于於`).
 */
export function readFoldTable(groups: string): FoldTable {
  const pairs = groups.split(' ').flatMap((group) => {
    const [first = '', ...others] = group;
    return others.map((other) => [other, first] as const);
  });
  return new Map(pairs);
}
