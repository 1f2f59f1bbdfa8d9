import { eventLabel } from '../../articles/event.ts';
import { downloadsWordsIn } from '../../text/downloads-words.ts';
import { titleOf, type Edition } from '../edition.ts';
import type { BookPage } from './page.ts';
import { xml } from './xml.ts';

/** The file of the cover's picture in the book. */
export const coverFile = 'cover.png';

/** Returns the first page: the picture, whose words its alternative text says too. */
export function coverPage(edition: Edition): BookPage {
  const { article, script } = edition;
  const own = downloadsWordsIn(script);
  const alternative = own('coverPicture', {
    title: titleOf(edition),
    newspaper: article.source.newspaper[script],
    event: eventLabel(article, script),
  });
  const body = xml`<body epub:type="cover" class="cover">
<p><img role="doc-cover" src="${coverFile}" alt="${alternative}"/></p>
</body>`;
  return { file: 'cover.xhtml', title: own('cover'), body };
}
