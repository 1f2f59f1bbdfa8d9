import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { hashLength } from '../../src/offline/manifest.ts';
import { buildIn, withBuild } from '../../src/offline/marker.ts';
import { manifestOf } from '../../src/offline/site-files.ts';

const site = {
  'index.html': '<html lang="zh"><link href="/_astro/a.11111111.css"><script src="/_astro/b.2.js">',
  'hans/about/index.html': '<html lang="zh"><a href="/hans/">',
  '404.html': '<html>',
  '_astro/a.11111111.css': 'src: url(/_astro/font.3.woff2)',
  '_astro/b.2.js': 'import("./c.4.js")',
  '_astro/c.4.js': 'fetch(`${base}search/${id}.json`)',
  '_astro/font.3.woff2': 'letters',
  _headers: '/*',
  'search/one.json': '{}',
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

test('a copy of the site holds what is read, and each file with what it may ask for', async (t) => {
  const { files } = await manifestOf(folderWith(site, t));
  const mentions = files.map((file) => [
    file.path,
    file.mentions.map((place) => files[place]?.path),
  ]);
  assert.deepEqual(Object.fromEntries(mentions), {
    '': ['_astro/a.11111111.css', '_astro/b.2.js'],
    'hans/about/': [],
    '_astro/a.11111111.css': ['_astro/font.3.woff2'],
    '_astro/b.2.js': ['_astro/c.4.js'],
    '_astro/c.4.js': ['search/one.json'],
    '_astro/font.3.woff2': [],
    'search/one.json': [],
    'pagefind/index/x.pf_index': [],
  });
});

test('pages are known by their build, everything else by its hash', async (t) => {
  const { files } = await manifestOf(folderWith(site, t));
  for (const { path, hash } of files)
    assert.equal(hash?.length, path === '' || path.endsWith('/') ? undefined : hashLength, path);
});

test('the same files have the same name, any other file another', async (t) => {
  const { build } = await manifestOf(folderWith(site, t));
  assert.match(build, /^[0-9a-f]{8}$/);
  assert.equal((await manifestOf(folderWith(site, t))).build, build);
  const other = { ...site, 'search/one.json': '{ }' };
  assert.notEqual((await manifestOf(folderWith(other, t))).build, build);
});

test('a page carries the name of its build in its first bytes', () => {
  const page = withBuild('<!DOCTYPE html><html lang="zh-Hans"><p>文', '0a1b2c3d');
  assert.equal(page, '<!DOCTYPE html><html data-v="0a1b2c3d" lang="zh-Hans"><p>文');
  assert.equal(buildIn(page), '0a1b2c3d');
  assert.equal(buildIn('<html lang="zh-Hans">'), null);
});
