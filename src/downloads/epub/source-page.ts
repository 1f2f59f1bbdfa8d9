import { aboutWordsIn } from '../../text/about-words.ts';
import { downloadsWordsIn } from '../../text/downloads-words.ts';
import { checkSum, originLines, remarksOn, sourceLinesOf, type Edition } from '../edition.ts';
import { factList, linked } from './facts.ts';
import type { BookPage } from './page.ts';
import { xml } from './xml.ts';

/** Returns the last page: where the text is from, what was done to it, and that it is unofficial. */
export function sourcePage(edition: Edition): BookPage {
  const { script } = edition;
  const title = downloadsWordsIn(script)('source');
  const body = xml`<body epub:type="backmatter">
<section epub:type="colophon" role="doc-colophon" aria-labelledby="source">
<h1 id="source">${title}</h1>
${[...sourceLinesOf(edition), ...remarksOn(edition)].map((line) => xml`<p>${linked(line)}</p>\n`)}<h2 id="origin">${aboutWordsIn(script)('origin')}</h2>
${factList([...originLines(edition), checkSum(edition)])}</section>
</body>`;
  return { file: 'source.xhtml', title, body };
}
