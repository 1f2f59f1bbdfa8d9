/**
 * Stories in one volume of the search index. While it is made, Pagefind takes 0.4 MB of memory for
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
