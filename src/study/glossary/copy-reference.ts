import { copyToClipboard } from '../../browser/clipboard.ts';
import { languageTag, type Script } from '../../script/script.ts';
import { glossaryWord } from '../../text/glossary-words.ts';

/** Shows the buttons that copy a term with its address, and lets them say whether it worked. */
export function offerReferences(): void {
  const script: Script = document.documentElement.lang === languageTag.hant ? 'hant' : 'hans';
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-reference]')) {
    button.hidden = false;
    button.addEventListener('click', () => void copy(button, script));
  }
}

async function copy(button: HTMLButtonElement, script: Script): Promise<void> {
  const isDone = await copyToClipboard({ text: button.dataset['reference'] ?? '' });
  button.setAttribute('aria-live', 'polite');
  button.textContent = glossaryWord(script, isDone ? 'copied' : 'copyFailed');
}
