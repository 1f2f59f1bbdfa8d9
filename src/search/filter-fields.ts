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

/**
 * Sets the form to `filters`. A value that the form does not offer becomes “all”, but not in a list
 * that is filled from the results: there it is offered from now on, and named as soon as they come.
 */
export function chooseFilters(form: HTMLFormElement, filters: Filters): void {
  for (const name of filterNames) {
    for (const list of listsFromResults(form, name)) offer(list, filters[name]);
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

/** The most choices that a list takes from the results. */
const mostChoices = 100;

/** A choice of a filter, with the words for it. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/**
 * Offers `choices` in the lists that are filled from the results, behind the choice of all. What is
 * chosen stays, and with `isLonger` what was offered before.
 */
export function offerChoices(
  form: HTMLFormElement,
  choices: Readonly<Partial<Record<FilterName, readonly Choice[]>>>,
  isLonger: boolean,
): void {
  for (const name of filterNames) {
    for (const list of listsFromResults(form, name)) {
      const offered = [...list.options].slice(1);
      const kept = offered.filter((option) => isLonger || option.selected);
      for (const option of offered) if (!kept.includes(option)) option.remove();
      for (const { value, label } of (choices[name] ?? []).slice(0, mostChoices))
        offer(list, value, label);
    }
  }
}

/** Adds a choice to a list, or names the one that is there. */
function offer(list: HTMLSelectElement, value: string | undefined, label?: string): void {
  if (!value) return;
  const known = [...list.options].find((option) => option.value === value);
  if (!known) list.add(new Option(label ?? value, value));
  else if (label !== undefined) known.text = label;
}

function listsFromResults(form: HTMLFormElement, name: FilterName): HTMLSelectElement[] {
  return [...form.querySelectorAll<HTMLSelectElement>(`select[name="${name}"][data-from-results]`)];
}

function choicesOf(form: HTMLFormElement, name: FilterName) {
  const choices = `select[name="${name}"] option, input[name="${name}"]`;
  return [...form.querySelectorAll<HTMLOptionElement | HTMLInputElement>(choices)];
}
