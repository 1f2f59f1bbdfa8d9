import { button, element } from '../browser/elements.ts';
import { copyToClipboard } from '../browser/clipboard.ts';
import { pageAddress } from '../browser/page-address.ts';
import { today } from '../browser/today.ts';
import type { Script } from '../script/script.ts';
import { checkWord, type CheckWord } from '../text/check-words.ts';
import type { CheckAnswer, CheckedPart } from './answer.ts';
import { noteOf } from './note.ts';
import { partView, type Children } from './part-view.ts';
import { asidesWords, headingWords, partsWords } from './sentences.ts';

/** The parts of the checker's page. */
export interface CheckView {
  readonly base: string;
  readonly script: Script;
  readonly field: HTMLTextAreaElement;
  /** Says in words what came out, for screen readers too. */
  readonly status: HTMLElement;
  readonly results: HTMLElement;
  /** Checks the same text once more. */
  readonly again: () => void;
}

/** Empties the place for results. */
export function showNothing({ status, results }: CheckView): void {
  status.replaceChildren();
  results.replaceChildren();
  results.ariaBusy = 'false';
}

/** Says that a check is under way. */
export function showWorking({ status, results, script }: CheckView): void {
  status.textContent = checkWord(script, 'working');
  results.ariaBusy = 'true';
}

/** Says that the data could not be read, and offers to try again. */
export function showError(view: CheckView, error: unknown): void {
  console.warn(error);
  showNothing(view);
  const again = button(checkWord(view.script, 'again'), view.again);
  view.status.append(checkWord(view.script, 'error'), ' ', again);
}

/** Shows the answer of a check; the first element with a verdict is the whole. */
export function showAnswer(view: CheckView, answer: CheckAnswer): void {
  const { script, status, results } = view;
  showNothing(view);
  if (answer.problem) {
    status.textContent = checkWord(script, answer.problem);
    return;
  }
  status.append(element('span', { class: 'visually-hidden' }, headingWords(answer, script)));
  results.append(wholeView(view, answer));
}

function wholeView(view: CheckView, answer: CheckAnswer): HTMLElement {
  const { script } = view;
  const { parts, verdict, match, warning } = answer;
  const pieces = parts.flatMap((part) =>
    part.verdict === 'near' ? part.pasted.concat(part.source) : [],
  );
  const isMarked = pieces.some(({ kind }) => kind === 'marked');
  return element(
    'section',
    { 'data-verdict': verdict, ...(match && { 'data-match': match }) },
    element('h2', {}, headingWords(answer, script)),
    ...(warning ? [element('p', { class: 'warning' }, checkWord(script, warning))] : []),
    ...partsView(answer, view),
    ...asidesWords(answer.asides, script).map((one) => element('p', { class: 'where' }, one)),
    ...(isMarked ? [element('p', { class: 'legend' }, checkWord(script, 'legend'))] : []),
    actions(view, answer),
  );
}

function partsView(answer: CheckAnswer, view: CheckView): Children {
  const [first, ...others] = answer.parts;
  if (first && others.length === 0) return partView(first, view);
  const items = answer.parts.map((part, place) => partItem(part, place, view));
  const list = element('ol', { class: 'plain' }, ...items);
  return [element('p', {}, partsWords(answer, view.script)), list];
}

function partItem(part: CheckedPart, place: number, view: CheckView): HTMLElement {
  const match = part.verdict === 'exact' ? { 'data-match': part.places[0].match } : {};
  const label = `${checkWord(view.script, 'part', { n: place + 1 })}\u00a0· ${checkWord(view.script, part.verdict)}`;
  const inside = [element('h3', {}, label), ...partView(part, view)];
  return element('li', { 'data-verdict': part.verdict, ...match }, ...inside);
}

function actions(view: CheckView, answer: CheckAnswer): HTMLElement {
  const { script, base } = view;
  const { origin, href } = new URL(location.search, pageAddress());
  const note = () => noteOf(answer, { script, base, origin, day: today(), address: href });
  const isShared = new URLSearchParams(location.search).has('q');
  return element(
    'p',
    { class: 'actions' },
    copyButton(view, 'copyResult', note),
    isShared ? copyButton(view, 'copyLink', () => href) : checkWord(script, 'tooLongForLink'),
  );
}

function copyButton(
  { script, status }: CheckView,
  word: CheckWord,
  text: () => string,
): HTMLElement {
  const made = button(checkWord(script, word), () => {
    void copyToClipboard({ text: text() }).then((done) => {
      status.textContent = checkWord(script, done ? 'copied' : 'notCopied');
      made.textContent = checkWord(script, done ? 'copied' : 'notCopied');
      setTimeout(() => (made.textContent = checkWord(script, word)), 2000);
    });
  });
  made.dataset['copy'] = '';
  return made;
}
