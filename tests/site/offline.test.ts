import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { articleOf, listPath, type FileList, type SiteList } from '../../src/offline/manifest.ts';
import { buildIn } from '../../src/offline/marker.ts';
import { FileFinder, namesIn, withMentioned } from '../../src/offline/mentions.ts';
import { readSite } from '../../src/offline/site-files.ts';
import { scripts } from '../../src/script/script.ts';
import { documentOf, files, folder, json, pages, read } from './built-site.ts';

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

/** The site's files as the worker and the lists have them, and the list of each article. */
const listed = readSite(folder);
const articles = files.filter((file) => file.startsWith('/offline/articles/'));
const site = json('/offline/site.json') as SiteList;
const pathsOf = (list: readonly { path: string }[]) => list.map(({ path }) => path);

test('every file is carried by the worker, or in exactly one list, or left out by name', () => {
  const leftOut = [
    ...[/^\/(api|cite|downloads|icons|share)\//, /^\/offline\/.+\.json$/],
    ...[/^\/(404\.html|sw\.js|_headers|robots\.txt|llms\.txt)$/, /^\/\.well-known\//],
    ...[/^\/[\w-]+\.(csv|xml)$/, /^\/feed\.han[st]\.xml$/],
  ];
  const wanted = files
    .filter((file) => !leftOut.some((pattern) => pattern.test(file)))
    .map((file) => file.slice(1).replace(/(^|\/)index\.html$/, '$1'));
  const lists = articles.map((file) => pathsOf((json(file) as FileList).files));
  const all = [...pathsOf(listed.manifest.frame), ...pathsOf(site.files), ...lists.flat()];
  assert.deepEqual(all.sort(), wanted.sort());
  for (const path of pathsOf(listed.manifest.frame))
    assert.ok(worker.includes(`"${path}"`) || worker.includes(`\`${path}\``), path);
});

test('there is a list for each article, which holds its pages, its data and nothing else', () => {
  const ids = files.flatMap((file) => /^\/api\/articles\/([^/]+)\.json$/.exec(file)?.[1] ?? []);
  assert.deepEqual(articles, ids.map((id) => `/${listPath(id)}`).sort());
  assert.deepEqual([...site.articles].sort(), ids.sort());
  for (const id of ids) {
    const paths = pathsOf((json(`/${listPath(id)}`) as FileList).files);
    for (const script of scripts)
      for (const path of [`${script}/articles/${id}/`, `search/${id}.${script}.json`])
        assert.ok(paths.includes(path), path);
    assert.ok(paths.every((path) => articleOf(path) === id));
  }
});

test('the worker and the other lists name no article, so that they do not grow with them', () => {
  const common = [...pathsOf(listed.manifest.frame), ...pathsOf(site.files)];
  const ofArticles = common.filter((path) => site.articles.some((id) => path.includes(id)));
  assert.deepEqual(ofArticles, []);
  for (const id of site.articles) assert.ok(!worker.includes(id), id);
});

test('the lists are of the build that the pages name', () => {
  for (const file of [...articles, '/offline/site.json'])
    assert.equal((json(file) as FileList).build, buildIn(read('/hans/index.html')), file);
  assert.ok(worker.includes(String(listed.manifest.total)));
});

test('every style, script and font is mentioned by a page, or by what is mentioned', () => {
  const { frame } = listed.manifest;
  const finder = new FileFinder(pathsOf(frame));
  const places = pages.flatMap((page) => finder.placesOf(namesIn(read(page))));
  const found = new Set(pathsOf(withMentioned(places, frame)));
  assert.deepEqual(
    pathsOf(frame).filter((path) => !found.has(path)),
    [],
  );
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
