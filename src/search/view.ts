import type { Script } from '../script/script.ts';
import { writeAddress } from './address.ts';
import type { Hit, SearchAnswer } from './answer.ts';
import { button, element } from '../browser/elements.ts';
import { choicesIn } from './choices.ts';
import { offerChoices, showCounts } from './filter-fields.ts';
import { filterNames } from './filters.ts';
import { resultItem, suggestionItem } from './result-list.ts';
import { searchWord } from '../text/search-words.ts';

/** The parts of the search page. */
export interface SearchView {
  readonly root: HTMLElement;
  readonly base: string;
  readonly script: Script;
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  /** Carries the status, and in it summary, list and messages. */
  readonly results: HTMLElement;
  /** Asks the same question once more. */
  readonly again: () => void;
  /** Shows the answer with more results, unless another question is asked meanwhile. */
  readonly readMore: (more: () => Promise<SearchAnswer>, shown: () => void) => void;
}

type Status = 'idle' | 'loading' | 'done' | 'error';

/** Shows that nothing is asked. */
export function showIdle(view: SearchView): void {
  show(view, 'idle', { message: [searchWord(view.script, 'howTo'), wayToCheck(view)] });
}

/** Shows that an answer is on its way; the results before it stay, so that typing does not flicker. */
export function showLoading(view: SearchView): void {
  const isFirst = part(view, 'count').textContent === '';
  if (isFirst) part(view, 'before').textContent = searchWord(view.script, 'working');
  setStatus(view.results, 'loading');
}

/** Shows in words that the search cannot be used, and offers to try again. */
export function showError(view: SearchView, error: unknown): void {
  console.warn(error);
  const again = button(searchWord(view.script, 'again'), view.again);
  show(view, 'error', { message: [searchWord(view.script, 'error'), ' ', again] });
}

/** Shows an answer: its results, or what can be done when there are none. */
export function showAnswer(view: SearchView, answer: SearchAnswer): void {
  const { script } = view;
  if (answer.problem) {
    const summary = { ...noSummary, count: '0', unit: searchWord(script, 'paragraphs') };
    show(view, 'done', { summary, message: [searchWord(script, answer.problem)] });
    return;
  }
  show(view, 'done', {
    hits: answer.hits,
    summary: summaryOf(answer, script),
    message: answer.hits.length > 0 ? [] : nothingFound(view, answer),
  });
  const isFiltered = filterNames.some((name) => answer.filters[name]);
  offerChoices(view.form, choicesIn(answer), isFiltered);
  showCounts(view.form, answer.counts);
  if (answer.more) part(view, 'message').append(moreButton(view, answer.more));
}

/** The words of the summary, by the parts of the page that they stand in. */
const noSummary = { before: '', count: '', unit: '', after: '' };

interface Shown {
  readonly hits?: readonly Hit[];
  readonly summary?: typeof noSummary;
  readonly message: readonly (Node | string)[];
}

function show(
  view: SearchView,
  status: Status,
  { hits = [], summary = noSummary, message }: Shown,
): void {
  for (const name of ['before', 'count', 'unit', 'after'] as const)
    part(view, name).textContent = summary[name];
  showList(view, hits);
  part(view, 'message').replaceChildren(...message);
  showCounts(view.form, null);
  setStatus(view.results, status);
}

/** Whoever has moved into the list stays there when it changes. */
function showList(view: SearchView, hits: readonly Hit[]): void {
  const at = resultLinks(view).findIndex((link) => link === document.activeElement);
  const items = hits.map((hit, place) => resultItem(hit, view.script, place));
  part(view, 'list').replaceChildren(...items);
  if (at >= 0) (resultLinks(view)[at] ?? view.field).focus();
}

function resultLinks({ results }: SearchView): HTMLElement[] {
  return [...results.querySelectorAll<HTMLElement>('[data-hit] a')];
}

function setStatus(results: HTMLElement, status: Status): void {
  results.dataset['searchStatus'] = status;
  results.setAttribute('aria-busy', String(status === 'loading'));
}

function part({ results }: SearchView, name: keyof typeof noSummary | 'list' | 'message'): Element {
  const found = results.querySelector(`[data-part="${name}"]`);
  if (!found) throw new Error(`The search page lacks its ${name}`);
  return found;
}

function summaryOf({ hits, unread }: SearchAnswer, script: Script) {
  const paragraphs = hits.filter((hit) => hit.kind === 'paragraph').length;
  const headings = hits.length - paragraphs;
  const places = hits.reduce((sum, hit) => sum + hit.marks.length, 0);
  const after = [
    headings > 0 ? searchWord(script, 'headings', { n: headings }) : '',
    places > 0 ? searchWord(script, 'places', { n: places }) : '',
    unread > 0 ? searchWord(script, 'unread', { n: unread }) : '',
  ];
  const before = searchWord(script, hits.length > 0 ? 'found' : 'foundNothing');
  const unit = searchWord(script, 'paragraphs');
  return { before, count: String(paragraphs), unit, after: after.join('') };
}

function nothingFound(view: SearchView, answer: SearchAnswer): Node[] {
  const { script, base } = view;
  if (answer.more) return [];
  if (answer.unfiltered > 0) return [widen(answer, script)];
  const topics = element('a', { href: `${base}${script}/topics/` }, searchWord(script, 'byTopic'));
  const attributes = { 'data-nothing': '' };
  const message = element('p', attributes, searchWord(script, 'nothing'), topics, '。');
  const ways = [message, wayToCheck(view, answer.question)];
  if (answer.suggestions.length === 0) return ways;
  const nearest = element('p', {}, searchWord(script, 'nearest'));
  const items = answer.suggestions.map((suggestion) => suggestionItem(suggestion, script));
  return [...ways, element('div', { 'data-suggestion': '' }, nearest, element('ul', {}, ...items))];
}

/** A quotation that differs in a word is found by the checker. */
function wayToCheck({ base, script }: SearchView, question = ''): HTMLElement {
  const query = question === '' ? '' : `?${new URLSearchParams({ q: question })}`;
  const href = `${base}${script}/check/${query}`;
  const link = element('a', { href }, searchWord(script, 'check'));
  return element('p', {}, searchWord(script, 'isQuoted'), link);
}

/** The filters left nothing over: without them there is something. */
function widen({ question }: SearchAnswer, script: Script): HTMLElement {
  const href = writeAddress({ question, filters: {} });
  const link = element('a', { href }, searchWord(script, 'widen'));
  return element('p', {}, searchWord(script, 'nothingHere'), ' ', link);
}

function moreButton(view: SearchView, more: () => Promise<SearchAnswer>): HTMLButtonElement {
  const made = button(searchWord(view.script, 'more'), () => {
    made.disabled = true;
    const read = resultLinks(view).length;
    view.readMore(more, () => resultLinks(view)[read]?.focus());
  });
  return made;
}
