import { element } from '../../browser/elements.ts';
import { languageTag, otherScript, type Script } from '../../script/script.ts';
import { conversionWord } from '../../text/conversion-words.ts';

const id = 'source-form';

/** Shows what the source has for a marked character, and what it might have become, at the mark. */
export function showSourceForm(mark: HTMLElement, possible: string, script: Script): void {
  const box = document.getElementById(id) ?? createBox();
  const lang = languageTag[otherScript(script)];
  const source = element('b', { lang }, mark.dataset['source'] ?? '');
  box.replaceChildren(
    `${conversionWord(script, 'source')} `,
    source,
    `　${conversionWord(script, 'here')} ${mark.textContent}`,
    `（${conversionWord(script, 'possible')} ${[...possible].join('、')}）`,
  );
  box.hidden = false;
  mark.setAttribute('aria-describedby', id);
  place(box, mark);
}

/** Takes the box away. */
export function hideSourceForm(): void {
  const box = document.getElementById(id);
  if (box) box.hidden = true;
}

function createBox(): HTMLElement {
  const box = element('div', { id, role: 'tooltip' });
  document.body.append(box);
  return box;
}

/** Below the mark and inside the window, in page coordinates, so that it scrolls with the text. */
function place(box: HTMLElement, mark: HTMLElement): void {
  const { left, bottom } = mark.getBoundingClientRect();
  const room = document.documentElement.clientWidth - box.offsetWidth - 8;
  box.style.insetInlineStart = `${Math.max(8, Math.min(left, room)) + window.scrollX}px`;
  box.style.insetBlockStart = `${bottom + 6 + window.scrollY}px`;
}
