import { loadStyles } from './load-styles.ts';
import styles from './sheet.css?url';

/** Loads the styles of a dialog of class `sheet` and makes it close by hand. */
export async function prepareSheet(dialog: HTMLDialogElement): Promise<void> {
  await loadStyles(styles);
  closeByHand(dialog);
}

/** Closes with the button and with a press beside the dialog; the browser itself sees to Escape. */
function closeByHand(dialog: HTMLDialogElement): void {
  dialog.querySelector('[data-close]')?.addEventListener('click', () => dialog.close());
  dialog.addEventListener('pointerdown', (event) => {
    // What lies around the content belongs to the backdrop, whose target is the dialog itself.
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    const { clientX: x, clientY: y } = event;
    if (x < left || x > right || y < top || y > bottom) dialog.close();
  });
}
