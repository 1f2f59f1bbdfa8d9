import { copyToClipboard } from '../browser/clipboard.ts';
import type { Script } from '../script/script.ts';
import { citationWordsIn } from '../text/citation-words.ts';
import { styleNames, type StyleId } from './style-ids.ts';

/** Makes the copy buttons in `root` copy the reference beside them and say so in its live region. */
export function startCopying(root: ParentNode & EventTarget, script: Script): void {
  for (const button of root.querySelectorAll<HTMLElement>('[data-copy]')) button.hidden = false;
  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest('[data-copy]');
    const reference = button && button.parentElement?.querySelector<HTMLElement>('[data-style]');
    if (reference) void copy(reference, root.querySelector('[role="status"]'), script);
  });
}

async function copy(reference: HTMLElement, status: Element | null, script: Script): Promise<void> {
  const copied = { text: reference.textContent, html: htmlToPaste(reference) };
  const isDone = await copyToClipboard(copied);
  const style = styleNames[reference.dataset['style'] as StyleId];
  const t = citationWordsIn(script);
  if (status) status.textContent = isDone ? t('copied', { style }) : t('copyFailed');
}

/** The reference's own markup, without what only this page needs. */
function htmlToPaste(reference: HTMLElement): string {
  const clone = reference.cloneNode(true) as HTMLElement;
  for (const mark of clone.querySelectorAll('[data-accessed]'))
    mark.replaceWith(...mark.childNodes);
  return clone.innerHTML;
}
