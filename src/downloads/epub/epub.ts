import type { Edition } from '../edition.ts';
import { archiveOf } from './archive.ts';
import { contentsPage } from './contents-page.ts';
import { coverFile, coverPage } from './cover-page.ts';
import { packageOf } from './package.ts';
import { documentOf } from './page.ts';
import { sourcePage } from './source-page.ts';
import { storyPage } from './story-page.ts';

/** What the book needs beside the text. */
export interface BookParts {
  /** The cover as PNG. */
  readonly cover: Uint8Array;
  /** The style sheet. */
  readonly styles: string;
  /** The day of what is built, YYYY-MM-DD. */
  readonly modified: string;
}

const container = `<?xml version="1.0" encoding="UTF-8"?>
<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
<rootfiles>
<rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
`;

/** Returns an article as an EPUB 3.3 publication; the same article and parts give the same bytes. */
export function epub(edition: Edition, { cover, styles, modified }: BookParts): Uint8Array {
  const [front, source] = [coverPage(edition), sourcePage(edition)];
  const navigation = contentsPage(edition, front, source);
  const stories = edition.article.stories.map((story) => storyPage(story, edition));
  const pages = [front, navigation, ...stories, source];
  const extras = [
    { file: coverFile, type: 'image/png', properties: 'cover-image' },
    { file: 'book.css', type: 'text/css' },
  ];
  const documents = pages.map((page) => [page.file, documentOf(page, edition.script)] as const);
  const files = Object.entries({
    'package.opf': packageOf(edition, { pages, navigation, extras }, modified),
    ...Object.fromEntries(documents),
    [coverFile]: cover,
    'book.css': styles,
  }).map(([file, content]) => [`EPUB/${file}`, content] as const);
  return archiveOf({ 'META-INF/container.xml': container, ...Object.fromEntries(files) });
}
