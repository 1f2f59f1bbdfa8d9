import { element } from '../browser/elements.ts';
import type { Script } from '../script/script.ts';
import { answerTo } from './ask.ts';

/**
 * Lists the saved pages of each script in the element `[data-saved-pages="<script>"]`, which is shown
 * when there are any; where nobody can say, nothing is shown.
 */
export async function listSavedPages(): Promise<void> {
  const pages = await answerTo('list').catch(() => []);
  for (const place of document.querySelectorAll<HTMLElement>('[data-saved-pages]')) {
    const script = place.dataset['savedPages'] as Script;
    const own = pages.filter(({ path }) => path.startsWith(`${script}/`));
    const items = own.map(({ path, title }) =>
      element('li', {}, element('a', { href: import.meta.env.BASE_URL + path }, title)),
    );
    place.querySelector('ul')?.replaceChildren(...items);
    place.hidden = own.length === 0;
  }
}
