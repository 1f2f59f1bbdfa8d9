import { showQuery } from '../../browser/address-bar.ts';

/** Keeps the choice of the glossary's filter in the address: a link leads to the same list. */
export function keepFilter(): void {
  const asked = new URLSearchParams(location.search).get('text');
  for (const choice of document.querySelectorAll<HTMLInputElement>('input[name="text"]')) {
    if (choice.value === asked) choice.checked = true;
    choice.addEventListener('change', () => {
      showQuery(choice.value === 'all' ? '' : `?text=${choice.value}`, 'replace');
    });
  }
}
