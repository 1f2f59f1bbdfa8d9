import { longestInAddress, showQuery } from '../browser/address-bar.ts';
import { loadedOnce } from '../browser/loaded-once.ts';
import { latestOnly } from './latest.ts';
import { isScript } from '../script/script.ts';
import { askAhead } from './ahead.ts';
import { readAddress, writeAddress, type Asked } from './address.ts';
import type { SearchAnswer } from './answer.ts';
import type { SearchClient } from './client.ts';
import { chooseFilters, chosenFilters } from './filter-fields.ts';
import { moveWithKeys } from './keyboard.ts';
import { showAnswer, showError, showIdle, showLoading, type SearchView } from './view.ts';

/** Milliseconds without a keystroke after which a question is asked. */
const pause = 120;

/** Starts the search page; `root` carries `data-base` and `data-script`. */
export function startSearchPage(root: HTMLElement): void {
  const view: SearchView = {
    ...viewOf(root),
    again: () => ask(),
    readMore: (more, shown) => showLatest(more(), shown),
  };
  const { ask, showLatest } = asker(view);
  const askSoon = debounced(ask);
  root.querySelector('[data-needs-script]')?.remove();
  const onTyped = (event: Event) => {
    if (event instanceof InputEvent && event.isComposing) return;
    // At once, before the pause: what stands there is no longer the answer.
    showLoading(view);
    askSoon();
  };
  view.field.addEventListener('input', onTyped);
  view.field.addEventListener('compositionend', onTyped);
  view.form.addEventListener('change', (event) => {
    if (event.target !== view.field) ask();
  });
  view.form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask();
  });
  addEventListener('popstate', () => askFromAddress(view, ask));
  moveWithKeys(root, view.field);
  askFromAddress(view, ask, view.field.value);
  // Who came with the search keys goes on typing at once.
  if (location.hash === `#${view.field.id}`) view.field.focus();
}

/**
 * A question in the address is asked at once, or else what was `typed` before this script had come;
 * without either nothing of the search is loaded.
 */
function askFromAddress(view: SearchView, ask: () => void, typed = ''): void {
  const { question, filters } = readAddress(location.search);
  view.field.value = question || typed;
  chooseFilters(view.form, filters);
  ask();
}

/** Returns the function that asks what the form holds, and the one that shows an answer when it comes. */
function asker(view: SearchView) {
  const latest = latestOnly();
  const load = loadedOnce(() => loadClient(view));
  const showLatest = (answer: Promise<SearchAnswer>, shown?: () => void): void => {
    const show = (arrived: SearchAnswer): void => {
      showAnswer(view, arrived);
      shown?.();
      terms()
        .then(({ showTerms }) => showTerms(view))
        .catch(console.warn);
    };
    latest.show(answer, show, (error) => showError(view, error));
  };
  const ask = (): void => {
    const asked = { question: view.field.value, filters: chosenFilters(view.form) };
    remember(asked);
    if (asked.question.trim() === '') {
      latest.forget();
      showIdle(view);
      return;
    }
    showLoading(view);
    showLatest(load().then((client) => client.search(asked.question, asked.filters)));
  };
  // With the first key, also of an input method: what every question needs comes while they type.
  const prepare = () => load().then((client) => client.search(''));
  view.field.addEventListener('input', () => void prepare().catch(console.warn));
  return { ask, showLatest };
}

const terms = loadedOnce(() => import('./terms.ts'));

async function loadClient({ base, script }: SearchView): Promise<SearchClient> {
  askAhead(base);
  // They stand above the results: with the first answer at hand, they move none of them.
  terms()
    .then(({ termsOf }) => termsOf(base, script))
    .catch(console.warn);
  const { createSearchClient } = await import('./client.ts');
  return createSearchClient({ base, script });
}

/** Replaced, not pushed: the back button leaves the page instead of untyping it. */
function remember({ question, filters }: Asked): void {
  const kept = question.length > longestInAddress ? '' : question;
  showQuery(writeAddress({ question: kept, filters }), 'replace');
}

function debounced(action: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(action, pause);
  };
}

function viewOf(root: HTMLElement): Omit<SearchView, 'again' | 'readMore'> {
  const { base = '/', script = 'hans' } = root.dataset;
  const field = root.querySelector<HTMLInputElement>('input[name="q"]');
  const results = root.querySelector<HTMLElement>('[data-search-status]');
  if (!field?.form || !results || !isScript(script))
    throw new Error('The search page lacks its parts');
  return { root, base, script, field, form: field.form, results };
}
