import { element } from '../../browser/elements.ts';
import { fetchJsonOnce } from '../../browser/fetch-json.ts';
import { loadStyles } from '../../browser/load-styles.ts';
import { scriptOfPage } from '../../browser/script-of-page.ts';
import { languageTag, otherScript, type Script } from '../../script/script.ts';
import { conversionWord } from '../../text/conversion-words.ts';
import type { ConversionRecord } from '../conversion-record.ts';
import { hideSourceForm, showSourceForm } from './source-form.ts';
import styles from './conversion-view.css?url';
import { markCharacters, unmarkCharacters } from './mark-characters.ts';

/** Switches the view "what was converted" on or off, as the button says, and announces it. */
export async function switchConversionView(button: HTMLButtonElement): Promise<void> {
  const isOn = button.getAttribute('aria-pressed') !== 'true';
  const script = scriptOfPage();
  try {
    const words = isOn ? await show(button, script) : hide(button, script);
    button.setAttribute('aria-pressed', String(isOn));
    announce(button, words);
  } catch {
    announce(button, conversionWord(script, 'failed'));
  }
}

async function show(button: HTMLButtonElement, script: Script): Promise<string> {
  const address = button.dataset['showConversion'] ?? '';
  const record = fetchJsonOnce<ConversionRecord>(address);
  const [{ lines, choices }] = await Promise.all([record, loadStyles(styles)]);
  const marks = Object.entries(lines).flatMap(([id, { source, at }]) => {
    const line = document.getElementById(id);
    if (!line) return [];
    if (line.matches('.paragraph > p')) addSourceButton(line, source, script);
    return markCharacters(line, at, [...source]);
  });
  showSourceForms(marks, choices, script);
  makeOneTabStop(marks, button);
  return conversionWord(script, 'shown', { n: marks.length });
}

function hide(button: HTMLButtonElement, script: Script): string {
  hideSourceForm();
  button.onkeydown = null;
  for (const added of document.querySelectorAll('.source-button, .source-text')) added.remove();
  unmarkCharacters(document.querySelectorAll('.choice'));
  return conversionWord(script, 'hidden');
}

function showSourceForms(
  marks: readonly HTMLElement[],
  choices: ConversionRecord['choices'],
  script: Script,
): void {
  for (const mark of marks) {
    const open = () => showSourceForm(mark, choices[mark.dataset['source'] ?? ''] ?? '', script);
    mark.addEventListener('click', open);
    mark.addEventListener('focus', open);
    mark.addEventListener('blur', hideSourceForm);
  }
}

/**
 * Hundreds of marks are one stop of the Tab key, at first the one behind the button; the arrows go from
 * one to the next, and from the button to those around it.
 */
function makeOneTabStop(marks: readonly HTMLElement[], button: HTMLButtonElement): void {
  const isBehind = (mark: HTMLElement) =>
    (button.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const first = Math.max(0, marks.findIndex(isBehind));
  marks.forEach((mark, index) => {
    mark.tabIndex = index === first ? 0 : -1;
    mark.addEventListener('keydown', (event) => moveWithKeys(event, marks, index));
  });
  button.onkeydown = (event) => {
    moveWithKeys(event, marks, /Right|Down/.test(event.key) ? first - 1 : first);
  };
}

function moveWithKeys(event: KeyboardEvent, marks: readonly HTMLElement[], index: number): void {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (event.key === 'Escape') hideSourceForm();
  const next = step === undefined ? undefined : marks[index + step];
  if (!next) return;
  event.preventDefault();
  for (const mark of marks) mark.tabIndex = mark === next ? 0 : -1;
  next.focus();
}

/** Any paragraph's source form is one step away: a button beside it unfolds it below. */
function addSourceButton(paragraph: HTMLElement, source: string, script: Script): void {
  const lang = languageTag[otherScript(script)];
  const text = element('p', { class: 'source-text', lang, hidden: '' }, source);
  const button = element('button', { type: 'button', class: 'source-button' });
  const label = () => {
    button.textContent = conversionWord(script, text.hidden ? 'showSource' : 'hideSource');
    button.setAttribute('aria-expanded', String(!text.hidden));
  };
  button.addEventListener('click', () => {
    text.hidden = !text.hidden;
    label();
  });
  label();
  paragraph.after(button, text);
}

/** The live region stands behind the button; what is put into it is read out. */
function announce(button: HTMLButtonElement, words: string): void {
  const region =
    document.querySelector('.conversion-status') ??
    element('p', { class: 'conversion-status', role: 'status' });
  if (!region.isConnected) button.parentElement?.after(region);
  region.textContent = words;
}
