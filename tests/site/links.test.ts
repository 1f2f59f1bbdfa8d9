import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageTag, scripts } from '../../src/script/script.ts';
import { brokenLinks, leadsSomewhere } from './broken-links.ts';
import { documentOf, pages, read, site } from './built-site.ts';

test('every internal link and fragment resolves', () => {
  assert.deepEqual(brokenLinks(), []);
});

/** Every text in a value of JSON. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

test('what pages say of themselves for machines is JSON-LD, and its addresses resolve', () => {
  const found = pages.flatMap((page) =>
    [...documentOf(page).querySelectorAll('script[type="application/ld+json"]')].map((script) => ({
      page,
      data: JSON.parse(script.textContent) as Record<string, unknown>,
    })),
  );
  assert.ok(found.length > 0);
  for (const { page, data } of found) {
    assert.equal(data['@context'], 'https://schema.org', page);
    for (const name of ['@type', 'url', 'inLanguage']) assert.ok(data[name], `${page}: ${name}`);
    const own = textsIn(data).filter((text) => text.startsWith(site));
    for (const address of own) assert.ok(leadsSomewhere(new URL(address)), `${page}: ${address}`);
  }
});

test('both scripts have the same pages with the same ids', () => {
  const [hans, hant] = scripts.map((script) =>
    pages
      .filter((page) => page.startsWith(`/${script}/`))
      .map((page) => page.slice(script.length + 1)),
  );
  assert.deepEqual(hans, hant);
  for (const page of hans ?? []) {
    const [one, other] = scripts.map((script) =>
      [...documentOf(`/${script}${page}`).querySelectorAll('[id]')].map(({ id }) => id),
    );
    assert.deepEqual(one, other, page);
    assert.equal(new Set(one).size, one?.length, `an id stands twice on ${page}`);
  }
});

test('canonical, hreflang and the toggle agree on every page', () => {
  for (const page of pages.filter(
    (file) => !['/404.html', '/index.html', '/offline/index.html'].includes(file),
  )) {
    const [, script = '', rest = ''] = /^\/(hans|hant)(\/.*)index\.html$/.exec(page) ?? [];
    const document = documentOf(page);
    const alternates = [...document.querySelectorAll('link[hreflang]')].map((link) => [
      link.getAttribute('hreflang'),
      link.getAttribute('href'),
    ]);
    const fallback = page.includes('/2020-provincial-visit/') ? 'hant' : 'hans';
    assert.equal(document.documentElement.lang, languageTag[script as 'hans']);
    assert.equal(
      document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
      `${site}/${script}${rest}`,
    );
    assert.deepEqual(alternates, [
      ['zh-Hans', `${site}/hans${rest}`],
      ['zh-Hant', `${site}/hant${rest}`],
      ['x-default', `${site}/${fallback}${rest}`],
    ]);
    const toggle = [...document.querySelectorAll('nav[data-script-switch] a[hreflang]')];
    assert.deepEqual(
      toggle.map((link) => link.getAttribute('href')),
      [`/hans${rest}`, `/hant${rest}`],
    );
    assert.deepEqual(
      toggle.map((link) => link.getAttribute('aria-current')),
      script === 'hans' ? ['true', null] : [null, 'true'],
    );
  }
});

test('`/` is the Simplified home page and says so', () => {
  const document = documentOf('/index.html');
  assert.equal(
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    `${site}/hans/`,
  );
  assert.equal(
    document.querySelector('main')?.textContent,
    documentOf('/hans/index.html').querySelector('main')?.textContent,
  );
});

test('every page has a title and a description of its own', () => {
  const own = pages.filter(
    (page) => !['/404.html', '/index.html', '/offline/index.html'].includes(page),
  );
  const titles = own.map((page) => documentOf(page).title);
  assert.equal(new Set(titles).size, titles.length, titles.join('\n'));
  for (const page of own) {
    const description =
      documentOf(page).querySelector('meta[name="description"]')?.getAttribute('content') ?? '';
    assert.ok([...description].length >= 12, `${page}: ${description}`);
  }
});

test('the sitemap lists every page with its alternates, and robots.txt leads to it', () => {
  const listed = [...read('/sitemap-0.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(
    ([, url = '']) => new URL(url).pathname,
  );
  const expected = pages
    .filter((page) => /^\/han[st]\//.test(page))
    .map((page) => page.replace('index.html', ''));
  assert.deepEqual(listed.toSorted(), expected.toSorted());
  const alternates = read('/sitemap-0.xml').match(/<xhtml:link /g) ?? [];
  assert.equal(alternates.length, expected.length * 3);
  assert.match(read('/robots.txt'), /^Sitemap: https:\/\/example\.org\/sitemap-index\.xml$/m);
  assert.match(read('/sitemap-index.xml'), /https:\/\/example\.org\/sitemap-0\.xml/);
});
