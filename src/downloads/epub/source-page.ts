import { sourceOf, type Edition } from '../edition.ts';
import { factList, linked } from './facts.ts';
import type { BookPage } from './page.ts';
import { xml } from './xml.ts';

/** Returns the last page: where the text is from, what was done to it, and that it is unofficial. */
export function sourcePage(edition: Edition): BookPage {
  const { title, lines, remarks, origin, facts, checkSum } = sourceOf(edition);
  const body = xml`<body epub:type="backmatter">
<section epub:type="colophon" role="doc-colophon" aria-labelledby="source">
<h1 id="source">${title}</h1>
${[...lines, ...remarks].map((line) => xml`<p>${linked(line)}</p>\n`)}<h2 id="origin">${origin}</h2>
${factList([...facts, checkSum])}</section>
</body>`;
  return { file: 'source.xhtml', title, body };
}
