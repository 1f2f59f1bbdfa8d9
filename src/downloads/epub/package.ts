import { eventLabel } from '../../articles/event.ts';
import { languageTag } from '../../script/script.ts';
import { citationWordsIn } from '../../text/citation-words.ts';
import { downloadsWordsIn } from '../../text/downloads-words.ts';
import { wordsIn } from '../../text/words.ts';
import { pageAddress, titleOf, type Edition } from '../edition.ts';
import type { BookPage } from './page.ts';
import { xml, type Xml } from './xml.ts';

/** A file of the book beside its pages. */
interface Extra {
  readonly file: string;
  readonly type: string;
  readonly properties?: string;
}

/** What the package document lists. */
export interface Contents {
  /** In the order of reading. */
  readonly pages: readonly BookPage[];
  readonly navigation: BookPage;
  readonly extras: readonly Extra[];
}

/** Returns the package document (EPUB 3.3, 5); `modified` is the day of what is built, YYYY-MM-DD. */
export function packageOf(
  edition: Edition,
  { pages, navigation, extras }: Contents,
  modified: string,
): string {
  const items = pages.map((page) => ({
    file: page.file,
    type: 'application/xhtml+xml',
    ...(page === navigation && { properties: 'nav' }),
  }));
  const language = languageTag[edition.script];
  return xml`<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${language}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${metadata(edition)}<meta property="dcterms:modified">${modified}T00:00:00Z</meta>
${accessibility(edition)}</metadata>
<manifest>
${[...items, ...extras].map(manifestItem)}</manifest>
<spine>
${pages.map(({ file }) => xml`<itemref idref="${idOf(file)}"/>\n`)}</spine>
</package>
`.source;
}

/**
 * Without dc:date, which is the day on which the book was published (5.5.3.1.3): the newspaper's is
 * inferred and no day of ours. The site publishes the book, the newspaper is what it is made from.
 */
function metadata(edition: Edition): Xml {
  const { article, script, people } = edition;
  const { newspaper, url } = article.source;
  const authors = article.stories.flatMap((story) => story.authors);
  const names = [...new Set(authors)].flatMap((id) => people.get(id)?.name[script] ?? []);
  const description = citationWordsIn(script)('description', {
    newspaper: newspaper[script],
    event: eventLabel(article, script),
    subject: article.summary[script].replace(/。$/, ''),
  });
  return xml`<dc:identifier id="id">${pageAddress(edition)}</dc:identifier>
<dc:title>${titleOf(edition)}</dc:title>
<dc:language>${languageTag[script]}</dc:language>
${names.map(creator)}<dc:publisher>${wordsIn(script)('siteName')}</dc:publisher>
<dc:source>${newspaper[script]}</dc:source>
${url && !article.origin.repost ? xml`<dc:source>${url}</dc:source>\n` : null}<dc:description>${description}</dc:description>
<dc:rights>${downloadsWordsIn(script)('rights')}</dc:rights>
`;
}

function creator(name: string, index: number): Xml {
  const id = `creator-${index + 1}`;
  return xml`<dc:creator id="${id}">${name}</dc:creator>
<meta refines="#${id}" property="role" scheme="marc:relators">aut</meta>
`;
}

/**
 * EPUB Accessibility 1.1. Without dcterms:conformsTo: nobody has evaluated the book as a conformance
 * claim demands. The cover is no content, so that text alone is the way of access.
 */
function accessibility({ script }: Edition): Xml {
  const properties = [
    ['accessMode', 'textual'],
    ['accessModeSufficient', 'textual'],
    ...accessibilityFeatures.map((feature) => ['accessibilityFeature', feature]),
    ['accessibilityHazard', 'none'],
    ['accessibilitySummary', downloadsWordsIn(script)('accessibility')],
  ];
  return xml`${properties.map(([name = '', value = '']) => xml`<meta property="schema:${name}">${value}</meta>\n`)}`;
}

// prettier-ignore
const accessibilityFeatures = [
  'alternativeText', 'ARIA', 'displayTransformability', 'readingOrder',
  'structuralNavigation', 'tableOfContents', 'unlocked',
];

function manifestItem({ file, type, properties }: Extra): Xml {
  const extra = properties ? xml` properties="${properties}"` : null;
  return xml`<item id="${idOf(file)}" href="${file}" media-type="${type}"${extra}/>\n`;
}

/** An id in XML may not begin with a digit, as the id of a story may. */
const idOf = (file: string): string => `file-${file}`;
