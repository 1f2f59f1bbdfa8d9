import { filterNames, type FilterCounts, type FilterName, type Filters } from './filters.ts';

/** Returns what the reader chose in the form: radio buttons and selects named like the filters. */
export function chosenFilters(form: HTMLFormElement): Filters {
  const chosen = new FormData(form);
  const filters = filterNames.map((name) => {
    const value = chosen.get(name);
    return [name, typeof value === 'string' ? value : undefined];
  });
  return Object.fromEntries(filters) as Filters;
}

/** Sets the form to `filters`; a value that the form does not offer becomes “all”. */
export function chooseFilters(form: HTMLFormElement, filters: Filters): void {
  for (const name of filterNames) {
    const choices = choicesOf(form, name);
    const wanted = choices.find((choice) => choice.value === filters[name]) ?? choices[0];
    if (wanted instanceof HTMLOptionElement) wanted.selected = true;
    else if (wanted) wanted.checked = true;
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
