import { button, element } from '../../browser/elements.ts';
import { pageAddress } from '../../browser/page-address.ts';
import type { Script } from '../../script/script.ts';
import { placeAddress } from '../../search/library.ts';
import { concordanceWord } from '../../text/concordance-words.ts';
import { lineLabel } from '../../text/search-words.ts';
import { storiesAtOnce, type ConcordanceAnswer } from './client.ts';
import { concordanceCsv } from './csv.ts';
import { inOrder, type Occurrence, type Order } from './occurrences.ts';
import { lineReference } from './reference.ts';

/** The parts of the concordance's page. */
export interface ConcordanceView {
  readonly base: string;
  readonly script: Script;
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly sort: HTMLSelectElement;
  /** Carries the state of the answer. */
  readonly results: HTMLElement;
  /** A live region: says in words what came out. */
  readonly status: HTMLElement;
  readonly list: HTMLElement;
  readonly actions: HTMLElement;
  /** What copies a line, to be cloned for each. */
  readonly copy: HTMLButtonElement;
  /** What a copy says of words that were converted. */
  readonly converted: string;
  /** Asks the same question once more. */
  readonly again: () => void;
  /** Shows the answer with more places, unless another question is asked meanwhile. */
  readonly readMore: (more: () => Promise<ConcordanceAnswer>) => void;
}

/** Lines that are listed at once. */
const page = 100;

type State = 'idle' | 'loading' | 'done' | 'error';

/** Shows nothing but the state, and the words for it. */
export function showOnly(view: ConcordanceView, state: State, ...words: (Node | string)[]): void {
  view.results.dataset['concordanceStatus'] = state;
  view.status.replaceChildren(...words);
  view.list.replaceChildren();
  view.actions.replaceChildren();
}

/** Says that the data could not be read, and offers to try again. */
export function showError(view: ConcordanceView, error: unknown): void {
  console.warn(error);
  const again = button(concordanceWord(view.script, 'again'), view.again);
  showOnly(view, 'error', concordanceWord(view.script, 'error'), ' ', again);
}

/** Shows an answer: what was found, in the order chosen. */
export function showAnswer(view: ConcordanceView, answer: ConcordanceAnswer, order: Order): void {
  const { script } = view;
  const { occurrences, problem, more } = answer;
  showOnly(view, 'done', summaryOf(answer, script));
  if (problem) return;
  if (more) view.actions.append(moreStories(view, answer, more));
  if (occurrences.length === 0) return;
  const ordered = inOrder(occurrences, order, script);
  const save = button(concordanceWord(script, more ? 'csvOfRead' : 'csv'), () => {
    download(concordanceCsv(ordered, siteAddress(), script), fileName(answer.question, script));
  });
  save.dataset['csv'] = '';
  view.actions.append(save);
  showMore(view, ordered);
}

/** As many stories as the next press of the button reads. */
function moreStories(
  { script, readMore }: ConcordanceView,
  { read, unread }: ConcordanceAnswer,
  more: () => Promise<ConcordanceAnswer>,
): HTMLButtonElement {
  const n = Math.min(read, unread, storiesAtOnce);
  const made = button(concordanceWord(script, 'readMore', { n }), () => {
    made.disabled = true;
    readMore(more);
  });
  made.dataset['readMore'] = '';
  return made;
}

function summaryOf(answer: ConcordanceAnswer, script: Script): string {
  const { question, problem, occurrences, read, unread } = answer;
  const word = question.trim();
  if (problem) return concordanceWord(script, problem);
  if (occurrences.length + unread === 0) return concordanceWord(script, 'nothing', { word });
  const lines = new Set(occurrences.map(({ line }) => line));
  const paragraphs = [...lines].filter(({ kind }) => kind === 'paragraph').length;
  const others = lines.size - paragraphs;
  const counts = { places: occurrences.length, paragraphs, others };
  const found = concordanceWord(script, others > 0 ? 'found' : 'foundInText', { word, ...counts });
  const rest = unread > 0 ? concordanceWord(script, 'unread', { read, all: read + unread }) : '';
  const shown = occurrences.length > page ? concordanceWord(script, 'shown', { n: page }) : '';
  return `${found}${rest}。${shown}`;
}

/** Lists the next lines; the button for more of them hands the focus on to the first new one. */
function showMore(view: ConcordanceView, ordered: readonly Occurrence[]): void {
  const { list, script } = view;
  const from = list.childElementCount;
  const shared = sharedPapers(ordered);
  list.append(...ordered.slice(from, from + page).map((one) => lineItem(one, shared, view)));
  const left = Math.min(ordered.length - list.childElementCount, page);
  if (left <= 0) return;
  const more = button(concordanceWord(script, 'more', { n: left }), () => {
    const next = list.childElementCount;
    more.remove();
    showMore(view, ordered);
    list.children[next]?.querySelector('a')?.focus();
  });
  view.actions.prepend(more);
}

/** The newspapers of which there are several texts: their name alone does not tell which. */
function sharedPapers(occurrences: readonly Occurrence[]): ReadonlySet<string> {
  const texts = new Map(occurrences.map(({ line }) => [line.article, line.source.newspaper]));
  const papers = [...texts.values()];
  return new Set(papers.filter((paper, place) => papers.indexOf(paper) < place));
}

function lineItem(
  one: Occurrence,
  shared: ReadonlySet<string>,
  view: ConcordanceView,
): HTMLLIElement {
  const { base, script } = view;
  const { newspaper, eventLabel } = one.line.source;
  const text = shared.has(newspaper) ? `${newspaper} ${eventLabel}` : newspaper;
  const place = `${text} ${lineLabel(one.line, script)}`;
  return element(
    'li',
    { 'data-occurrence': `${one.line.article}#${one.line.id}` },
    element('a', { href: placeAddress(one, base, script) }, place),
    element(
      'p',
      {},
      element('span', { class: 'before' }, element('span', {}, one.before)),
      element('mark', {}, one.keyword),
      element('span', { class: 'after' }, one.after),
    ),
    copyButton(one, place, view),
  );
}

function copyButton(
  one: Occurrence,
  place: string,
  { copy, script, converted }: ConcordanceView,
): Node {
  const made = copy.cloneNode(true) as HTMLButtonElement;
  made.hidden = false;
  made.dataset['copy'] = lineReference(one, siteAddress(), script, converted);
  made.lastElementChild?.append(place);
  return made;
}

/** A table outlives the page. */
const siteAddress = (): string => new URL('../../', pageAddress()).href;

function fileName(question: string, script: Script): string {
  const word = [...question.replace(/[^\p{L}\p{N}]/gu, '')].slice(0, 40).join('');
  return `${concordanceWord(script, 'page')}-${word}.csv`;
}

/** A download is a press of a link, which the policy does not forbid. */
function download(csv: string, name: string): void {
  const href = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  element('a', { href, download: name }).click();
  // Not at once: the browser reads it after the press.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
