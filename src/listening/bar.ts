import { element } from '../browser/elements.ts';
import type { Script } from '../script/script.ts';
import { listeningWord, type ListeningWord } from '../text/listening-words.ts';

/** What the bar's controls ask for. */
export interface BarActions {
  readonly playOrPause: () => void;
  readonly step: (direction: 1 | -1) => void;
  readonly setRate: (rate: number) => void;
  readonly setPauses: (isOn: boolean) => void;
  readonly stop: () => void;
}

/** The bar at the bottom of the window. */
export interface Bar {
  readonly element: HTMLElement;
  /** Moves the keyboard to the middle button. */
  focus(): void;
  /** Shows where the reading is, of how much, and whether it goes on. */
  show(place: string, total: string, isReading: boolean): void;
  /** Says something to eyes and to screen readers. */
  say(words: string): void;
}

const icons = {
  previous: 'M5 4h2v12H5zM17 4v12L8 10z',
  pause: 'M5 4h4v12H5zM11 4h4v12h-4z',
  resume: 'M5 3.5v13l11-6.5z',
  next: 'M13 4h2v12h-2zM3 4v12l9-6z',
  stop: 'M4.5 4.5h11v11h-11z',
} as const satisfies Partial<Record<ListeningWord, string>>;

const rates = [0.75, 1, 1.25, 1.5];

/** Puts the bar at the end of the page; it is gone when `closing` is aborted. */
export function openBar(script: Script, actions: BarActions, closing: AbortSignal): Bar {
  const name = listeningWord(script, 'listen');
  const bar = element('section', { class: 'listening', 'aria-label': name }, rowOf(script));
  document.body.append(bar);
  connect(bar, actions);
  makeRoom(bar, closing);
  closing.addEventListener('abort', () => bar.remove());
  return handleOf(bar, script);
}

function rowOf(script: Script): HTMLElement {
  const buttons = (['previous', 'pause', 'next', 'stop'] as const).map((name) =>
    buttonOf(name, script),
  );
  return element(
    'div',
    { class: 'listening-row' },
    element('div', { class: 'listening-buttons' }, ...buttons),
    element('p', { class: 'listening-place' }, element('b'), ' ', element('span')),
    element('p', { class: 'listening-words', role: 'status' }),
    optionsOf(script),
  );
}

function buttonOf(name: keyof typeof icons, script: Script): HTMLElement {
  const words = element('span', {}, listeningWord(script, name));
  const attributes = { class: 'button', type: 'button', 'data-do': name };
  const rank = name === 'pause' ? { 'data-primary': '' } : {};
  return element('button', { ...attributes, ...rank }, icon(name), words);
}

function optionsOf(script: Script): HTMLElement {
  const t = (word: ListeningWord) => listeningWord(script, word);
  const choices = rates.map((rate) => element('option', { value: String(rate) }, `${rate}×`));
  const select = element('select', {}, ...choices);
  select.value = '1';
  return element(
    'div',
    { class: 'listening-options' },
    element('label', {}, element('input', { type: 'checkbox' }), t('pauseAfterEach')),
    element('label', {}, element('span', {}, t('rate')), select),
  );
}

function icon(name: keyof typeof icons): SVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const picture = document.createElementNS(namespace, 'svg');
  picture.setAttribute('viewBox', '0 0 20 20');
  picture.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute('d', icons[name]);
  picture.append(path);
  return picture;
}

function connect(bar: HTMLElement, actions: BarActions): void {
  const on = (name: string, action: () => void) =>
    bar.querySelector(`[data-do=${name}]`)?.addEventListener('click', action);
  on('previous', () => actions.step(-1));
  on('pause', actions.playOrPause);
  on('next', () => actions.step(1));
  on('stop', actions.stop);
  bar.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) actions.setRate(Number(target.value));
    if (target instanceof HTMLInputElement) actions.setPauses(target.checked);
  });
}

/** The page gets as much room below as the bar takes, so that it never covers the end of the text. */
function makeRoom(bar: HTMLElement, closing: AbortSignal): void {
  const root = document.documentElement;
  root.dataset['listening'] = '';
  const observer = new ResizeObserver(() =>
    root.style.setProperty('--listening-height', `${bar.offsetHeight}px`),
  );
  observer.observe(bar);
  closing.addEventListener('abort', () => {
    observer.disconnect();
    delete root.dataset['listening'];
    root.style.removeProperty('--listening-height');
  });
}

function handleOf(bar: HTMLElement, script: Script): Bar {
  const find = (selector: string) => bar.querySelector<HTMLElement>(selector);
  const middle = find('[data-do=pause]');
  const words = find('.listening-words');
  return {
    element: bar,
    focus: () => middle?.focus({ preventScroll: true }),
    show(place, total, isReading) {
      const name = isReading ? 'pause' : 'resume';
      find('.listening-place b')?.replaceChildren(place);
      find('.listening-place span')?.replaceChildren(total);
      middle?.querySelector('path')?.setAttribute('d', icons[name]);
      middle?.querySelector('span')?.replaceChildren(listeningWord(script, name));
    },
    say: (text) => words?.replaceChildren(text),
  };
}
