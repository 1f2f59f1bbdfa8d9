/**
 * Opens the search with Ctrl/⌘ K and with `/`: puts the cursor into the field where the page has
 * one, goes to the search page elsewhere. `/` is left to fields in which the reader types. Readers
 * who speak to their computer switch the keys off (reading settings; WCAG 2.2, 2.1.4).
 */
export function openSearchWithKeys(): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing || !isSearchKey(event)) return;
    if (document.documentElement.dataset['keys'] === 'off' || isInDialog(event.target)) return;
    event.preventDefault();
    const field = document.querySelector<HTMLInputElement>('main input[name="q"]');
    if (field) {
      field.focus();
      field.select();
      return;
    }
    document.querySelector<HTMLAnchorElement>('[data-search-link]')?.click();
  });
}

function isSearchKey(event: KeyboardEvent): boolean {
  if (event.altKey) return false;
  if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === 'k' && !event.shiftKey;
  return event.key === '/' && !isTyping(event.target);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
  );
}

function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('dialog') !== null;
}
