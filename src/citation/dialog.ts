import { element } from '../browser/elements.ts';
import { loadStyles } from '../browser/load-styles.ts';
import { scriptOfPage } from '../browser/script-of-page.ts';
import { prepareSheet } from '../browser/sheet.ts';
import type { Script } from '../script/script.ts';
import { citationWordsIn, type CitationWord } from '../text/citation-words.ts';
import { fillAccessDay } from './access-day.ts';
import { forgetCopies, startCopying } from './copying.ts';
import { pinTo } from './pinning.ts';
import styles from './references.css?url';
import { styleNames, type StyleId } from './style-ids.ts';
import type { Paragraphs } from './work.ts';

/** What the dialog shows: a story, and paragraphs when one of them is to be cited. */
interface Cited {
  readonly story: string;
  readonly paragraphs?: Paragraphs;
}

let furnished: Promise<HTMLDialogElement> | undefined;

/** Shows the references to a story of this page, or to paragraphs of it, over the page. */
export async function openCiteDialog({ story, paragraphs }: Cited): Promise<void> {
  furnished ??= furnish();
  const dialog = await furnished;
  for (const part of dialog.querySelectorAll<HTMLDetailsElement>('details.cited-story'))
    part.open = part.dataset['cited'] === story;
  for (const part of dialog.querySelectorAll<HTMLElement>('.cited-story')) {
    const pinned = part.dataset['cited'] === story && paragraphs ? paragraphs : null;
    pinTo(part.querySelectorAll<HTMLElement>('[data-style]'), pinned, scriptOfPage());
  }
  fillAccessDay(dialog);
  forgetCopies(dialog, scriptOfPage());
  dialog.showModal();
  dialog.scrollTop = 0;
}

/** Puts headings, buttons and notes around the references that the page carries. */
async function furnish(): Promise<HTMLDialogElement> {
  const dialog = document.querySelector<HTMLDialogElement>('dialog[data-cite]');
  if (!dialog) throw new Error('This page has no references.');
  const script = scriptOfPage();
  const t = citationWordsIn(script);
  const close = element(
    'button',
    { class: 'button', type: 'button', 'data-close': '' },
    t('close'),
  );
  const title = element('h2', { id: 'cite-title' }, t('cite'));
  const notes = (dialog.dataset['notes'] ?? '').split(' ').map((word) => t(word as CitationWord));
  const parts = storiesIn(dialog).map((references) => partOf(references, script));
  dialog.setAttribute('aria-labelledby', title.id);
  dialog.replaceChildren(
    element('div', { class: 'head' }, title, close),
    element('p', { class: 'visually-hidden', role: 'status' }),
    ...(parts.length > 1 ? parts.map(folded) : parts.map(({ content }) => content)),
    element('p', { class: 'reference-notes' }, notes.join('')),
  );
  await Promise.all([loadStyles(styles), prepareSheet(dialog)]);
  startCopying(dialog, script);
  return dialog;
}

/** The references, those of one story together. */
function storiesIn(dialog: HTMLElement): HTMLElement[][] {
  const references = [...dialog.querySelectorAll<HTMLElement>('[data-style]')];
  return [...Map.groupBy(references, ({ dataset }) => dataset['story']).values()];
}

interface Part {
  readonly story: string;
  readonly content: HTMLElement;
}

function partOf(references: readonly HTMLElement[], script: Script): Part {
  const story = references[0]?.dataset['story'] ?? '';
  const t = citationWordsIn(script);
  const more = element('a', { class: 'button', href: citePageOf(story) }, t('downloadsAndNotes'));
  const content = element(
    'div',
    { class: 'cited-story', 'data-cited': story },
    element('div', { class: 'references' }, ...references.map((one) => withButton(one, script))),
    element('p', { class: 'more' }, more),
  );
  return { story, content };
}

/** As `Reference.astro` has it on the cite page. */
function withButton(reference: HTMLElement, script: Script): HTMLElement {
  const name = styleNames[reference.dataset['style'] as StyleId];
  const words = citationWordsIn(script)('copy');
  const hidden = element('span', { class: 'visually-hidden' }, ` ${name}`);
  const copy = { class: 'button', type: 'button', 'data-copy': '' };
  return element(
    'section',
    { class: 'reference' },
    element('h3', {}, name),
    reference,
    element('button', copy, words, hidden),
  );
}

/** One of several stories: only the one that is asked for is unfolded. */
function folded({ story, content }: Part): HTMLElement {
  const title = document.querySelector(`#${CSS.escape(story)}-title`)?.textContent ?? story;
  content.classList.remove('cited-story');
  delete content.dataset['cited'];
  const attributes = { class: 'cited-story', 'data-cited': story, name: 'cited-story' };
  return element('details', attributes, element('summary', {}, title.trim()), content);
}

/** The link of this page leads to the cite page of its first story; the others stand beside it. */
function citePageOf(story: string): string {
  const link = document.querySelector<HTMLAnchorElement>('[data-cite-link]');
  return new URL(`../${story}/`, link?.href ?? location.href).pathname;
}
