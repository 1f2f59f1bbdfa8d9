import { copyToClipboard } from '../browser/clipboard.ts';
import { textRange } from '../browser/text-range.ts';
import { paragraphRange } from '../citation/source-line.ts';
import { quoteWord, type QuoteWord } from '../text/quote-words.ts';
import { announce, createBar, type BarActions } from './bar.ts';
import {
  countCharacters,
  isWhole,
  selectedParts,
  wholeLine,
  wordsOf,
  type Part,
} from './passage.ts';
import { linkTo, paragraphsOf, placeOf, scriptOfPage, storyOf } from './place.ts';
import { placementFor, type Box } from './placement.ts';
import { quotationOf } from './quotation.ts';
import { fetchSource, isConverted, sourceWords } from './source-words.ts';

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
/** A finger on the bar may end the selection; the bar stays all the same. */
let isPressed = false;

/** Opens the bar for what is selected; closes it when nothing is. */
export async function quoteSelection(): Promise<void> {
  const parts = selectedParts(document.getSelection());
  if (parts.length > 0) await open(parts, null);
  else if (present?.number === null && !isPressed) close();
}

/** Opens the bar for the whole paragraph whose number was pressed, after the link has been followed. */
export async function quoteParagraph(number: HTMLElement, paragraph: HTMLElement): Promise<void> {
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  await open([wholeLine(paragraph)], number);
}

async function open(parts: readonly Part[], number: HTMLElement | null): Promise<void> {
  if (present?.number === number && isSame(present.parts, parts)) return;
  const turn = ++asked;
  if (isConverted()) void fetchSource();
  const label = labelOf(parts);
  const bar = await createBar(scriptOfPage(), label, actionsFor(parts));
  if (turn !== asked) return;
  close();
  document.querySelector('main')?.append(bar);
  present = { bar, parts, number, closing: new AbortController() };
  place(present);
  followPage(present);
  announce(`${label}，${quoteWord(scriptOfPage(), 'hint')}`);
}

function close(): void {
  asked += 1;
  present?.closing.abort();
  present?.bar.remove();
  present = undefined;
}

function isSame(one: readonly Part[], other: readonly Part[]): boolean {
  const written = (parts: readonly Part[]) =>
    parts.map(({ line, start, end }) => `${line.id} ${start} ${end}`).join();
  return written(one) === written(other);
}

/** 第4段 · 已选20字 */
function labelOf(parts: readonly Part[]): string {
  const count = parts.reduce((sum, part) => sum + countCharacters(wordsOf(part)), 0);
  const paragraphs = paragraphsOf(parts);
  const [only, ...others] = parts;
  const isParagraph = paragraphs && only && others.length === 0 && isWhole(only);
  const chosen = quoteWord(scriptOfPage(), isParagraph ? 'whole' : 'chosen', count);
  return paragraphs ? `${paragraphRange(...paragraphs)} · ${chosen}` : chosen;
}

function actionsFor(parts: readonly Part[]): BarActions {
  return {
    copyQuotation: () => copyQuotation(parts),
    copyLink: async () => said(await copyToClipboard({ text: linkTo(parts) }), 'linkCopied'),
    cite: () => void cite(parts),
  };
}

async function copyQuotation(parts: readonly Part[]): Promise<QuoteWord> {
  const source = isConverted() ? await sourceWords(parts) : undefined;
  const quotation = quotationOf({
    script: scriptOfPage(),
    lines: parts.map(wordsOf),
    place: placeOf(parts),
    ...(source !== undefined && { conversion: { source } }),
  });
  const word = source === null ? 'withoutSource' : 'quotationCopied';
  return said(await copyToClipboard(quotation), word);
}

function said(isDone: boolean, word: QuoteWord): QuoteWord {
  return isDone ? word : 'refused';
}

async function cite(parts: readonly Part[]): Promise<void> {
  const story = parts[0] && storyOf(parts[0])?.dataset['story'];
  if (story === undefined) return;
  const paragraphs = paragraphsOf(parts);
  const { openCiteDialog } = await import('../citation/dialog.ts');
  await openCiteDialog({ story, ...(paragraphs && { paragraphs }) });
}

/** At the words in page coordinates, so that it scrolls with them, or at an edge of the window. */
function place({ bar, parts }: Open): void {
  const words = boxesOf(parts);
  if (!words) return;
  const isCoarse = matchMedia('(pointer: coarse), (max-width: 48rem)').matches;
  const space = room();
  const placement = placementFor(words, measured(bar), space, isCoarse);
  const isAtWords = placement.side === 'words';
  const top = isAtWords ? placement.top + window.scrollY : space.top;
  bar.dataset['side'] = placement.side;
  bar.style.insetBlockStart = placement.side === 'foot' ? '' : `${top}px`;
  bar.style.insetInlineStart = isAtWords ? `${placement.left + window.scrollX}px` : '';
}

function measured(bar: HTMLElement): { width: number; height: number } {
  return { width: bar.offsetWidth, height: bar.offsetHeight };
}

function room() {
  const covered = (selector: string) =>
    document.querySelector(selector)?.getBoundingClientRect() ?? null;
  return {
    top: Math.max(0, covered('header')?.bottom ?? 0),
    // The player stands at the foot.
    bottom: covered('.listening')?.top ?? window.innerHeight,
    width: document.documentElement.clientWidth,
  };
}

function boxesOf(parts: readonly Part[]): { first: Box; last: Box } | null {
  const boxes = parts.flatMap(({ line, start, end }) => [
    ...textRange(line, start, end).getClientRects(),
  ]);
  const [first, last] = [boxes[0], boxes.at(-1)];
  return first && last ? { first, last } : null;
}

/** Keyboard, pointer and window move the bar or end it. */
function followPage(opened: Open): void {
  const { bar, closing } = opened;
  const { signal } = closing;
  document.addEventListener('keydown', (event) => onKey(event, opened), { signal });
  document.addEventListener('focusin', (event) => onFocus(event, opened), { signal });
  document.addEventListener(
    'pointerdown',
    ({ target }) => (isPressed = target instanceof Node && bar.contains(target)),
    { signal },
  );
  document.addEventListener('pointerup', ({ target }) => onRelease(target, bar), { signal });
  window.addEventListener('resize', () => place(opened), { signal });
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
  const spot = document.createElement('span');
  spot.tabIndex = -1;
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
