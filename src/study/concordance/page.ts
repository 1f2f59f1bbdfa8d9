import { longestInAddress, showQuery } from '../../browser/address-bar.ts';
import { loadedOnce } from '../../browser/loaded-once.ts';
import { latestOnly } from '../../search/latest.ts';
import { isScript } from '../../script/script.ts';
import { concordanceWord } from '../../text/concordance-words.ts';
import type { ConcordanceAnswer, ConcordanceClient } from './client.ts';
import type { Order } from './occurrences.ts';
import type { ConcordanceView } from './view.ts';

/** Starts the concordance; `root` carries `data-base`, `data-script` and `data-converted`. */
export function startConcordance(root: HTMLElement): void {
  const view: ConcordanceView = {
    ...viewOf(root),
    again: () => ask(),
    readMore: (more) => show(() => more()),
  };
  const { ask, reorder, show } = asker(view);
  view.form.addEventListener('submit', (event) => {
    event.preventDefault();
    remember(view);
    ask();
  });
  view.sort.addEventListener('change', () => {
    remember(view);
    reorder();
  });
  addEventListener('popstate', () => askFromAddress(view, ask));
  askFromAddress(view, ask, view.field.value);
}

/** What a reader `typed` before this script had come stays, and is asked when they say so. */
function askFromAddress(view: ConcordanceView, ask: () => void, typed = ''): void {
  const asked = new URLSearchParams(location.search);
  const question = asked.get('q') ?? '';
  view.field.value = question || typed;
  view.sort.value = asked.get('sort') ?? 'after';
  if (view.sort.selectedIndex < 0) view.sort.selectedIndex = 0;
  if (question || !typed) ask();
}

/** Returns what asks the question of the field, orders its answer anew, and shows any other answer. */
function asker(view: ConcordanceView) {
  const latest = latestOnly();
  let showLast: (() => void) | null = null;
  const load = loadedOnce(() => loadParts(view));
  const ask = (): void => {
    showLast = null;
    latest.forget();
    const isIdle = view.results.dataset['concordanceStatus'] === 'idle';
    if (isIdle && view.field.value.trim() === '') return;
    show((client) => client.find(view.field.value));
  };
  const show = (find: (client: ConcordanceClient) => Promise<ConcordanceAnswer>): void => {
    view.results.dataset['concordanceStatus'] = 'loading';
    view.status.textContent = concordanceWord(view.script, 'working');
    const found = load().then(async ([client, { showAnswer }]) => {
      const answer = await find(client);
      return () => showAnswer(view, answer, view.sort.value as Order);
    });
    const onFound = (shown: () => void) => (showLast = shown)();
    latest.show(found, onFound, (error) => showFailure(view, error));
  };
  return { ask, show, reorder: () => (showLast ?? ask)() };
}

async function loadParts({ base, script }: ConcordanceView) {
  const [{ createConcordanceClient }, parts] = await Promise.all([
    import('./client.ts'),
    import('./view.ts'),
  ]);
  return [createConcordanceClient({ base, script }), parts] as const;
}

/** Even the part that shows errors may not have come. */
function showFailure(view: ConcordanceView, error: unknown): void {
  const showPlainly = () => {
    view.results.dataset['concordanceStatus'] = 'error';
    view.status.textContent = concordanceWord(view.script, 'error');
  };
  import('./view.ts').then(({ showError }) => showError(view, error)).catch(showPlainly);
}

/** Pushed, so that the back button leads to the expression that was looked up before. */
function remember({ field, sort }: ConcordanceView): void {
  const q = field.value.trim();
  const parameters = new URLSearchParams();
  if (q !== '' && q.length <= longestInAddress) parameters.set('q', q);
  if (sort.value !== 'after') parameters.set('sort', sort.value);
  showQuery(parameters.size > 0 ? `?${parameters}` : '', 'push');
}

function viewOf(root: HTMLElement): Omit<ConcordanceView, 'again' | 'readMore'> {
  const { base = '/', script = 'hans', converted = '' } = root.dataset;
  const field = root.querySelector<HTMLInputElement>('input[name="q"]');
  const sort = root.querySelector<HTMLSelectElement>('select[name="sort"]');
  const results = root.querySelector<HTMLElement>('[data-concordance-status]');
  const [status, list, actions] = ['status', 'list', 'actions'].map((name) =>
    results?.querySelector<HTMLElement>(`[data-part="${name}"]`),
  );
  const copy = results?.querySelector('template')?.content.querySelector('button');
  if (!field?.form || !sort || !results || !status || !list || !actions || !copy)
    throw new Error('The concordance lacks its parts');
  if (!isScript(script)) throw new Error(`«${script}» is no script`);
  const { form } = field;
  return { base, script, converted, form, field, sort, results, status, list, actions, copy };
}
