import { copyToClipboard } from '../browser/clipboard.ts';
import { scriptOfPage } from '../browser/script-of-page.ts';
import { studyWord } from '../text/study-words.ts';

/** Makes the copy buttons in `root` copy their references; the button says what came of it. */
export function startCopying(root: HTMLElement): void {
  for (const button of root.querySelectorAll<HTMLElement>('[data-copy]')) button.hidden = false;
  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest<HTMLElement>('[data-copy]');
    if (button) void copyFrom(button, root);
  });
}

async function copyFrom(button: HTMLElement, root: HTMLElement): Promise<void> {
  const isDone = await copyToClipboard({ text: button.dataset['copy'] ?? '' });
  const words = studyWord(scriptOfPage(), isDone ? 'copied' : 'notCopied');
  const label = button.firstElementChild;
  if (label) label.textContent = words;
  root.querySelector('[role="status"]')?.replaceChildren(words);
}
