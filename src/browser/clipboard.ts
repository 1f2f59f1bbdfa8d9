/** What is put into the clipboard: plain words, and for editors that take it the same as HTML. */
export interface Copied {
  readonly text: string;
  readonly html?: string;
}

/**
 * Puts both forms into the clipboard; resolves with whether that worked. Must be called from a press
 * of a button or key. Where the clipboard's own interface is missing (an address without https) or
 * refused, the older `copy` event is used.
 */
export async function copyToClipboard(copied: Copied): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem(blobsOf(copied))]);
    return true;
  } catch {
    return copyByEvent(copied);
  }
}

function blobsOf({ text, html }: Copied): Record<string, Blob> {
  const plain = { 'text/plain': new Blob([text], { type: 'text/plain' }) };
  return html ? { ...plain, 'text/html': new Blob([html], { type: 'text/html' }) } : plain;
}

function copyByEvent({ text, html }: Copied): boolean {
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    if (html) event.clipboardData?.setData('text/html', html);
    event.preventDefault();
  };
  document.addEventListener('copy', put);
  // The only way on pages that have no navigator.clipboard.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const done = document.execCommand('copy');
  document.removeEventListener('copy', put);
  return done;
}
