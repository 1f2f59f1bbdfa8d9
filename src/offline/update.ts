import { keepDrafts } from '../browser/drafts.ts';
import { button, element } from '../browser/elements.ts';
import { loadStyles } from '../browser/load-styles.ts';
import type { Script } from '../script/script.ts';
import { offlineWord } from '../text/offline-words.ts';
import styles from './update.css?url';

/** Says, once for each page, that there is a new version; nothing changes until the reader agrees. */
export async function showUpdate(script: Script): Promise<void> {
  if (document.querySelector('.update')) return;
  await loadStyles(styles);
  const words = element('p', { role: 'status' });
  const close = button(offlineWord(script, 'later'), () => bar.remove());
  const accept = button(offlineWord(script, 'useNew'), () => {
    keepDrafts();
    location.reload();
  });
  accept.dataset['primary'] = '';
  const bar = element('section', { class: 'update', 'aria-label': offlineWord(script, 'useNew') });
  bar.append(words, element('div', {}, accept, close));
  document.body.append(bar);
  // A live region speaks when its words change, not when it comes.
  setTimeout(() => words.append(offlineWord(script, 'updated')), 100);
}
