/**
 * Opens the note of a term beside its paragraph when its link is pressed. What shows it comes with
 * the first press; with a modifier key and when something fails the link leads to the glossary.
 */
export function offerTermNotes(): void {
  document.addEventListener('click', (event) => {
    const pressed = event.target instanceof Element ? event.target : null;
    const link = pressed?.closest<HTMLAnchorElement>('.paragraph > p > a:not(.noted)');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    // A converted character that the reader has had marked shows its source form instead.
    if (pressed?.closest('.choice')) return;
    import('./note.ts')
      .then(({ switchNote }) => switchNote(link))
      .catch(() => location.assign(link.href));
  });
}
