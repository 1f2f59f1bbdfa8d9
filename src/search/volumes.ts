import type { TokenLength } from './tokens.ts';

/**
 * Stories in one volume of the search index. While it is made, Pagefind takes 1 MB of memory for
 * each; in the browser each volume costs some requests, so that the first thousand texts are one.
 */
const storiesPerVolume = Math.max(1, Number(process.env['STORIES_PER_VOLUME']) || 2500);

/**
 * Returns the stories by volume, the newest volume and the newest event first. All volumes but the
 * newest are full, so that a new text leaves the older ones as they are.
 */
export function volumesOf<Story extends { readonly event: string }>(
  stories: readonly Story[],
  most = storiesPerVolume,
): readonly Story[][] {
  const oldestFirst = [...stories].sort((one, other) => (one.event < other.event ? -1 : 1));
  const volumes = Array.from({ length: Math.ceil(stories.length / most) }, (_, place) =>
    oldestFirst.slice(place * most, (place + 1) * most).reverse(),
  );
  return volumes.reverse();
}

/**
 * Stories from which on tokens are pairs. What a token costs a reader is a part of the index, and
 * that of a character which stands everywhere is large; among few stories all stand in a few parts,
 * which pairs would only make larger.
 */
const storiesForPairs = Math.max(1, Number(process.env['STORIES_FOR_PAIRS']) || 100);

/** Returns how long the tokens are in the index of a site with that many stories. */
export function tokenLengthFor(stories: number): TokenLength {
  return stories < storiesForPairs ? 1 : 2;
}
