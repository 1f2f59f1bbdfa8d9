import { excerpt } from './excerpt.ts';

/** Returns how a printed line that is in no crawl can be mended: by the nearest line of the crawl. */
export function mendUnknown(text: string, crawled: readonly string[]): string {
  const nearest = nearestLine(text, crawled);
  if (!nearest) return 'Copy the line from the crawl; words are never changed.';
  const { line, at, rest } = nearest;
  if (rest === '' && at === text.length)
    return `Line ${line} of the crawl has it, but is printed elsewhere or taken by an edit.`;
  return `Line ${line} of the crawl is nearest: from character ${at + 1} it has «${excerpt(rest)}».`;
}

/** The line of the crawl that shares most of its beginning and end with `text`, and where they part. */
function nearestLine(text: string, crawled: readonly string[]) {
  const candidates = crawled.map((whole, index) => {
    const at = sharedBeginning(text, whole);
    const shared = at + sharedBeginning(reversed(text), reversed(whole));
    return { line: index + 1, at, shared, rest: whole.slice(at) };
  });
  const best = candidates.reduce((a, b) => (b.shared > a.shared ? b : a));
  return best.shared > 0 ? best : undefined;
}

const reversed = (text: string): string => [...text].reverse().join('');

function sharedBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
