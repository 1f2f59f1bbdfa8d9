import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { scripts } from '../../src/script/script.ts';
import { choices } from '../../src/settings/settings.ts';
import { documentOf, files, pages, read } from './built-site.ts';

test('every page runs the first-paint script before it meets a style sheet', () => {
  for (const page of pages) {
    const { head } = documentOf(page);
    const [script, ...others] = head.querySelectorAll('script:not([type])');
    assert.deepEqual(others, [], page);
    assert.match(script?.getAttribute('src') ?? '', /^\/scripts\/settings\.[0-9a-f]{8}\.js$/, page);
    assert.deepEqual(script?.getAttributeNames(), ['src'], `${page}: neither async nor defer`);
    const followed = [...head.querySelectorAll('script:not([type]) ~ link[rel="stylesheet"]')];
    const all = [...head.querySelectorAll('link[rel="stylesheet"]')];
    assert.equal(followed.length, all.length, page);
  }
});

test('the first-paint script is one small file that browsers may keep', () => {
  const found = files.filter((file) => file.startsWith('/scripts/'));
  assert.equal(found.length, 1);
  const bytes = brotliCompressSync(read(found[0] ?? '')).length;
  assert.ok(bytes <= 500, `${bytes} bytes`);
  assert.match(read('/_headers'), /^\/scripts\/\*\n {2}Cache-Control: .*immutable$/m);
});

test('the large view is a style sheet that exists and that no page carries', () => {
  const [script = ''] = files.filter((file) => file.startsWith('/scripts/'));
  const sheet = /href=(\/_astro\/large\.[^>]+\.css)>/.exec(read(script))?.[1];
  assert.ok(sheet && files.includes(sheet), sheet);
  for (const page of pages) assert.ok(!read(page).includes(sheet), page);
});

for (const script of scripts) {
  test(`/${script}/settings/ offers every value of every setting, the defaults chosen`, () => {
    const document = documentOf(`/${script}/settings/index.html`);
    const inputs = [
      ...document.querySelectorAll<HTMLInputElement>('form[data-settings-form] input'),
    ];
    for (const [name, values] of Object.entries(choices)) {
      const own = inputs.filter((input) => input.name === name);
      const isSwitch = own[0]?.type === 'checkbox';
      const offered = own.map(({ value }) => value);
      assert.deepEqual(offered, isSwitch ? ['on'] : [...values]);
      const chosen = own.filter(({ checked }) => checked).map(({ value }) => value);
      assert.deepEqual(chosen, values[0] === 'off' ? [] : [values[0]]);
    }
  });

  test(`/${script}/settings/ explains what browser and system can do`, () => {
    const main = documentOf(`/${script}/settings/index.html`).querySelector('main');
    const ids = [...(main?.querySelectorAll('h3') ?? [])].map(({ id }) => id);
    assert.deepEqual(ids, ['windows', 'mac', 'android', 'iphone', 'wechat']);
  });
}

test('every page with a header leads to the settings in its own script', () => {
  for (const page of pages.filter((file) => documentOf(file).querySelector('header'))) {
    const script = page.startsWith('/hant/') ? 'hant' : 'hans';
    const links = [...documentOf(page).querySelectorAll('[data-settings-link]')];
    assert.deepEqual(
      links.map((link) => link.getAttribute('href')),
      [`/${script}/settings/`, `/${script}/settings/`],
      page,
    );
    const name = script === 'hans' ? '阅读设置' : '閱讀設定';
    for (const link of links) assert.ok(link.textContent.includes(name), page);
  }
});

test('every page has colours for browsers without light-dark()', () => {
  for (const page of pages) {
    const sheet = documentOf(page).querySelector('link[rel="stylesheet"]:not([media])');
    const styles = read(sheet?.getAttribute('href') ?? '');
    assert.match(styles, /@supports not \(color:light-dark\([^{]*\{:root\{--paper:#fff;/, page);
  }
});
