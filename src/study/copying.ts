import { copyToClipboard } from '../browser/clipboard.ts';
import { element } from '../browser/elements.ts';
import { pageAddress } from '../browser/page-address.ts';
import { scriptOfPage } from '../browser/script-of-page.ts';
import { studyWord } from '../text/study-words.ts';

/** Makes the page's copy buttons copy their references; each says, seen and heard, what came of it. */
export function startCopying(): void {
  const status = element('p', { class: 'visually-hidden', 'aria-live': 'polite' });
  document.body.append(status);
  for (const button of document.querySelectorAll<HTMLElement>('[data-copy]')) button.hidden = false;
  // One for all: the lines of the concordance come later.
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest<HTMLElement>('[data-copy]');
    if (button) void copyFrom(button, status);
  });
}

async function copyFrom(button: HTMLElement, status: HTMLElement): Promise<void> {
  const { copy = '' } = button.dataset;
  // Of an item of the page itself only the fragment is written.
  const text = copy.replace(/(?<=[\s，])#\S+$/, (item) => new URL(item, pageAddress()).href);
  const isDone = await copyToClipboard({ text });
  const words = studyWord(scriptOfPage(), isDone ? 'copied' : 'notCopied');
  for (const place of [button.firstElementChild, status]) place?.replaceChildren(words);
}
