import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { documentOf, files, pages, read } from './built-site.ts';
import { scripts } from '../../src/script/script.ts';

const worker = read('/sw.js');

test('every page names the build of the worker', () => {
  const builds = new Set(pages.map((page) => documentOf(page).documentElement.dataset['v']));
  assert.equal(builds.size, 1);
  const [build = ''] = builds;
  assert.match(build, /^[0-9a-f]{8}$/);
  assert.ok(worker.includes(build));
});

test('the worker is one file that asks nobody, evaluates nothing and is never kept', () => {
  assert.doesNotMatch(worker, /importScripts|\beval\(|new Function|indexedDB|https?:\/\//);
  assert.match(read('/_headers'), /^\/sw\.js\n {2}Cache-Control: no-cache$/m);
  const bytes = gzipSync(worker).length;
  assert.ok(bytes <= 15_000, `${bytes} bytes`);
});

test('the worker knows every page and everything that pages load', () => {
  const known = (path: string) => worker.includes(`"${path}"`) || worker.includes(`\`${path}\``);
  const paths = files
    .filter((file) =>
      /^\/(hans|hant|_astro|scripts|pagefind|search|glossary|conversion)\//.test(file),
    )
    .map((file) => file.slice(1).replace(/index\.html$/, ''));
  assert.deepEqual(
    paths.filter((path) => !known(path)),
    [],
  );
  for (const path of ['share/', 'api/', 'downloads/', 'targets.csv', 'sitemap'])
    assert.ok(!worker.includes(path), path);
});

test('the offline page is in both scripts and in no index', () => {
  const document = documentOf('/offline/index.html');
  assert.equal(document.querySelector('meta[name="robots"]')?.getAttribute('content'), 'noindex');
  const languages = [...document.querySelectorAll('main section')].map((section) =>
    section.getAttribute('lang'),
  );
  assert.deepEqual(languages, ['zh-Hans', 'zh-Hant']);
  assert.ok(!read('/sitemap-0.xml').includes('/offline/'));
});

for (const script of scripts) {
  test(`/${script}/settings/ offers to save the site, with JavaScript only`, () => {
    const section = documentOf(`/${script}/settings/index.html`).querySelector(
      'section[aria-labelledby="offline"]',
    );
    const buttons = [...(section?.querySelectorAll('button') ?? [])];
    assert.equal(buttons.length, 2);
    assert.ok(buttons.every((button) => button.hidden));
    assert.match(section?.textContent ?? '', /JavaScript/);
  });
}
