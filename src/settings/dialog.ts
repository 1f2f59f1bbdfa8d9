import { element } from '../browser/elements.ts';
import { loadStyles } from '../browser/load-styles.ts';
import { prepareSheet } from '../browser/sheet.ts';
import styles from './form.css?url';
import { fill, startSettingsForm } from './form.ts';

/** Milliseconds after which the settings page is opened instead. */
const patience = 5000;

let fetched: Promise<HTMLDialogElement> | undefined;

/** Shows the form of the settings page, which `link` leads to, in a dialog over this page. */
export async function openDialog(link: HTMLAnchorElement): Promise<void> {
  fetched ??= fetchDialog(link.href);
  const dialog = await fetched;
  const form = dialog.querySelector('form');
  if (form) fill(form);
  const opener = closeMenuOf(link);
  dialog.addEventListener('close', () => opener.focus({ preventScroll: true }), { once: true });
  dialog.showModal();
}

/** The menu of a phone makes room; the keyboard goes back to its button then. */
function closeMenuOf(link: HTMLElement): HTMLElement {
  const menu = link.closest('details');
  if (!menu) return link;
  menu.open = false;
  return menu.querySelector('summary') ?? link;
}

/** Takes the form out of the settings page, with the words of its dialog. */
async function fetchDialog(address: string): Promise<HTMLDialogElement> {
  const page = await fetchPage(address);
  const form = page.querySelector<HTMLFormElement>('form[data-settings-form]');
  if (!form) throw new Error(`${address} has no settings`);
  const ownForm = document.importNode(form, true);
  const dialog = element('dialog', { class: 'sheet' }, ownForm);
  const { headingWords: title = '', close = '' } = ownForm.dataset;
  await Promise.all([loadStyles(styles), prepareSheet(dialog, 'settings', { title, close })]);
  document.body.append(dialog);
  startSettingsForm(ownForm);
  return dialog;
}

/** Fetches a page as a document. Text made into one here would be markup that nobody vouches for. */
function fetchPage(address: string): Promise<Document> {
  const request = new XMLHttpRequest();
  request.open('GET', address);
  request.responseType = 'document';
  // Whatever comes is read as HTML: a page about what is wrong with XML would have styles inline.
  request.overrideMimeType('text/html; charset=utf-8');
  request.timeout = patience;
  return new Promise((resolve, reject) => {
    request.addEventListener('loadend', () => {
      const page = request.response as Document | null;
      if (request.status === 200 && page) resolve(page);
      else reject(new Error(`${address}: ${request.status}`));
    });
    request.send();
  });
}
