/**
 * Makes the arrow keys move from the field into the results and between them, and Escape return to
 * the field. Enter needs nothing: it submits the form or follows the link. Keys that an input
 * method uses while composing are left to it.
 */
export function moveWithKeys(page: HTMLElement, field: HTMLInputElement): void {
  page.addEventListener('keydown', (event) => {
    const target =
      event.isComposing || event.altKey || event.metaKey || event.ctrlKey
        ? null
        : targetOf(event, page, field);
    if (target === null) return;
    event.preventDefault();
    target.focus();
  });
}

function targetOf(
  event: KeyboardEvent,
  page: HTMLElement,
  field: HTMLInputElement,
): HTMLElement | null {
  const stops = [field, ...page.querySelectorAll<HTMLElement>('[data-hit] a')];
  const at = stops.findIndex((stop) => stop === event.target);
  if (at < 0) return null;
  if (event.key === 'ArrowDown') return stops[at + 1] ?? null;
  if (event.key === 'ArrowUp') return stops[at - 1] ?? null;
  return event.key === 'Escape' && at > 0 ? field : null;
}
