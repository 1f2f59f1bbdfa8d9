import { sightOfWindow } from '../browser/sight.ts';
import { textRange } from '../browser/text-range.ts';
import type { Part } from './passage.ts';
import { placementFor, type Box } from './placement.ts';

/**
 * Puts the bar at the words, in page coordinates, so that it scrolls with them, or at an edge of the
 * window.
 */
export function placeBar(bar: HTMLElement, parts: readonly Part[]): void {
  const words = boxesOf(parts);
  if (!words) return;
  const isCoarse = matchMedia('(pointer: coarse), (max-width: 48rem)').matches;
  const space = { ...sightOfWindow(), width: document.documentElement.clientWidth };
  const size = { width: bar.offsetWidth, height: bar.offsetHeight };
  const placement = placementFor(words, size, space, isCoarse);
  const isAtWords = placement.side === 'words';
  const top = isAtWords ? placement.top + window.scrollY : space.top;
  bar.dataset['side'] = placement.side;
  bar.style.insetBlockStart = placement.side === 'foot' ? '' : `${top}px`;
  bar.style.insetInlineStart = isAtWords ? `${placement.left + window.scrollX}px` : '';
}

function boxesOf(parts: readonly Part[]): { first: Box; last: Box } | null {
  const boxes = parts.flatMap(({ line, start, end }) => [
    ...textRange(line, start, end).getClientRects(),
  ]);
  const [first, last] = [boxes[0], boxes.at(-1)];
  return first && last ? { first, last } : null;
}
