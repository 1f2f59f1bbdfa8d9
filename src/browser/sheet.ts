import { button, element } from './elements.ts';
import { loadStyles } from './load-styles.ts';
import styles from './sheet.css?url';

/** The words in the head of a dialog. */
export interface SheetWords {
  readonly title: string;
  readonly close: string;
}

/**
 * Puts a head on a dialog of class `sheet`, whose title is called `<name>-title`, loads the styles and
 * makes the dialog close by hand.
 */
export async function prepareSheet(
  dialog: HTMLDialogElement,
  name: string,
  { title, close }: SheetWords,
): Promise<void> {
  const id = `${name}-title`;
  const heading = element('h2', { id }, title);
  const closing = button(close, () => dialog.close());
  dialog.prepend(element('div', { class: 'head' }, heading, closing));
  dialog.setAttribute('aria-labelledby', id);
  closeFromBeside(dialog);
  await loadStyles(styles);
}

/** Closes with a press beside the dialog; the browser itself sees to Escape. */
function closeFromBeside(dialog: HTMLDialogElement): void {
  dialog.addEventListener('pointerdown', (event) => {
    // What lies around the content belongs to the backdrop, whose target is the dialog itself.
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    const { clientX: x, clientY: y } = event;
    if (x < left || x > right || y < top || y > bottom) dialog.close();
  });
}
