import { showQuery } from '../browser/address-bar.ts';
import { takeDraft } from '../browser/drafts.ts';
import { loadedOnce } from '../browser/loaded-once.ts';
import { latestOnly } from '../search/latest.ts';
import { isScript } from '../script/script.ts';
import { checkWord } from '../text/check-words.ts';
import type { CheckClient } from './client.ts';
import { showAnswer, showError, showNothing, showWorking, type CheckView } from './view.ts';

/** Characters that are put into the address; longer text stays on the reader's machine. */
const longestInAddress = 500;

/** Starts the checker; `root` carries `data-base` and `data-script`. */
export function startCheckPage(root: HTMLElement): void {
  const view: CheckView = { ...viewOf(root), again: () => check() };
  const check = checker(view);
  const count = counter(root, view);
  startForm(view.field, check);
  view.field.addEventListener('input', count);
  const fromAddress = () => {
    view.field.value = new URLSearchParams(location.search).get('q') ?? view.field.value;
    count();
    if (view.field.value === '') showNothing(view);
    else check();
  };
  addEventListener('popstate', fromAddress);
  fromAddress();
  takeUpDraft(view, count);
}

/** Lets the field be used, and checks what is in it when the reader says so. */
function startForm(field: HTMLTextAreaElement, check: () => void): void {
  const { form } = field;
  for (const control of form?.querySelectorAll('[disabled]') ?? [])
    control.removeAttribute('disabled');
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    remember(field.value);
    check();
  });
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form?.requestSubmit();
  });
}

/** What was typed but not checked yet when the page was loaded anew. */
function takeUpDraft(view: CheckView, count: () => void): void {
  const draft = takeDraft();
  if (draft === null || draft === view.field.value) return;
  view.field.value = draft;
  count();
  showNothing(view);
}

/** Returns the function that checks what the field holds; only the latest answer is shown. */
function checker(view: CheckView): () => void {
  const latest = latestOnly();
  const load = loadedOnce(() => loadClient(view));
  return () => {
    showWorking(view);
    latest.show(
      load().then((client) => client.check(view.field.value)),
      (answer) => showAnswer(view, answer),
      (error) => showError(view, error),
    );
  };
}

async function loadClient({ base, script }: CheckView): Promise<CheckClient> {
  const { createCheckClient } = await import('./client.ts');
  return createCheckClient({ base, script });
}

/** Pushed, so that the back button leads to the text that was checked before. */
function remember(quotation: string): void {
  const isShort = quotation.length <= longestInAddress && quotation.trim() !== '';
  showQuery(isShort ? `?${new URLSearchParams({ q: quotation })}` : '', 'push');
}

/** Shows how many characters are in the field, and how many may be. */
function counter(root: HTMLElement, { field, script }: CheckView): () => void {
  const shown = root.querySelector('[data-count]');
  const most = Number(shown?.getAttribute('data-count'));
  return () => {
    const n = field.value.length;
    if (shown) shown.textContent = n === 0 ? '' : checkWord(script, 'count', { n, most });
  };
}

function viewOf(root: HTMLElement): Omit<CheckView, 'again'> {
  const { base = '/', script = 'hans' } = root.dataset;
  const field = root.querySelector<HTMLTextAreaElement>('textarea[name="q"]');
  const status = root.querySelector<HTMLElement>('[data-check-status]');
  const results = root.querySelector<HTMLElement>('[data-check-results]');
  if (!field || !status || !results || !isScript(script))
    throw new Error('The checker lacks its parts');
  return { base, script, field, status, results };
}
