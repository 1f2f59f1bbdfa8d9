/** Characters that an address may hold as a question; servers refuse much longer addresses. */
export const longestInAddress = 1000;

/**
 * Puts a query (`?q=…`, or empty) into the address of this page: pushed, so that the back button leads
 * to the one before, or in its place. Does nothing where it stands already or the browser refuses.
 */
export function showQuery(query: string, how: 'push' | 'replace'): void {
  if (query === location.search) return;
  try {
    history[`${how}State`](history.state, '', location.pathname + query);
  } catch {
    // Safari allows a hundred changes in ten seconds: the next one will be kept.
  }
}
