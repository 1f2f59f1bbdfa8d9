import { offerListening } from '../../listening/offer.ts';
import { offerQuoting } from '../../quote/offer.ts';
import { offerTermNotes } from '../../study/glossary/offer.ts';
import { markPresentSection } from './present-section.ts';

/**
 * Brings the tools of a reading page to life, in one script: each more would be one request more
 * before the page is quiet. What is used on demand only is loaded on demand.
 */
export function startReadingTools(): void {
  markPresentSection();
  offerConversionView();
  offerListening();
  offerQuoting();
  offerTermNotes();
  offerCiting();
  // Only a link with a phrase (`?q=…`) needs the highlighter; nobody else loads it.
  if (new URLSearchParams(location.search).has('q'))
    import('../../search/highlight.ts')
      .then(({ highlightFromAddress }) => highlightFromAddress(import.meta.env.BASE_URL))
      .catch(console.warn);
}

/** Shows the switch of a converted page; the view and its styles come when somebody asks for them. */
function offerConversionView(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-show-conversion]');
  button?.removeAttribute('hidden');
  button?.addEventListener('click', () => {
    import('./conversion-view.ts')
      .then(({ switchConversionView }) => switchConversionView(button))
      // The page with both scripts shows what was converted, too.
      .catch(() => location.assign('parallel/'));
  });
}

/** Opens the references in place; without JavaScript and with a modifier key the link leads to them. */
function offerCiting(): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-cite-link]');
  link?.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    import('../../citation/dialog.ts')
      .then(({ openCiteDialog }) => openCiteDialog({ story: link.dataset['citeLink'] ?? '' }))
      .catch(() => location.assign(link.href));
  });
}
