/** A selection that has not changed for so long (in milliseconds) is what the reader wants. */
const settling = 200;

/**
 * Offers to quote what a reader selects, or the paragraph whose number is pressed. The rest is
 * loaded with the first of these.
 */
export function offerQuoting(): void {
  quoteSelections();
  document.addEventListener('click', (event) => {
    const number =
      event.target instanceof Element && event.target.closest<HTMLElement>('.paragraph > a');
    const paragraph = number && number.parentElement?.querySelector<HTMLElement>('p[id]');
    // A press with a modifier key opens the address elsewhere; the player makes numbers its own.
    if (!paragraph || event.defaultPrevented || isModified(event)) return;
    import('./quote.ts')
      .then(({ quoteParagraph }) => quoteParagraph(number, paragraph))
      .catch(console.warn);
  });
}

/** A mouse button that is held down is still selecting; fingers and keys are done when they rest. */
function quoteSelections(): void {
  let timer = 0;
  let isHeld = false;
  let isChanged = false;
  let isLoaded = false;
  const settle = () => {
    clearTimeout(timer);
    if (!isHeld && isChanged) timer = window.setTimeout(quote, settling);
  };
  const quote = () => {
    isChanged = false;
    if (!isLoaded && document.getSelection()?.isCollapsed !== false) return;
    isLoaded = true;
    import('./quote.ts').then(({ quoteSelection }) => quoteSelection()).catch(console.warn);
  };
  document.addEventListener('selectionchange', () => {
    isChanged = true;
    settle();
  });
  for (const type of ['pointerdown', 'pointerup', 'pointercancel'] as const)
    document.addEventListener(type, ({ pointerType }) => {
      isHeld = type === 'pointerdown' && pointerType === 'mouse';
      settle();
    });
}

function isModified({ metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return metaKey || ctrlKey || shiftKey || altKey;
}
