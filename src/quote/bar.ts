import { button, element } from '../browser/elements.ts';
import { loadStyles } from '../browser/load-styles.ts';
import type { Script } from '../script/script.ts';
import { quoteWord, type QuoteWord } from '../text/quote-words.ts';
import styles from './quote.css?url';
import type { NamedLink } from './ways.ts';

/** What the buttons do; those that copy return what is to be said. */
export interface BarActions {
  readonly copyQuotation: () => Promise<QuoteWord>;
  readonly copyLink: () => Promise<QuoteWord>;
  readonly cite: () => void;
  /** The link that reports an error here; null where the site names no contact. */
  readonly report: string | null;
}

/** How long a button says that it has copied. */
const confirmation = 2500;

/** Returns the bar, not yet on the page; its styles are there. */
export async function createBar(
  script: Script,
  label: string,
  actions: BarActions,
): Promise<HTMLElement> {
  await loadStyles(styles);
  const buttons = [
    copyButton(script, 'copyQuotation', actions.copyQuotation),
    copyButton(script, 'copyLink', actions.copyLink),
    button(quoteWord(script, 'cite'), actions.cite),
    ...(actions.report === null ? [] : [reportLink(script, actions.report)]),
  ];
  const name = quoteWord(script, 'bar');
  const toolbar = element('div', { class: 'quote-buttons', role: 'toolbar', 'aria-label': name });
  toolbar.append(...buttons);
  makeOneTabStop(toolbar);
  const place = element('span', { class: 'quote-place' }, label);
  const trouble = element('span', { class: 'quote-trouble' });
  const bar = element('div', { class: 'quote-bar', 'data-quote': '' }, place, toolbar, trouble);
  // A press keeps selection and focus where they are.
  bar.addEventListener('mousedown', (event) => event.preventDefault());
  return bar;
}

/** Adds the ways to the study pages behind the buttons. */
export function addWays(bar: HTMLElement, ways: readonly NamedLink[]): void {
  const links = ways.map(({ name, href }) =>
    element('a', { class: 'button', href, tabindex: '-1' }, name),
  );
  bar.querySelector('[role="toolbar"]')?.append(...links);
}

/** Says something to a screen reader; the live region stays on the page, or nothing would be heard. */
export function announce(words: string): void {
  const region = document.querySelector('.quote-status') ?? createRegion();
  // Emptied first: the same words are said again, and a new region is known before it speaks.
  region.textContent = '';
  requestAnimationFrame(() => (region.textContent = words));
}

function createRegion(): HTMLElement {
  const region = element('div', { class: 'quote-status visually-hidden', role: 'status' });
  document.querySelector('main')?.append(region);
  return region;
}

function copyButton(
  script: Script,
  name: 'copyQuotation' | 'copyLink',
  copy: () => Promise<QuoteWord>,
): HTMLButtonElement {
  const made = button(quoteWord(script, name), () => {
    void copy().then((said) => confirm(made, script, said));
  });
  made.dataset['copy'] = '';
  if (name === 'copyQuotation') made.dataset['primary'] = '';
  return made;
}

function reportLink(script: Script, href: string): HTMLAnchorElement {
  return element('a', { class: 'button', href }, quoteWord(script, 'report'));
}

/** On the button for a moment, as wide as it was; what went wrong stands in the bar and stays. */
function confirm(button: HTMLButtonElement, script: Script, said: QuoteWord): void {
  const words = quoteWord(script, said);
  announce(words);
  const isTrouble = said === 'refused' || said === 'withoutSource';
  const trouble = button.closest('.quote-bar')?.querySelector('.quote-trouble');
  trouble?.replaceChildren(isTrouble ? words : '');
  for (const one of button.parentElement?.querySelectorAll('button') ?? []) restore(one);
  if (said === 'refused') return;
  button.dataset['label'] ??= button.textContent;
  button.style.minInlineSize = `${button.getBoundingClientRect().width}px`;
  button.textContent = quoteWord(script, 'copied');
  setTimeout(restore, confirmation, button);
}

function restore(button: HTMLButtonElement): void {
  button.textContent = button.dataset['label'] ?? button.textContent;
}

/** A toolbar is one stop of the Tab key; the arrows go from button to button. */
function makeOneTabStop(toolbar: HTMLElement): void {
  const all = () => [...toolbar.querySelectorAll<HTMLElement>('.button')];
  const makeStop = (stop?: HTMLElement) => {
    for (const button of all()) button.tabIndex = button === stop ? 0 : -1;
  };
  makeStop(all()[0]);
  toolbar.addEventListener('keydown', (event) => {
    const buttons = all();
    const next = buttons.at(nextIndex(event.key, buttons) ?? buttons.length);
    if (!next) return;
    event.preventDefault();
    makeStop(next);
    next.focus();
  });
}

function nextIndex(key: string, buttons: readonly HTMLElement[]): number | undefined {
  const present = buttons.findIndex((button) => button === document.activeElement);
  const forward = (present + 1) % buttons.length;
  return {
    ArrowRight: forward,
    ArrowDown: forward,
    ArrowLeft: present - 1,
    ArrowUp: present - 1,
    Home: 0,
    End: -1,
  }[key];
}
