import { longestInAddress, showQuery } from '../../browser/address-bar.ts';
import { fold, readFoldTable, type FoldTable } from '../../search/fold.ts';
import { kinds } from './kinds.ts';

const names = ['kind', 'in', 'words', 'order'] as const;

/**
 * Makes the filters and the order of the list work, in `root`; what is chosen stands in the address,
 * so that a link leads to the same list.
 */
export function startFiltering(root: HTMLElement): void {
  const form = root.querySelector('form');
  if (!form) return;
  const table = readFoldTable(root.dataset['fold'] ?? '');
  const rows = [...root.querySelectorAll<HTMLElement>('tbody > tr')];
  const show = () => showRows(root, rows, form, table);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', () => {
    show();
    writeAddress(form);
  });
  if (!readAddress(form)) return;
  show();
  // The row that the address names stands elsewhere now; Firefox does not follow it.
  root.querySelector(':target')?.scrollIntoView({ block: 'nearest' });
}

function showRows(
  root: HTMLElement,
  rows: readonly HTMLElement[],
  form: HTMLFormElement,
  table: FoldTable,
): void {
  const [kind, place, words, order] = names.map((name) => valueOf(form, name));
  const wanted = fold(words ?? '', table).text;
  for (const row of rows) {
    const isShown =
      (!kind || row.dataset['kind'] === kind) &&
      (!place || row.dataset['in'] === place) &&
      fold(row.textContent, table).text.includes(wanted);
    row.hidden = !isShown;
  }
  root.querySelector('tbody')?.append(...inOrder(rows, order ?? ''));
  tell(root, rows.filter((row) => !row.hidden).length);
}

/** Rows that are alike stay in the order of the text. */
function inOrder(rows: readonly HTMLElement[], order: string): HTMLElement[] {
  const rank = ({ dataset }: HTMLElement): number => {
    if (order === 'kind') return kinds.findIndex((kind) => kind === dataset['kind']);
    if (order === 'figure' || order === 'limit') return dataset[order] === 'true' ? 0 : 1;
    return 0;
  };
  return rows.toSorted((one, other) => rank(one) - rank(other));
}

function tell(root: HTMLElement, shown: number): void {
  const status = root.querySelector<HTMLElement>('[data-shown]');
  const { shown: some = '', none = '' } = status?.dataset ?? {};
  status?.replaceChildren(shown === 0 ? none : some.replace('…', String(shown)));
}

/** Chooses what the address says; returns whether it says anything. */
function readAddress(form: HTMLFormElement): boolean {
  const asked = new URLSearchParams(location.search);
  const given = names.filter((name) => asked.get(name));
  for (const name of given) {
    const field = form.elements.namedItem(name);
    if (field instanceof Element || field instanceof RadioNodeList)
      Object.assign(field, { value: asked.get(name) });
    if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.selectedIndex = 0;
  }
  return given.length > 0;
}

function writeAddress(form: HTMLFormElement): void {
  const chosen = names.flatMap((name) => {
    const value = valueOf(form, name);
    const isKept = value !== '' && value !== 'text' && value.length <= longestInAddress;
    return isKept ? [[name, value]] : [];
  });
  const query = String(new URLSearchParams(chosen));
  showQuery(query ? `?${query}` : '', 'replace');
}

function valueOf(form: HTMLFormElement, name: string): string {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value : '';
}
