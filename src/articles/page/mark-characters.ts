import { element } from '../../browser/elements.ts';
import { textNodesOf } from '../../browser/text-range.ts';

/**
 * Puts a mark around the characters of a line at the given positions (code points); returns the
 * marks in order. The line's text stays what it was; links inside it stay whole.
 */
export function markCharacters(
  line: HTMLElement,
  positions: readonly number[],
  source: readonly string[],
): HTMLElement[] {
  const wanted = new Set(positions);
  let at = 0;
  return textNodesOf(line).flatMap((node) => {
    const pieces = [...node.data].map((character) => {
      const here = at++;
      return wanted.has(here) ? markOf(character, source[here] ?? '') : character;
    });
    node.replaceWith(...pieces);
    return pieces.filter((piece) => piece instanceof HTMLElement);
  });
}

/** Takes marks away again and joins the text that they had cut. */
export function unmarkCharacters(marks: Iterable<Element>): void {
  const parents = new Set<ParentNode | null>();
  for (const mark of marks) {
    parents.add(mark.parentNode);
    mark.replaceWith(mark.textContent);
  }
  for (const parent of parents) parent?.normalize();
}

function markOf(character: string, source: string): HTMLElement {
  return element('span', { class: 'choice', role: 'button', 'data-source': source }, character);
}
