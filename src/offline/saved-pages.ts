import { element } from '../browser/elements.ts';
import { offlineWord } from '../text/offline-words.ts';
import { answerTo } from './ask.ts';

/**
 * Lists the saved pages of each script in the element `[data-saved-pages="<script>"]`, which is shown
 * when there are any; where nobody can say, nothing is shown.
 */
export async function listSavedPages(): Promise<void> {
  const saved = await answerTo('list').catch(() => []);
  for (const { script, pages, others } of saved) {
    const place = document.querySelector<HTMLElement>(`[data-saved-pages="${script}"]`);
    const items = pages.map(({ path, title }) =>
      element('li', {}, element('a', { href: import.meta.env.BASE_URL + path }, title)),
    );
    if (others > 0)
      items.push(element('li', {}, offlineWord(script, 'othersSaved', { others: `${others}` })));
    place?.querySelector('ul')?.replaceChildren(...items);
    if (place) place.hidden = items.length === 0;
  }
}
