import { loadStyles } from '../browser/load-styles.ts';
import { scriptOfPage } from '../browser/script-of-page.ts';
import type { Script } from '../script/script.ts';
import { listeningWord } from '../text/listening-words.ts';
import { bestVoiceLike } from './best-voice.ts';
import { openBar, type Bar, type BarActions } from './bar.ts';
import { browserEngine } from './engine.ts';
import { numberOf, readFromNumbers } from './from-here.ts';
import { linesOfPage, type PageLine } from './lines.ts';
import { markLine, unmarkLine } from './mark.ts';
import styles from './player.css?url';
import { Reading, type Position } from './reading.ts';

let closePresent: (() => void) | undefined;

/** Opens the player and reads from the beginning; closes it when it is open. */
export async function switchListening(
  button: HTMLButtonElement,
  found: SpeechSynthesisVoice,
): Promise<void> {
  // Without them the player still works.
  await loadStyles(styles);
  if (closePresent) closePresent();
  else openPlayer(button, bestVoiceLike(found, speechSynthesis.getVoices()));
}

function openPlayer(button: HTMLButtonElement, voice: SpeechSynthesisVoice): void {
  const script = scriptOfPage();
  const lines = linesOfPage();
  const closing = new AbortController();
  const show = (position: Position) => showPosition(bar, lines, position, script);
  const reading = new Reading(lines, browserEngine(voice), show, () => document.hidden);
  const close = () => {
    leaveBar(bar, lines[reading.line]?.element, button);
    closing.abort();
  };
  const bar = openBar(script, actionsOf(reading, close), closing.signal);
  closePresent = close;
  whenClosed(reading, button, closing.signal);
  readFromNumbers(lines, script, (line) => reading.readFrom(line), closing.signal);
  followPage(reading, close, closing.signal);
  button.setAttribute('aria-pressed', 'true');
  bar.focus();
  reading.readFrom(0);
  bar.say(listeningWord(script, 'hint'));
}

function whenClosed(reading: Reading, button: HTMLButtonElement, closing: AbortSignal): void {
  closing.addEventListener('abort', () => {
    reading.stop();
    unmarkLine();
    button.setAttribute('aria-pressed', 'false');
    closePresent = undefined;
  });
}

function actionsOf(reading: Reading, close: () => void): BarActions {
  return {
    playOrPause: () => (reading.isReading ? reading.pause() : reading.play()),
    step: (direction) => reading.step(direction),
    setRate: (rate) => reading.setRate(rate),
    setPauses: (isOn) => (reading.pausesAfterParagraph = isOn),
    stop: close,
  };
}

function showPosition(
  bar: Bar,
  lines: readonly PageLine[],
  { line: index, start, end, halt, isAsked }: Position,
  script: Script,
): void {
  const line = lines[index];
  if (!line) return;
  const total = lines.filter(({ number }) => number !== null).length;
  const place =
    line.kind === 'paragraph'
      ? listeningWord(script, 'paragraph', { n: line.number ?? 0 })
      : listeningWord(script, line.kind);
  bar.show(place, listeningWord(script, 'total', { n: total }), halt === null);
  if (halt) bar.say(listeningWord(script, halt));
  else if (isAsked || line.kind === 'paragraph') bar.say('');
  markLine(line.element, start, end, isAsked);
}

/** Speech ends with the page: by leaving it, by switching its script, by Escape. */
function followPage(reading: Reading, close: () => void, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent) => {
    // An open dialog or list closes first.
    const isTaken =
      event.target instanceof HTMLSelectElement || document.querySelector('dialog[open]');
    if (event.key === 'Escape' && !event.defaultPrevented && !isTaken) close();
  };
  const onReturn = () => {
    if (!document.hidden) reading.wake();
  };
  addEventListener('pagehide', close, { signal });
  addEventListener('keydown', onKey, { signal });
  document.addEventListener('visibilitychange', onReturn, { signal });
}

/** The keyboard, if it was in the bar, goes on at the place that was read, else at the button. */
function leaveBar(bar: Bar, line: HTMLElement | undefined, button: HTMLButtonElement): void {
  if (!bar.element.contains(document.activeElement)) return;
  const place = (line && numberOf(line)) ?? button;
  place.focus({ preventScroll: true });
}
