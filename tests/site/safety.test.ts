import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { documentOf, files, pages, read } from './built-site.ts';

const readingPages = pages.filter((page) => /\/articles\/[^/]+\/index\.html$/.test(page));

test('every page carries the policy before anything else, and nothing inline', () => {
  for (const page of pages) {
    const document = documentOf(page);
    const [charset, policy] = [...document.head.children];
    assert.equal(charset?.getAttribute('charset'), 'utf-8', page);
    assert.equal(policy?.getAttribute('http-equiv'), 'Content-Security-Policy', page);
    assert.doesNotMatch(policy.getAttribute('content') ?? '', /unsafe-inline|'unsafe-eval'/);
    const inline = [...document.querySelectorAll('script:not([src]), style, [style]')].filter(
      (element) => element.getAttribute('type') !== 'application/ld+json',
    );
    assert.deepEqual(
      inline.map(({ outerHTML }) => outerHTML),
      [],
      page,
    );
    const handlers = [...document.querySelectorAll('*')].flatMap((element) =>
      element.getAttributeNames().filter((name) => name.startsWith('on')),
    );
    assert.deepEqual(handlers, [], page);
  }
});

test('headers and <meta> carry the same policy', () => {
  const header = /Content-Security-Policy: (.*)/.exec(read('/_headers'))?.[1];
  const meta = documentOf('/hans/index.html')
    .querySelector('meta[http-equiv]')
    ?.getAttribute('content');
  assert.equal(header, `${meta ?? ''}; frame-ancestors 'none'`);
});

test('no page asks another host for anything', () => {
  for (const page of pages) {
    const asked = documentOf(page).querySelectorAll(
      'script[src], img[src], link[rel="stylesheet"], link[rel="icon"], iframe, source',
    );
    for (const element of asked) {
      const target = element.getAttribute('src') ?? element.getAttribute('href') ?? '';
      assert.match(target, /^\//, `${page}: ${target}`);
    }
  }
  for (const file of files.filter((one) => one.endsWith('.css'))) {
    assert.doesNotMatch(read(file), /url\((?!["']?(data:|\/|#))/, file);
  }
});

test('one style sheet is waited for before a page is painted', () => {
  for (const page of pages) {
    const sheets = [...documentOf(page).querySelectorAll('link[rel="stylesheet"]:not([media])')];
    assert.equal(sheets.length, 1, page);
  }
});

test('no conversion dictionary reaches the browser', () => {
  // The first words of OpenCC's phrase and character dictionaries.
  const telltale = /一丝不挂|㓦劃|一目瞭然|opencc/i;
  const texts = files.filter((file) => /\.(js|json|html|css)$/.test(file));
  assert.deepEqual(
    texts.filter((file) => telltale.test(read(file))),
    ['/hans/about/index.html', '/hant/about/index.html'],
  );
});

test('an article is readable from its first bytes', () => {
  for (const page of readingPages) {
    const styles = [
      ...documentOf(page).querySelectorAll('link[rel="stylesheet"]:not([media="print"])'),
    ].map((link) => read(link.getAttribute('href') ?? ''));
    const parts = [read(page), ...styles];
    const brotli = parts.reduce(
      (sum, part) =>
        sum + brotliCompressSync(part, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
      0,
    );
    const gzip = parts.reduce((sum, part) => sum + gzipSync(part).length, 0);
    assert.ok(brotli <= 14_600, `${page}: ${brotli} bytes with brotli`);
    assert.ok(gzip <= 17_000, `${page}: ${gzip} bytes with gzip`);
  }
});

test('the scripts of a reading page are at most 10 KB compressed, imports included', () => {
  for (const page of readingPages) {
    const loaded = new Set<string>();
    for (const script of documentOf(page).querySelectorAll('script[src]'))
      load(script.getAttribute('src') ?? '', loaded);
    const bytes = [...loaded].reduce((sum, file) => sum + gzipSync(read(file)).length, 0);
    assert.ok(bytes <= 10_000, `${page}: ${bytes} bytes in ${[...loaded].join(', ')}`);
    // All but one wait for the text: settings.test.ts weighs the script that runs before it.
    for (const script of documentOf(page).querySelectorAll('script[src]:not([src^="/scripts/"])'))
      assert.equal(script.getAttribute('type'), 'module');
  }
});

test('the search page asks at once for all that its scripts import', () => {
  for (const page of ['/hans/search/index.html', '/hant/search/index.html']) {
    const [loaded, scripts] = [
      new Set<string>(),
      documentOf(page).querySelectorAll('script[type="module"]'),
    ];
    for (const script of scripts) load(script.getAttribute('src') ?? '', loaded);
    const ahead = [...documentOf(page).head.querySelectorAll('link[rel="modulepreload"]')];
    assert.deepEqual(ahead.map((link) => link.getAttribute('href')).sort(), [...loaded].sort());
  }
});

/** A script with everything that it imports at once, not what it may ask for later. */
function load(file: string, loaded: Set<string>): void {
  if (loaded.has(file)) return;
  loaded.add(file);
  for (const [, imported = ''] of read(file).matchAll(
    /(?:^|;)import(?:[^"'();]*from)?["']([^"']+)["']/g,
  )) {
    load(new URL(imported, `https://example.org${file}`).pathname, loaded);
  }
}
