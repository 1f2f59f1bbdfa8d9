import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import { JSDOM } from 'jsdom';
import { readLibrary } from '../../src/articles/library.ts';
import { languageTag, otherScript, scripts } from '../../src/script/script.ts';
import { leadsSomewhere } from './broken-links.ts';
import { documentOf, files, json, read, site } from './built-site.ts';

const library = await readLibrary();

const schemas = {
  article: json('/api/article.schema.json') as AnySchemaObject,
  list: json('/api/articles.schema.json') as AnySchemaObject,
};
const twins = files.filter((file) => /^\/api\/articles\/[^/]+\.json$/.test(file));

/** What the schema has against `data`, by a validator that knows nothing of how it was made. */
function problemsOf(schema: AnySchemaObject, data: unknown): string[] {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });
  ajv.addFormat('date', /^\d{4}-\d{2}-\d{2}$/);
  ajv.addFormat('uri', (value) => URL.canParse(value));
  const validate = ajv.compile(schema);
  void validate(data);
  return (validate.errors ?? []).map(
    ({ instancePath, message = '' }) => `${instancePath} ${message}`,
  );
}

test('each twin keeps the JSON Schema that documents it', () => {
  assert.deepEqual(problemsOf(schemas.list, json('/api/articles.json')), []);
  assert.equal(twins.length, library.length);
  for (const twin of twins) assert.deepEqual(problemsOf(schemas.article, json(twin)), [], twin);
});

test('the schemas notice what is wrong', () => {
  const file = '/api/articles/2020-provincial-visit.json';
  const { id, ...nameless } = json(file) as Record<string, unknown>;
  assert.equal(id, '2020-provincial-visit');
  assert.deepEqual(problemsOf(schemas.article, nameless), [" must have required property 'id'"]);
  const other = { ...nameless, id, originalScript: 'latn' };
  assert.deepEqual(problemsOf(schemas.article, other), [
    '/originalScript must be equal to one of the allowed values',
  ]);
});

/** The paths of properties without a description. */
function undescribed(schema: unknown, path: string): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {} } = schema as { properties?: Record<string, { description?: string }> };
  const silent = Object.entries(properties).filter(([, one]) => !one.description);
  return [
    ...silent.map(([name]) => `${path}/${name}`),
    ...Object.entries(schema).flatMap(([name, part]) => undescribed(part, `${path}/${name}`)),
  ];
}

test('the schemas say what each field means, under their own addresses', () => {
  for (const schema of Object.values(schemas)) {
    assert.equal(schema['$schema'], 'https://json-schema.org/draft/2020-12/schema');
    assert.deepEqual(undescribed(schema, ''), []);
  }
  assert.equal(schemas.article['$id'], 'https://example.org/api/article.schema.json');
  assert.equal(schemas.list['$id'], 'https://example.org/api/articles.schema.json');
});

/** A feed as an XML parser reads it, which takes nothing that is not well-formed. */
function feedIn(script: string): Element {
  const { window } = new JSDOM(read(`/feed.${script}.xml`), { contentType: 'application/xml' });
  return window.document.documentElement;
}

function textsOf(element: Element, name: string): (string | null)[] {
  return [...element.children]
    .filter(({ localName }) => localName === name)
    .map(({ textContent }) => textContent);
}

function linksOf(element: Element): string[][] {
  return [...element.children]
    .filter(({ localName }) => localName === 'link')
    .map((link) =>
      ['rel', 'type', 'hreflang', 'href'].map((name) => link.getAttribute(name) ?? ''),
    );
}

const atom = 'application/atom+xml';

for (const script of scripts) {
  const [own, other] = [languageTag[script], languageTag[otherScript(script)]];

  test(`the feed in ${script} is an Atom feed with everything that RFC 4287 asks for`, () => {
    const feed = feedIn(script);
    assert.equal(feed.namespaceURI, 'http://www.w3.org/2005/Atom');
    assert.equal(feed.getAttribute('xml:lang'), own);
    assert.match(textsOf(feed, 'id').join(), /^urn:uuid:[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
    assert.match(textsOf(feed, 'title').join(), /^泉城方略：/);
    const days = library.flatMap(({ added }) => added ?? []);
    assert.deepEqual(textsOf(feed, 'updated'), [`${days.toSorted().at(-1) ?? ''}T00:00:00Z`]);
    assert.deepEqual(linksOf(feed), [
      ['self', atom, own, `${site}/feed.${script}.xml`],
      ['alternate', 'text/html', own, `${site}/${script}/`],
      ['alternate', atom, other, `${site}/feed.${otherScript(script)}.xml`],
    ]);
  });

  test(`the feed in ${script} has each story once, with its first paragraph, word for word`, () => {
    const entries = [...feedIn(script).children].filter(({ localName }) => localName === 'entry');
    const ids = entries.flatMap((entry) => textsOf(entry, 'id'));
    assert.equal(new Set(ids).size, library.flatMap(({ stories }) => stories).length);
    for (const entry of entries) {
      const [[rel, type, language, href = ''] = [], twin] = linksOf(entry);
      assert.deepEqual([rel, type, language, twin?.[2]], ['alternate', 'text/html', own, other]);
      const { pathname, hash } = new URL(href);
      const story = documentOf(`${pathname}index.html`).getElementById(hash.slice(1));
      assert.deepEqual(textsOf(entry, 'summary'), [
        story?.querySelector('p[id^="p"]')?.textContent,
      ]);
      assert.equal(textsOf(entry, 'updated').length, 1);
      const { value, certainty } =
        library.find(({ id }) => pathname.includes(`/${id}/`))?.published ?? assert.fail();
      // Only a day that the text prints, never one that was inferred.
      const printed = certainty === 'stated' ? [`${value}T00:00:00Z`] : [];
      assert.deepEqual(textsOf(entry, 'published'), printed);
      assert.ok(textsOf(entry, 'author').length > 0);
    }
  });

  test(`home, list and the page about the texts in ${script} lead to the feed`, () => {
    for (const page of ['', 'articles/', 'about/']) {
      const document = documentOf(`/${script}/${page}index.html`);
      const link = document.head.querySelector(`link[rel="alternate"][type="${atom}"]`);
      assert.equal(link?.getAttribute('href'), `/feed.${script}.xml`);
      assert.ok(document.querySelector(`main a[href="/feed.${script}.xml"]`), page);
    }
  });
}

test('every address in the feeds and the sitemap leads somewhere', () => {
  const xml = files.filter((file) => file.endsWith('.xml'));
  assert.equal(xml.length, 4);
  for (const file of xml) {
    const { window } = new JSDOM(read(file), { contentType: 'application/xml' });
    const named = [...window.document.querySelectorAll('[href], loc, icon')];
    const addresses = named.map((one) => one.getAttribute('href') ?? one.textContent);
    const broken = addresses.filter((one) => !leadsSomewhere(new URL(one)));
    assert.deepEqual(broken, [], file);
  }
});

test('llms.txt has the form of llmstxt.org, and its links lead somewhere', () => {
  const text = read('/llms.txt');
  assert.match(text, /^# 泉城方略 .*\n\n> .*\n\n/);
  assert.deepEqual(
    [...text.matchAll(/^## (.*)$/gm)].map(([, title]) => title),
    ['How to quote', 'Texts', 'References', 'Data', 'Optional'],
  );
  const links = [...text.matchAll(/^- \[.+?\]\((.+?)\)/gm)].map(([, href = '']) => new URL(href));
  assert.ok(links.every(({ origin }) => origin === site));
  assert.deepEqual(
    links.filter((link) => !leadsSomewhere(link)),
    [],
  );
  assert.ok(text.includes('齐鲁晚报，[2022-04-10]. https://example.org/hans/articles/'));
  // Paper and date are in the script of the page that they stand beside.
  assert.ok(
    text.includes('/hans/articles/2020-provincial-visit/): 大众日报客户端, event 〔2020年〕'),
  );
});

test('without a contact there is no security.txt', () => {
  assert.ok(!files.some((file) => file.startsWith('/.well-known/')));
});
