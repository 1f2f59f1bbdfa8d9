import { element } from '../browser/elements.ts';
import { scriptOfPage } from '../browser/script-of-page.ts';
import { paragraphRange } from '../citation/source-line.ts';
import { quoteWord } from '../text/quote-words.ts';
import { actionsFor } from './actions.ts';
import { addWays, announce, createBar } from './bar.ts';
import {
  countCharacters,
  isWhole,
  selectedParts,
  wholeLine,
  wordsOf,
  type Part,
} from './passage.ts';
import { paragraphsOf } from './place.ts';
import { placeBar } from './position.ts';
import { fetchSource, isConverted } from './source-words.ts';
import { waysOf } from './ways.ts';

/** The open bar, and what it is for. */
interface Open {
  readonly bar: HTMLElement;
  readonly parts: readonly Part[];
  /** The number that was pressed, for a whole paragraph without a selection. */
  readonly number: HTMLElement | null;
  readonly closing: AbortController;
}

let present: Open | undefined;
/** Counts the bars that were asked for: only the last one opens. */
let asked = 0;
/** Whether it was asked for by a selection, and ends with it; or by a number. */
let isForSelection = true;
/** A finger on the bar may end the selection; the bar stays all the same. */
let isPressed = false;

/** Opens the bar for what is selected; closes it when nothing is. */
export async function quoteSelection(): Promise<void> {
  const parts = selectedParts(document.getSelection());
  if (parts.length > 0) await open(parts, null);
  else if (isForSelection && !isPressed) close();
}

/** Opens the bar for the whole paragraph whose number was pressed, after the link has been followed. */
export async function quoteParagraph(number: HTMLElement, paragraph: HTMLElement): Promise<void> {
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  await open([wholeLine(paragraph)], number);
}

async function open(parts: readonly Part[], number: HTMLElement | null): Promise<void> {
  if (present?.number === number && isSame(present.parts, parts)) return;
  isForSelection = number === null;
  const turn = ++asked;
  if (isConverted()) void fetchSource();
  const label = labelOf(parts);
  const bar = await createBar(scriptOfPage(), label, actionsFor(parts));
  if (turn !== asked) return;
  close();
  isPressed = false;
  document.querySelector('main')?.append(bar);
  present = { bar, parts, number, closing: new AbortController() };
  placeBar(bar, parts);
  followPage(present);
  announce(`${label}，${quoteWord(scriptOfPage(), 'hint')}`);
  if (number) await offerWays(present);
}

/** A paragraph that was asked for by its number leads to the study pages as well. */
async function offerWays(opened: Open): Promise<void> {
  const { bar, parts } = opened;
  const ways = await waysOf(parts[0]?.line.id ?? '');
  if (present !== opened) return;
  addWays(bar, ways);
  placeBar(bar, parts);
}

function close(): void {
  asked += 1;
  present?.closing.abort();
  present?.bar.remove();
  present = undefined;
}

/** 第4段 · 已选20字 */
function labelOf(parts: readonly Part[]): string {
  const count = parts.reduce((sum, part) => sum + countCharacters(wordsOf(part)), 0);
  const paragraphs = paragraphsOf(parts);
  const [only, ...others] = parts;
  const isParagraph = paragraphs && only && others.length === 0 && isWhole(only);
  const chosen = quoteWord(scriptOfPage(), isParagraph ? 'whole' : 'chosen', { n: count });
  return paragraphs ? `${paragraphRange(...paragraphs)} · ${chosen}` : chosen;
}

function isSame(one: readonly Part[], other: readonly Part[]): boolean {
  const written = (parts: readonly Part[]) =>
    parts.map(({ line, start, end }) => `${line.id} ${start} ${end}`).join();
  return written(one) === written(other);
}

/** Keyboard, pointer and window move the bar or end it. */
function followPage(opened: Open): void {
  const { bar, parts, closing } = opened;
  const { signal } = closing;
  document.addEventListener('keydown', (event) => onKey(event, opened), { signal });
  document.addEventListener('focusin', (event) => onFocus(event, opened), { signal });
  document.addEventListener(
    'pointerdown',
    ({ target }) => (isPressed = target instanceof Node && bar.contains(target)),
    { signal },
  );
  document.addEventListener('pointerup', ({ target }) => onRelease(target, bar), { signal });
  window.addEventListener('resize', () => placeBar(bar, parts), { signal });
}

function onKey(event: KeyboardEvent, { bar, parts, number }: Open): void {
  if (document.querySelector('dialog[open]')) return;
  const isInside = bar.contains(document.activeElement);
  if (event.key === 'Escape') {
    event.preventDefault();
    leave(parts, number);
  } else if (event.key === 'Tab' && isInside) {
    // The browser goes on from here.
    leave(parts, null);
  } else if (event.key === 'Tab' && !event.shiftKey) {
    event.preventDefault();
    bar.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }
}

/** The keyboard goes on behind the words, as if the bar stood there; or at the number it came from. */
function leave(parts: readonly Part[], number: HTMLElement | null): void {
  const isInside = present?.bar.contains(document.activeElement);
  const line = parts.at(-1)?.line;
  close();
  if (number) number.focus({ preventScroll: true });
  else if (isInside && line) standBehind(line);
}

/** Puts the focus on nothing that is seen, from where Tab leads to what follows. */
function standBehind(line: HTMLElement): void {
  const spot = element('span', { class: 'quote-spot', tabindex: '-1' });
  line.after(spot);
  spot.focus({ preventScroll: true });
  spot.addEventListener('blur', () => spot.remove(), { once: true });
}

/** What takes the focus is not to be covered; the words and their number are where it comes from. */
function onFocus({ target }: FocusEvent, { bar, parts, number }: Open): void {
  if (!(target instanceof Node) || bar.contains(target) || number?.contains(target)) return;
  if (!parts.some(({ line }) => line.contains(target))) close();
}

function onRelease(target: EventTarget | null, bar: HTMLElement): void {
  const isOutside = !(target instanceof Node && bar.contains(target));
  if (isOutside && (document.getSelection()?.isCollapsed ?? true)) close();
}
