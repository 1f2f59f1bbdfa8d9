import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import {
  articleOf,
  hashLength,
  isList,
  listPath,
  siteListPath,
} from '../../src/offline/manifest.ts';
import { buildIn, unnamed, withBuild } from '../../src/offline/marker.ts';
import { FileFinder, namesIn, withMentioned } from '../../src/offline/mentions.ts';
import { readSite } from '../../src/offline/site-files.ts';

const html = `<!DOCTYPE html><html data-v="${unnamed}" lang="zh">`;

const site = {
  'index.html': `${html}<link href="/_astro/a.11111111.css"><script src="/_astro/b.2.js">`,
  'hans/about/index.html': `${html}<a href="/hans/">`,
  'hans/articles/index.html': html,
  'hans/articles/page/2/index.html': html,
  'hans/articles/one/index.html': html,
  'hans/articles/one/parallel/index.html': html,
  'hant/articles/one/index.html': html,
  'hans/articles/one-more/index.html': html,
  'hant/topics/one/index.html': html,
  '404.html': html,
  '_astro/a.11111111.css': 'src: url(/_astro/font.3.woff2)',
  '_astro/b.2.js': 'import("./c.4.js")',
  '_astro/c.4.js': 'fetch(`${base}search/${id}.json`)',
  '_astro/font.3.woff2': 'letters',
  _headers: '/*',
  'api/articles/one.json': '{}',
  'api/articles/one-more.json': '{}',
  'search/one.hans.json': '{}',
  'search/fold.json': '{}',
  'study/one.hans.json': '{}',
  'print/one-more.hant.css': '@page {}',
  'conversion/one.json': '{}',
  'pagefind/index/x.pf_index': 'index',
  'share/home.png': 'picture',
  'downloads/one.epub': 'book',
  'feed.hans.xml': '<feed>',
};

/** Writes files into a folder that is gone after the test. */
function folderWith(files: Readonly<Record<string, string>>, t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

const pathsOf = (files: readonly { path: string }[]) => files.map(({ path }) => path);

test('the worker carries what all pages share, each file with what it may ask for', (t) => {
  const { frame } = readSite(folderWith(site, t)).manifest;
  const mentions = frame.map(({ path, mentions }) => [
    path,
    mentions.map((place) => frame[place]?.path),
  ]);
  assert.deepEqual(Object.fromEntries(mentions), {
    '_astro/a.11111111.css': ['_astro/font.3.woff2'],
    '_astro/b.2.js': ['_astro/c.4.js'],
    '_astro/c.4.js': ['search/fold.json'],
    '_astro/font.3.woff2': [],
    'search/fold.json': [],
  });
});

test('what belongs to an article stands in its list, everything else in that of the site', (t) => {
  const { articles, site: rest } = readSite(folderWith(site, t));
  const lists = [...articles].map(([id, { files }]) => [id, pathsOf(files)]);
  assert.deepEqual(Object.fromEntries(lists), {
    one: [
      'conversion/one.json',
      'hans/articles/one/',
      'hans/articles/one/parallel/',
      'hant/articles/one/',
      'search/one.hans.json',
      'study/one.hans.json',
    ],
    'one-more': ['hans/articles/one-more/', 'print/one-more.hant.css'],
  });
  assert.deepEqual([...rest.articles].sort(), ['one', 'one-more']);
  assert.deepEqual(pathsOf(rest.files), [
    'hans/about/',
    'hans/articles/',
    'hans/articles/page/2/',
    'hant/topics/one/',
    '',
    'pagefind/index/x.pf_index',
  ]);
});

test('the worker knows the size of all lists together', (t) => {
  const { manifest, articles, site: rest } = readSite(folderWith(site, t));
  const lists = [manifest.frame, rest.files, ...[...articles.values()].map(({ files }) => files)];
  const sizes = lists.flat().map(({ bytes }) => bytes);
  assert.equal(
    manifest.total,
    sizes.reduce((sum, bytes) => sum + bytes, 0),
  );
});

test('every file has its hash, every list the name of the build', (t) => {
  const { manifest, articles, site: rest } = readSite(folderWith(site, t));
  for (const { build, files } of [rest, ...articles.values()]) {
    assert.equal(build, manifest.build);
    for (const { hash } of files) assert.equal(hash.length, hashLength);
  }
});

test('the same files have the same name, any other file another', (t) => {
  const { build } = readSite(folderWith(site, t)).manifest;
  assert.match(build, /^[0-9a-f]{8}$/);
  assert.equal(readSite(folderWith(site, t)).manifest.build, build);
  const named = { ...site, 'index.html': withBuild(site['index.html'], '0a1b2c3d') };
  assert.equal(readSite(folderWith(named, t)).manifest.build, build);
  const other = { ...site, 'search/fold.json': '{ }' };
  assert.notEqual(readSite(folderWith(other, t)).manifest.build, build);
});

test('the place of the name is found in every page, and only there', (t) => {
  const folder = folderWith(site, t);
  const { marks } = readSite(folder);
  const isHtml = (name: string) => name.endsWith('.html');
  assert.deepEqual([...marks.keys()].sort(), Object.keys(site).filter(isHtml).sort());
  for (const [file, place] of marks) {
    const start = readFileSync(join(folder, file), 'utf8').slice(0, place);
    assert.equal(start, '<!DOCTYPE html><html data-v="');
  }
  const without = { ...site, 'hans/about/index.html': '<html lang="zh">' };
  assert.throws(() => readSite(folderWith(without, t)), /hans\/about\/index\.html has no place/);
});

test('a page carries the name of its build in its first bytes', () => {
  const page = withBuild(`${html}<p>文`, '0a1b2c3d');
  assert.equal(page, '<!DOCTYPE html><html data-v="0a1b2c3d" lang="zh"><p>文');
  assert.equal(buildIn(page), '0a1b2c3d');
  assert.equal(withBuild(page, unnamed), `${html}<p>文`);
  assert.equal(buildIn('<html lang="zh-Hans">'), null);
});

test('an address tells its article, and that it is a list', () => {
  const ids = {
    'hans/articles/one/': 'one',
    'hant/articles/one-more/cite/first/': 'one-more',
    'conversion/one.json': 'one',
    'print/one.hant.css': 'one',
    'hans/articles/': undefined,
    'hans/articles/page/2/': undefined,
    'hant/articles/year/2022/': undefined,
    'glossary/hans.json': undefined,
    'hans/topics/one/': undefined,
    '': undefined,
  };
  for (const [path, id] of Object.entries(ids)) assert.equal(articleOf(path), id, path);
  assert.deepEqual([listPath('one'), siteListPath, 'offline/'].map(isList), [true, true, false]);
});

test('names of files are found in a text, with whatever stands in front of them', () => {
  const text =
    '<link href="/base/favicon.svg"><script src=/_astro/_a_.B-c_.js></script>第1.2条，见search/fold.json。';
  assert.deepEqual(
    [...namesIn(text)],
    ['/base/favicon.svg', '/_astro/_a_.B-c_.js', 'search/fold.json'],
  );
  const finder = new FileFinder(['_astro/_a_.B-c_.js', 'favicon.svg', 'search/fold.json', 'x.js']);
  assert.deepEqual(finder.placesOf(namesIn(text)), [0, 1, 2]);
  assert.deepEqual(finder.placesOf(['./_a_.B-c_.js', 'fold.json']), [0]);
});

test('what is mentioned by what is mentioned belongs to it, also in a circle', () => {
  const file = (path: string, ...mentions: number[]) => ({ path, hash: '', bytes: 1, mentions });
  const frame = [file('a', 1), file('b', 2), file('c', 0), file('d')];
  assert.deepEqual(pathsOf(withMentioned([1], frame)), ['b', 'c', 'a']);
});
