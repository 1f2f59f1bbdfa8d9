/** Under which key the tab keeps what is typed into a page, while the page is loaded anew. */
const keyOf = () => `draft ${location.pathname}`;

/** Keeps what the reader typed into the text field of this page, for the time until it is loaded anew. */
export function keepDrafts(): void {
  const field = document.querySelector<HTMLTextAreaElement>('main textarea');
  if (!field) return;
  try {
    sessionStorage.setItem(keyOf(), field.value);
  } catch {
    // Refused: most browsers keep the words in the field by themselves.
  }
}

/** Returns what was kept for this page, once; `null` when nothing was. */
export function takeDraft(): string | null {
  try {
    const draft = sessionStorage.getItem(keyOf());
    sessionStorage.removeItem(keyOf());
    return draft;
  } catch {
    return null;
  }
}
