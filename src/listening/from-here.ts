import type { Script } from '../script/script.ts';
import { listeningWord } from '../text/listening-words.ts';
import type { PageLine } from './lines.ts';

/**
 * While the player is open, the number of a paragraph reads from there: it is at hand for keyboard
 * and finger, and nothing has to move for another button. When `closing` is aborted it is a link again.
 */
export function readFromNumbers(
  lines: readonly PageLine[],
  script: Script,
  readFrom: (line: number) => void,
  closing: AbortSignal,
): void {
  lines.forEach(({ number, element }, index) => {
    const link = numberOf(element);
    if (number === null || !link) return;
    lendRole(link, listeningWord(script, 'fromHere', { n: number }), closing);
    onPress(link, () => readFrom(index), closing);
  });
}

/** Returns the number that stands before a paragraph. */
export function numberOf(paragraph: Element): HTMLElement | null {
  return paragraph.parentElement?.querySelector<HTMLElement>(':scope > a') ?? null;
}

function lendRole(link: HTMLElement, name: string, closing: AbortSignal): void {
  link.setAttribute('role', 'button');
  link.setAttribute('aria-label', name);
  closing.addEventListener('abort', () => {
    link.removeAttribute('role');
    link.removeAttribute('aria-label');
  });
}

/** A press with a modifier key still opens the address; a button also answers to the space bar. */
function onPress(link: HTMLElement, action: () => void, signal: AbortSignal): void {
  const act = (event: Event) => {
    event.preventDefault();
    action();
  };
  const onClick = (event: MouseEvent) => {
    if (!(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)) act(event);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === ' ') act(event);
  };
  link.addEventListener('click', onClick, { signal });
  link.addEventListener('keydown', onKey, { signal });
}
