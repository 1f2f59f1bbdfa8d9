import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { documentOf, files, folder, json, pages } from './built-site.ts';

const site = 'https://example.org';

interface Manifest {
  readonly name: string;
  readonly start_url: string;
  readonly icons: readonly {
    readonly src: string;
    readonly sizes: string;
    readonly purpose?: string;
  }[];
}

/** Width and height of a PNG as its header says (PNG specification, 11.2.2). */
function sizeOf(png: Buffer): [width: number, height: number] {
  assert.equal(png.toString('latin1', 1, 4), 'PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

function bytesOf(file: string): Buffer {
  return readFileSync(join(folder, file));
}

/** The content of a page's `<meta>`, or nothing. */
function meta(page: string, name: string): string | undefined {
  const element = documentOf(page).querySelector(`meta[property="${name}"], meta[name="${name}"]`);
  return element?.getAttribute('content') ?? undefined;
}

test('every page leads to the manifest and the icons', () => {
  for (const page of pages) {
    const links = documentOf(page).querySelectorAll(
      'link:is([rel="manifest"], [rel="icon"], [rel="apple-touch-icon"])',
    );
    assert.deepEqual(
      [...links].map((link) => link.getAttribute('href')),
      ['/favicon.ico', '/favicon.svg', '/icons/apple-touch-icon.png', '/manifest.webmanifest'],
      page,
    );
  }
});

test('the manifest has Chinese names and icons of the sizes it says', () => {
  const { name, start_url, icons } = json('/manifest.webmanifest') as Manifest;
  assert.equal(name, '泉城方略 · 济南发展战略文献');
  assert.equal(start_url, '/');
  assert.deepEqual(
    icons.map(({ sizes, purpose }) => [sizes, purpose]),
    [
      ['192x192', undefined],
      ['512x512', undefined],
      ['512x512', 'maskable'],
    ],
  );
  for (const { src, sizes } of icons) assert.equal(sizeOf(bytesOf(src)).join('x'), sizes, src);
});

test('the icon for home screens is opaque, 180 pixels; favicon.ico holds one of 32', () => {
  const touch = bytesOf('/icons/apple-touch-icon.png');
  assert.deepEqual(sizeOf(touch), [180, 180]);
  // Colour type 2: no transparency, which iOS would paint black.
  assert.equal(touch[25], 2);
  const ico = bytesOf('/favicon.ico');
  assert.deepEqual(sizeOf(ico.subarray(ico.readUInt32LE(18))), [32, 32]);
});

test('every share image is there, 1200 × 630, at most 60 KB, and belongs to its page', () => {
  for (const page of pages.filter((one) => meta(one, 'og:image') !== undefined)) {
    const image = meta(page, 'og:image') ?? '';
    const file = image.slice(site.length);
    const [, script = 'hans'] = /^\/(hans|hant)\//.exec(page) ?? [];
    assert.ok(image.startsWith(`${site}/share/${script}/`), `${page}: ${image}`);
    assert.ok(files.includes(file), `${page}: ${image}`);
    const png = bytesOf(file);
    assert.deepEqual(sizeOf(png), [1200, 630], file);
    assert.ok(png.length <= 60_000, `${file}: ${png.length} bytes`);
    assert.deepEqual(
      [meta(page, 'og:image:width'), meta(page, 'og:image:height')],
      ['1200', '630'],
    );
    assert.ok(meta(page, 'og:image:alt')?.includes(meta(page, 'og:title') ?? '?'), page);
    assert.equal(meta(page, 'twitter:card'), 'summary_large_image', page);
  }
});

test('every page that is listed says in which script it is, and that there is the other', () => {
  for (const page of pages.filter((one) => meta(one, 'og:locale') !== undefined)) {
    const locales = [meta(page, 'og:locale'), meta(page, 'og:locale:alternate')];
    const wanted = page.startsWith('/hant/') ? ['zh_TW', 'zh_CN'] : ['zh_CN', 'zh_TW'];
    assert.deepEqual(locales, wanted, page);
  }
  for (const script of ['hans', 'hant'])
    assert.ok(meta(`/${script}/articles/2022-party-congress/index.html`, 'og:locale'));
});

test('no two pages share an image, but for `/` and the home page', () => {
  const images = pages
    .filter((page) => page !== '/index.html')
    .map((page) => meta(page, 'og:image'));
  const given = images.filter((image) => image !== undefined);
  assert.equal(new Set(given).size, given.length);
});
