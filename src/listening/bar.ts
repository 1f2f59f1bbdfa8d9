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
  const element = document.createElement('section');
  element.className = 'listening';
  element.setAttribute('aria-label', listeningWord(script, 'listen'));
  element.innerHTML = barMarkup(script);
  document.body.append(element);
  connect(element, actions);
  makeRoom(element, closing);
  closing.addEventListener('abort', () => element.remove());
  return handleOf(element, script);
}

/** The markup holds nothing but our own words. */
function barMarkup(script: Script): string {
  const t = (word: ListeningWord) => listeningWord(script, word);
  const options = rates.map(
    (rate) => `<option value="${rate}"${rate === 1 ? ' selected' : ''}>${rate}×</option>`,
  );
  const button = (word: keyof typeof icons) =>
    `<button class="button" type="button" data-do="${word}">${iconMarkup(word)}<span>${t(word)}</span></button>`;
  const buttons = (['previous', 'pause', 'next', 'stop'] as const).map(button);
  return `<div class="listening-row">
    <div class="listening-buttons">${buttons.join('')}</div>
    <p class="listening-place"><b></b> <span></span></p>
    <p class="listening-words" role="status"></p>
    <div class="listening-options">
      <label><input type="checkbox">${t('pauseAfterEach')}</label>
      <label><span>${t('rate')}</span><select>${options.join('')}</select></label>
    </div>
  </div>`;
}

function iconMarkup(name: keyof typeof icons): string {
  return `<svg viewBox="0 0 20 20" aria-hidden="true"><path d="${icons[name]}"/></svg>`;
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

function handleOf(element: HTMLElement, script: Script): Bar {
  const find = (selector: string) => element.querySelector<HTMLElement>(selector);
  const middle = find('[data-do=pause]');
  const words = find('.listening-words');
  return {
    element,
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
