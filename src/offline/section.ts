import { scriptOfPage } from '../browser/script-of-page.ts';
import { offlineWord, type OfflineWord } from '../text/offline-words.ts';
import { answerTo, ask } from './ask.ts';
import type { Answers, Status } from './messages.ts';

type Sizes = Pick<Status, 'saved' | 'total'>;

interface View {
  readonly status: Element;
  readonly progress: HTMLProgressElement;
  readonly saveAll: HTMLButtonElement;
  readonly removeAll: HTMLButtonElement;
}

/** From this many bytes on a reader should think of the network that is paid for. */
const large = 50e6;

/** Shows what is saved, and lets the reader save or remove it; `root` holds the parts. */
export async function startSection(root: HTMLElement): Promise<void> {
  const view = viewOf(root);
  view.saveAll.addEventListener('click', () => {
    // So that the browser does not clear it away when room is short; a refusal changes nothing else.
    void navigator.storage.persist().catch(() => undefined);
    void carryOut(view, () => saveAll(view));
  });
  view.removeAll.addEventListener('click', () => void carryOut(view, () => removeAll(view)));
  await carryOut(view, async () => {
    const status = await answerTo('status');
    // What was broken off goes on, and is seen to.
    if (status.isWanted && !isWhole(status)) await saveAll(view);
    else await offer(view, status);
  });
}

/** Buttons pause while something is done; what fails says so. */
async function carryOut(view: View, work: () => Promise<void>): Promise<void> {
  const buttons = [view.saveAll, view.removeAll];
  // `aria-disabled` and not `disabled`, which would throw the keyboard off the button.
  if (view.saveAll.getAttribute('aria-disabled') === 'true') return;
  for (const button of buttons) button.setAttribute('aria-disabled', 'true');
  try {
    await work();
  } catch {
    say(view, 'unavailable');
  }
  for (const button of buttons) button.removeAttribute('aria-disabled');
  view.progress.hidden = true;
}

/** Says how much there is to save before the reader agrees to it. */
async function offer(view: View, status: Status): Promise<void> {
  show(view, status, isWhole(status) ? 'savedAll' : 'wholeSite');
  const missing = status.total - status.saved;
  if (missing > large) view.status.append(offlineWord(scriptOfPage(), 'large'));
  const free = await freeSpace();
  if (missing > free)
    view.status.append(offlineWord(scriptOfPage(), 'noRoom', { free: sizeOf(free) }));
}

/** How much the browser lets the site save in addition, as far as it tells. */
async function freeSpace(): Promise<number> {
  try {
    const { quota = Infinity, usage = 0 } = await navigator.storage.estimate();
    return Math.max(quota - usage, 0);
  } catch {
    return Infinity;
  }
}

async function saveAll(view: View): Promise<void> {
  say(view, 'preparing');
  let last = await saveTurn(view);
  while (!last.problem && !isWhole(last)) last = await saveTurn(view);
  show(view, last, last.problem ?? 'savedAll');
}

/** Has the worker save for a while. Rejects when it falls silent before anything was saved. */
async function saveTurn(view: View): Promise<Answers['save']> {
  let last: Answers['save'] | undefined;
  const hear = (answer: Answers['save']) => {
    last = answer;
    if (!answer.isDone) showProgress(view, answer);
    return answer.isDone;
  };
  await ask('save', hear).catch((silence: unknown) => {
    // The browser may have stopped it at its work: the next one goes on from there.
    if (!last) throw silence;
  });
  if (!last) throw new Error('The service worker did not answer');
  return last;
}

async function removeAll(view: View): Promise<void> {
  show(view, await answerTo('remove'), 'removed');
  view.saveAll.focus();
}

/** Says what is the case and offers what can be done now. */
function show(view: View, status: Status, word: OfflineWord): void {
  say(view, word, status);
  const label = status.saved > 0 && ['full', 'network'].includes(word) ? 'saveRest' : 'saveAll';
  view.saveAll.textContent = offlineWord(scriptOfPage(), label);
  view.saveAll.hidden = isWhole(status);
  view.removeAll.hidden = status.saved === 0;
  if (isWhole(status) && document.activeElement === document.body) view.removeAll.focus();
}

function showProgress({ status, progress }: View, { saved, total }: Status): void {
  progress.hidden = false;
  progress.max = total;
  progress.value = saved;
  // Not in the live region's words, or a screen reader would read every file.
  status.setAttribute('aria-busy', 'true');
  status.textContent = offlineWord(scriptOfPage(), 'saving', sizesIn({ saved, total }));
}

function say({ status }: View, word: OfflineWord, sizes: Sizes = { saved: 0, total: 0 }): void {
  status.removeAttribute('aria-busy');
  status.textContent = offlineWord(scriptOfPage(), word, sizesIn(sizes));
}

const isWhole = ({ saved, total }: Sizes): boolean => saved === total;

function sizesIn({ saved, total }: Sizes): Record<string, string> {
  return { saved: sizeOf(saved), total: sizeOf(total) };
}

function sizeOf(bytes: number): string {
  const [size, unit] = bytes < 1e9 ? [bytes / 1e6, 'MB'] : [bytes / 1e9, 'GB'];
  return `${Number(size.toFixed(1))} ${unit}`;
}

function viewOf(root: HTMLElement): View {
  const status = root.querySelector('[role="status"]');
  const progress = root.querySelector('progress');
  const saveAll = root.querySelector<HTMLButtonElement>('[data-save-all]');
  const removeAll = root.querySelector<HTMLButtonElement>('[data-remove-all]');
  if (!status || !progress || !saveAll || !removeAll)
    throw new Error('The section lacks its parts');
  return { status, progress, saveAll, removeAll };
}
