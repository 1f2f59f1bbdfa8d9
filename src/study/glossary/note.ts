import { button, element } from '../../browser/elements.ts';
import { fetchJsonOnce } from '../../browser/fetch-json.ts';
import { loadStyles } from '../../browser/load-styles.ts';
import { scriptOfPage } from '../../browser/script-of-page.ts';
import type { Script } from '../../script/script.ts';
import { glossaryWord } from '../../text/glossary-words.ts';
import type { TermNote, TermNotes } from './notes.ts';
import styles from './note.css?url';

interface OpenNote {
  readonly link: HTMLAnchorElement;
  readonly note: HTMLElement;
}

let open: OpenNote | undefined;

/** Opens the note of a term's link, and closes the one that is open; pressed again, it closes. */
export async function switchNote(link: HTMLAnchorElement): Promise<void> {
  const isOpen = open?.link === link;
  closeNote();
  if (isOpen) return;
  const script = scriptOfPage();
  const notes = fetchJsonOnce<TermNotes>(`${import.meta.env.BASE_URL}glossary/${script}.json`);
  const [found] = await Promise.all([notes, loadStyles(styles)]);
  const note = found[link.hash.slice(1)];
  if (!note) throw new Error(`There is no note ${link.hash}`);
  // Another one may have been opened in the meantime.
  closeNote();
  showNote(link, noteElement(note, link, script));
}

function showNote(link: HTMLAnchorElement, note: HTMLElement): void {
  const paragraph = link.closest('.paragraph');
  if (!paragraph) return;
  paragraph.append(note);
  link.setAttribute('aria-expanded', 'true');
  open = { link, note };
  placeNote(note, link.getBoundingClientRect(), paragraph.getBoundingClientRect());
  document.addEventListener('keydown', closeWithEscape);
  document.addEventListener('click', closeFromOutside);
  note.focus({ preventScroll: true });
  note.scrollIntoView({ block: 'nearest' });
}

/** Below the words, or at their height where there is room beside the text (note.css). */
function placeNote(note: HTMLElement, words: DOMRect, paragraph: DOMRect): void {
  const left = Math.min(words.left - paragraph.left, paragraph.width - note.offsetWidth);
  const place = {
    '--top': words.top - paragraph.top,
    '--bottom': words.bottom - paragraph.top,
    '--left': Math.max(0, left),
  };
  for (const [name, value] of Object.entries(place)) note.style.setProperty(name, `${value}px`);
}

/** The words of another note open that one, which closes this. */
function closeFromOutside({ target }: MouseEvent): void {
  if (target instanceof Element && !target.closest('.term-note, .paragraph > p > a')) closeNote();
}

function closeWithEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.isComposing) return;
  const link = open?.link;
  closeNote();
  link?.focus();
}

function closeNote(): void {
  open?.link.removeAttribute('aria-expanded');
  open?.note.remove();
  open = undefined;
  document.removeEventListener('keydown', closeWithEscape);
  document.removeEventListener('click', closeFromOutside);
}

function noteElement(note: TermNote, link: HTMLAnchorElement, script: Script): HTMLElement {
  const word = glossaryWord(script, 'noteTo', { term: note.term });
  const close = button(glossaryWord(script, 'noteClose'), () => {
    closeNote();
    link.focus();
  });
  const moreWord = note.sources.length > 0 ? 'noteMore' : 'notePlaces';
  const more = element('a', { href: link.href }, glossaryWord(script, moreWord));
  const items = note.items.map((item) => element('li', {}, item));
  return element(
    'aside',
    { class: 'term-note', tabindex: '-1', 'aria-label': word },
    element('p', { class: 'term' }, note.term),
    element('p', { lang: 'zh-Latn-pinyin' }, note.pinyin),
    ...ownWords(note, script),
    ...(items.length > 0 ? [element('ul', {}, ...items)] : []),
    ...(note.remark === null ? [] : [element('p', {}, note.remark)]),
    element('p', { class: 'basis', 'data-basis': note.basis }, ...basisWords(note, script)),
    placesOf(note, script),
    element('p', { class: 'end' }, more, close),
  );
}

/** How often the texts print it; links to the first lines where there is more than the one at hand. */
function placesOf({ occurrences, places }: TermNote, script: Script): HTMLElement {
  const links = places.length > 1 ? places : [];
  const named = links.flatMap(({ name, href }) => [' ', element('a', { href }, name)]);
  return element('p', {}, glossaryWord(script, 'occurrences', { n: occurrences }), ...named);
}

/** The explanation, marked as ours: the text beside it is the newspaper's. */
function ownWords({ explanation }: TermNote, script: Script): HTMLElement[] {
  if (explanation === null) return [];
  const mark = element('strong', {}, glossaryWord(script, 'ours'));
  return [element('p', {}, mark, `　${explanation}`)];
}

function basisWords({ basis, sources }: TermNote, script: Script): (Node | string)[] {
  const said = glossaryWord(script, basis === 'none' ? 'noneMeans' : basis);
  const named = sources.flatMap(([who, date], index) => {
    // In one box with the date, a sign begins no line.
    const end = index + 1 < sources.length ? '；' : '';
    const unknown = glossaryWord(script, 'noDate') + end;
    return [`${who} `, date ? element('time', { datetime: date }, date + end) : unknown];
  });
  return sources.length > 0 ? [said, '：', ...named] : [said];
}
