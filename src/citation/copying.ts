import { copyToClipboard } from '../browser/clipboard.ts';
import type { Script } from '../script/script.ts';
import { citationWordsIn } from '../text/citation-words.ts';
import { styleNames, type StyleId } from './style-ids.ts';

/**
 * Makes the copy buttons in `root` copy the reference beside them; the button says that it is done,
 * and so does the live region for who does not see it.
 */
export function startCopying(root: HTMLElement, script: Script): void {
  for (const button of buttonsIn(root)) button.hidden = false;
  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest<HTMLElement>('[data-copy]');
    if (button) void copyWith(button, root, citationWordsIn(script));
  });
}

/** Takes back what the buttons and the live region say of an earlier copy. */
export function forgetCopies(root: HTMLElement, script: Script): void {
  for (const button of buttonsIn(root)) label(button, citationWordsIn(script)('copy'));
  root.querySelector('[role="status"]')?.replaceChildren();
}

async function copyWith(
  button: HTMLElement,
  root: HTMLElement,
  t: ReturnType<typeof citationWordsIn>,
): Promise<void> {
  const reference = button.parentElement?.querySelector<HTMLElement>('[data-style]');
  if (!reference) return;
  const isDone = await copyToClipboard({
    text: reference.textContent,
    html: htmlToPaste(reference),
  });
  if (!isDone) getSelection()?.selectAllChildren(reference);
  for (const other of buttonsIn(root)) label(other, t('copy'));
  label(button, isDone ? t('copied') : t('copyByHand'));
  const style = styleNames[reference.dataset['style'] as StyleId];
  const said = isDone ? t('styleCopied', { style }) : t('copyRefused');
  root.querySelector('[role="status"]')?.replaceChildren(said);
}

function buttonsIn(root: HTMLElement): NodeListOf<HTMLElement> {
  return root.querySelectorAll<HTMLElement>('[data-copy]');
}

/** Behind the label, the button names its style for who does not see the heading. */
function label(button: HTMLElement, words: string): void {
  if (button.firstChild) button.firstChild.nodeValue = words;
}

/** The reference's own markup, without what only this page needs. */
function htmlToPaste(reference: HTMLElement): string {
  const clone = reference.cloneNode(true) as HTMLElement;
  for (const mark of clone.querySelectorAll('[data-accessed]'))
    mark.replaceWith(...mark.childNodes);
  return clone.innerHTML;
}
