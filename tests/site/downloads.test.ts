import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { markdownToMdast, type MdastNode } from 'satteri';
import type { Article } from '../../src/articles/article.ts';
import { readLibrary } from '../../src/articles/library.ts';
import { childrenOf, textOf } from '../../src/articles/mdx-tree.ts';
import { readPeople } from '../../src/articles/people.ts';
import { archiveOf } from '../../src/downloads/epub/archive.ts';
import { bookOf } from '../../src/downloads/files.ts';
import { strangersIn } from '../../src/script/candidates.ts';
import { languageTag, scripts, type Script } from '../../src/script/script.ts';
import { crawls } from './crawl.ts';
import { documentOf, files, folder, read } from './built-site.ts';

const editions = crawls.flatMap(({ id }) => scripts.map((script) => ({ id, script })));
type Numbered = readonly (readonly [number: number, text: string])[];

/** The numbered paragraphs as the article's page has them. */
function printed(id: string, script: Script): Numbered {
  const found = documentOf(`/${script}/articles/${id}/index.html`).querySelectorAll(
    'article p[id^="p"]',
  );
  return [...found]
    .filter((paragraph) => /^p\d+$/.test(paragraph.id))
    .map((paragraph) => [Number(paragraph.id.slice(1)), paragraph.textContent]);
}

function bytesOf(file: string): Uint8Array {
  return new Uint8Array(readFileSync(join(folder, file)));
}

/** The files of a book that are text, by their names in the book. */
function textsOf(book: Uint8Array): Record<string, string> {
  const entries = Object.entries(unzipSync(book)).filter(([name]) => !name.endsWith('.png'));
  return Object.fromEntries(entries.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** A book's page as a document; that it is well-formed XML is part of the test. */
function pageOf(book: Record<string, string>, file: string): Document {
  return new JSDOM(book[`EPUB/${file}`] ?? '', { contentType: 'application/xhtml+xml' }).window
    .document;
}

/** The pages in the order of reading. */
function spineOf(book: Record<string, string>): string[] {
  const opf = book['EPUB/package.opf'] ?? '';
  return [...opf.matchAll(/<itemref idref="file-([^"]*)"/g)].map(([, file = '']) => file);
}

for (const { id, script } of editions) {
  const name = `/downloads/${id}.${script}`;

  test(`${name}: plain text has every paragraph, word for word, with its number`, () => {
    const lines = [...read(`${name}.txt`).matchAll(/^\[(\d+)\] (.*)$/gm)];
    assert.deepEqual(
      lines.map(([, number, text = '']) => [Number(number), text]),
      printed(id, script),
    );
  });

  test(`${name}: Markdown gives back every paragraph as a numbered item`, () => {
    const tree = markdownToMdast(read(`${name}.md`), { features: { smartPunctuation: false } });
    assert.deepEqual(childrenOf(tree).flatMap(itemsOf), printed(id, script));
    const headings = childrenOf(tree).flatMap((node) =>
      node.type === 'heading' && node.depth === 2 ? [textOf(node)] : [],
    );
    assert.deepEqual(headings.slice(0, -1), headingsOn(id, script));
  });

  test(`${name}: the book is valid, without error or warning`, async () => {
    const { messages, valid } = await EpubCheck.validate(bytesOf(`${name}.epub`));
    assert.deepEqual(messages, []);
    assert.ok(valid);
  });

  test(`${name}: the book has every id and paragraph of the page, in its order`, () => {
    const book = textsOf(bytesOf(`${name}.epub`));
    const pages = spineOf(book).map((file) => pageOf(book, file));
    const paragraphs = pages
      .flatMap((page) => [...page.querySelectorAll('p[id]')])
      .filter((paragraph) => /^p\d+$/.test(paragraph.id));
    assert.deepEqual(
      paragraphs.map((paragraph) => [Number(paragraph.id.slice(1)), paragraph.textContent]),
      printed(id, script),
    );
    // Furniture, stories and notes; aliases and what else the page has are no part of the book.
    const ours = 'section[data-story], section[data-story] [id], .credits';
    const onPage = documentOf(`/${script}/articles/${id}/index.html`).querySelectorAll(ours);
    const inBook = pages
      .filter((page) => page.querySelector('[role="doc-chapter"]'))
      .flatMap((page) => [...page.querySelectorAll('[id]')]);
    assert.deepEqual(
      inBook.map((element) => [element.id, textIn(element)]),
      [...onPage].map((element) => [element.id, textIn(element)]),
    );
  });

  test(`${name}: contents lead to every story and heading, and every link has a target`, () => {
    const book = textsOf(bytesOf(`${name}.epub`));
    const toc = pageOf(book, 'contents.xhtml').querySelector('nav[role="doc-toc"]');
    const [stories, nested] = [':scope > ol > li > a', ':scope > ol ol a'].map((selector) =>
      [...(toc?.querySelectorAll(selector) ?? [])].map(({ textContent }) => textContent),
    );
    const titles = documentOf(`/${script}/articles/${id}/index.html`).querySelectorAll('.title');
    assert.deepEqual(
      stories?.slice(0, -1),
      [...titles].map(({ textContent }) => textContent),
    );
    assert.deepEqual(nested, headingsOn(id, script));
    for (const file of spineOf(book)) {
      for (const link of pageOf(book, file).querySelectorAll('a[href]:not([href^="http"])')) {
        const [target = '', fragment] = (link.getAttribute('href') ?? '').split('#');
        const page = pageOf(book, target || file);
        assert.ok(page.querySelector('body'), target);
        if (fragment) assert.ok(page.getElementById(fragment), `${file}: #${fragment}`);
      }
    }
  });

  test(`${name}: everything is in its own script, or declared`, () => {
    const book = textsOf(bytesOf(`${name}.epub`));
    for (const file of spineOf(book)) {
      const page = pageOf(book, file);
      const root = page.documentElement;
      assert.equal(root.getAttribute('lang'), languageTag[script]);
      for (const element of page.querySelectorAll('body [lang]')) element.remove();
      const pictures = [...page.querySelectorAll('[alt]')].map((one) => one.getAttribute('alt'));
      assert.deepEqual(strangersIn([root.textContent, ...pictures].join(), script), [], file);
    }
    assert.deepEqual(strangersIn(book['EPUB/package.opf'] ?? '', script), []);
  });

  test(`${name}: made again, the book is the same to the byte`, async () => {
    const built = bytesOf(`${name}.epub`);
    const [, day = ''] = /modified">(.{10})/.exec(textsOf(built)['EPUB/package.opf'] ?? '') ?? [];
    const article: Article | undefined = (await readLibrary()).find((one) => one.id === id);
    assert.ok(article);
    const again = await bookOf(
      { article, script, people: await readPeople(), record: `/about/#${id}` },
      day,
    );
    assert.ok(Buffer.from(again).equals(built));
  });

  test(`${name}: the article and the list link to the files`, () => {
    const expected = ['epub', 'md', 'txt'].map((ending) => `${name}.${ending}`);
    for (const page of [`/${script}/articles/${id}/index.html`, `/${script}/articles/index.html`]) {
      const links = [...documentOf(page).querySelectorAll('.downloads a[download]')];
      const found = links.map((link) => link.getAttribute('href') ?? '');
      assert.deepEqual(
        found.filter((link) => link.includes(id)),
        expected,
        page,
      );
    }
    assert.deepEqual(
      files.filter((file) => file.startsWith(`${name}.`)),
      expected,
    );
  });
}

test('the check finds what is wrong with a book', async () => {
  const [first] = editions;
  const book = unzipSync(bytesOf(`/downloads/${first?.id ?? ''}.${first?.script ?? ''}.epub`));
  delete book['mimetype'];
  const broken = (file: string, change: (text: string) => string) => {
    const text = change(strFromU8(book[file] ?? new Uint8Array()));
    return EpubCheck.validate(archiveOf({ ...book, [file]: text }));
  };
  const story = 'EPUB/story-visit.xhtml';
  const faults = {
    whole: await broken(story, (text) => text),
    link: await broken(story, (text) =>
      text.replace('<p id="p1">', '<p id="p1"><a href="#no">甲</a>'),
    ),
    twice: await broken(story, (text) => text.replace('id="p2"', 'id="p1"')),
    tag: await broken(story, (text) => text.replace('</section>', '')),
    title: await broken('EPUB/package.opf', (text) => text.replace(/<dc:title>.*\n/, '')),
    missing: await broken('EPUB/package.opf', (text) =>
      text.replace('href="cover.png"', 'href="other.png"'),
    ),
  };
  assert.deepEqual(
    Object.entries(faults).map(([fault, { valid }]) => [fault, valid]),
    Object.keys(faults).map((fault) => [fault, fault === 'whole']),
  );
});

test('hosts are told what the files are', () => {
  const headers = read('/_headers');
  for (const line of [
    '/*.epub\n  Content-Type: application/epub+zip\n',
    '/*.md\n  Content-Type: text/markdown; charset=utf-8\n',
    '/*.txt\n  Content-Type: text/plain; charset=utf-8\n',
  ])
    assert.ok(headers.includes(line), line);
});

/** The items of an ordered list with their numbers. */
function itemsOf(node: MdastNode): [number, string][] {
  if (node.type !== 'list' || !node.ordered) return [];
  return childrenOf(node).map((item, index) => [(node.start ?? 1) + index, textOf(item)]);
}

function headingsOn(id: string, script: Script): string[] {
  const found = documentOf(`/${script}/articles/${id}/index.html`).querySelectorAll(
    '[data-story] > :is(h2, h3):not(.title)',
  );
  return [...found].map(({ textContent }) => textContent);
}

/** The words of a printed line; of what holds lines, nothing. */
function textIn(element: Element): string {
  return /^(?:P|H[1-6])$/i.test(element.tagName) ? element.textContent : '';
}
