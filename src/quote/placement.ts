/** A rectangle in the window. */
export interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
}

/** What the bar has to fit into: the window without what stands at its edges for good. */
export interface Room {
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
}

/** Where the bar stands: at the words, or at an edge of the window. */
export type Placement =
  | { readonly side: 'words'; readonly top: number; readonly left: number }
  | { readonly side: 'foot' | 'head' };

const distance = 8;

/**
 * Returns where the bar stands: below the last line of the words, above the first when there is no
 * room, else at an edge of the window. `atEdge` asks for the edge: a finger needs the place around
 * the words for the system's own handles. Words at the foot of the window send the bar to its head.
 */
export function placementFor(
  words: { readonly first: Box; readonly last: Box },
  bar: { readonly width: number; readonly height: number },
  room: Room,
  atEdge: boolean,
): Placement {
  const space = bar.height + distance;
  const left = Math.max(distance, Math.min(words.last.left, room.width - bar.width - distance));
  const { first, last } = words;
  if (!atEdge && last.bottom >= room.top && last.bottom + space <= room.bottom)
    return { side: 'words', top: last.bottom + distance, left };
  if (!atEdge && first.top - space >= room.top && first.top <= room.bottom)
    return { side: 'words', top: first.top - space, left };
  const isFootTaken = last.bottom > room.bottom - space && first.top < room.bottom;
  const isHeadFree = first.top >= room.top + space;
  return { side: isFootTaken && isHeadFree ? 'head' : 'foot' };
}
