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
  for (const part of dialog.querySelectorAll<HTMLElement>('.cited-story')) {
    const isAsked = part.dataset['cited'] === story;
    if (part instanceof HTMLDetailsElement) part.open = isAsked;
    pinPart(part, isAsked && paragraphs ? paragraphs : null);
  }
  fillAccessDay(dialog);
  forgetCopies(dialog, scriptOfPage());
  dialog.showModal();
  dialog.scrollTop = 0;
}

/** Makes the references of a story, and the link to its cite page, lead to paragraphs or to all of it. */
function pinPart(part: HTMLElement, paragraphs: Paragraphs | null): void {
  pinTo(part.querySelectorAll<HTMLElement>('[data-style]'), paragraphs, scriptOfPage());
  const link = part.querySelector<HTMLAnchorElement>('.actions a:last-child');
  if (link) link.hash = paragraphs ? `p${paragraphs[0]}` : '';
}

/** Puts headings, buttons and notes around the references that the page carries. */
async function furnish(): Promise<HTMLDialogElement> {
  const dialog = document.querySelector<HTMLDialogElement>('dialog[data-cite]');
  if (!dialog) throw new Error('This page has no references.');
  const script = scriptOfPage();
  const parts = storiesIn(dialog).map((references) => partOf(references, script));
  dialog.replaceChildren(
    element('p', { class: 'visually-hidden', role: 'status' }),
    ...(parts.length > 1 ? parts.map(folded) : parts.map(({ content }) => content)),
    element('p', { class: 'reference-notes' }, notesOf(dialog, script)),
  );
  const t = citationWordsIn(script);
  const head = { title: t('cite'), close: t('close') };
  await Promise.all([loadStyles(styles), prepareSheet(dialog, 'cite', head)]);
  startCopying(dialog, script);
  return dialog;
}

/** The page names the sentences that hold for its references; here they are written out. */
function notesOf({ dataset }: HTMLElement, script: Script): string {
  const words = (dataset['notes'] ?? '').split(' ') as CitationWord[];
  return words.map((word) => citationWordsIn(script)(word)).join('');
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
  const more = element('a', { class: 'button', href: citePageOf(story) }, t('citePage'));
  const content = element(
    'div',
    { class: 'cited-story', 'data-cited': story },
    element('div', { class: 'references' }, ...references.map((one) => withButton(one, script))),
    element('p', { class: 'actions' }, ...filesOf(story, script), more),
  );
  return { story, content };
}

/** The files that a reference manager takes (exports/files.ts writes them). */
const files = { '.bib': 'BibTeX', '.ris': 'RIS', '.csl.json': 'CSL-JSON' };

function filesOf(story: string, script: Script): HTMLElement[] {
  const id = document.querySelector<HTMLElement>('[data-article]')?.dataset['article'] ?? '';
  return Object.entries(files).map(([ending, name]) => {
    const href = `${import.meta.env.BASE_URL}cite/${id}.${story}.${script}${ending}`;
    return element('a', { class: 'button', href, download: '' }, name);
  });
}

/** As `Reference.astro` has it on the cite page. */
function withButton(reference: HTMLElement, script: Script): HTMLElement {
  const name = styleNames[reference.dataset['style'] as StyleId];
  const words = citationWordsIn(script)('copy');
  const hidden = element('span', { class: 'visually-hidden' }, ` ${name}`);
  const copy = { class: 'button', type: 'button', 'data-copy': '' };
  const button = element('button', copy, words, hidden);
  return element('section', { class: 'reference' }, element('h3', {}, name), reference, button);
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
