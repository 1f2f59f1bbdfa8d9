import { scriptOfPage } from '../browser/script-of-page.ts';
import { offlineWord, type OfflineWord } from '../text/offline-words.ts';
import { answerTo, ask } from './ask.ts';
import type { Status } from './messages.ts';

type Sizes = Pick<Status, 'saved' | 'total'>;

interface View {
  readonly status: Element;
  readonly progress: HTMLProgressElement;
  readonly saveAll: HTMLButtonElement;
  readonly removeAll: HTMLButtonElement;
}

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
    else show(view, status, isWhole(status) ? 'savedAll' : 'wholeSite');
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

async function saveAll(view: View): Promise<void> {
  say(view, 'preparing');
  await ask('save', (answer) => {
    if (!answer.isDone) showProgress(view, answer);
    else show(view, answer, answer.problem ?? 'savedAll');
    return answer.isDone;
  });
}

async function removeAll(view: View): Promise<void> {
  show(view, await answerTo('remove'), 'removed');
  view.saveAll.focus();
}

/** Says what is the case and offers what can be done now. */
function show(view: View, status: Status, word: OfflineWord): void {
  say(view, word, status);
  const label = status.saved > 0 && isProblem(word) ? 'saveRest' : 'saveAll';
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
  status.textContent = offlineWord(scriptOfPage(), 'saving', megabytes({ saved, total }));
}

function say({ status }: View, word: OfflineWord, sizes: Sizes = { saved: 0, total: 0 }): void {
  status.removeAttribute('aria-busy');
  status.textContent = offlineWord(scriptOfPage(), word, megabytes(sizes));
}

function isWhole({ saved, total }: Sizes): boolean {
  return saved === total;
}

function isProblem(word: OfflineWord): boolean {
  return word === 'full' || word === 'network';
}

function megabytes({ saved, total }: Sizes): Record<string, string> {
  const format = (bytes: number) => (bytes / 1_000_000).toFixed(1);
  return { saved: format(saved), total: format(total) };
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
