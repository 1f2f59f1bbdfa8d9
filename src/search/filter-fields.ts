import { filterNames, type FilterCounts, type FilterName, type Filters } from './filters.ts';

/** Returns what the reader chose in the form: radio buttons and selects named like the filters. */
export function chosenFilters(form: HTMLFormElement): Filters {
  const data = new FormData(form);
  const chosen = filterNames.map((name) => [name, String(data.get(name) ?? '') || undefined]);
  return Object.fromEntries(chosen) as Filters;
}

/** Sets the form to `filters`; a value that the form does not offer becomes “all”. */
export function chooseFilters(form: HTMLFormElement, filters: Filters): void {
  for (const name of filterNames) {
    const value = filters[name] ?? '';
    for (const choice of choicesOf(form, name)) {
      if (choice instanceof HTMLOptionElement) choice.selected = choice.value === value;
      else choice.checked = choice.value === value;
    }
  }
}

/** Writes behind each choice how many results it would leave; nothing when `counts` is `null`. */
export function showCounts(form: HTMLFormElement, counts: FilterCounts | null): void {
  for (const name of filterNames) {
    for (const choice of choicesOf(form, name)) {
      const text = counts ? String(counts[name].get(choice.value) ?? 0) : '';
      if (choice instanceof HTMLOptionElement) choice.label = [choice.text, text].join(' ').trim();
      else choice.nextElementSibling?.setAttribute('data-count', text);
    }
  }
}

function choicesOf(
  form: HTMLFormElement,
  name: FilterName,
): (HTMLOptionElement | HTMLInputElement)[] {
  return [
    ...form.querySelectorAll<HTMLOptionElement | HTMLInputElement>(
      `select[name="${name}"] option, input[name="${name}"]`,
    ),
  ];
}
