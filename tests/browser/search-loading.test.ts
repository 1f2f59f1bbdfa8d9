// What the search loads, when, and what that costs.
import { gzipSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { answered, open, searchFiles } from './search-page.ts';
import { holdBack } from './trouble.ts';

test('nothing of the search is loaded without a question', async ({ page }) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await open(page, 'hans');
  await page.locator('main input[name="q"]').focus();
  await page.waitForLoadState('networkidle');
  expect(requested.filter((address) => searchFiles.test(address))).toEqual([]);
});

/** What every question needs, without hashes and marks against caches. */
const known = [
  '_astro/client.js',
  'pagefind/pagefind-entry.json',
  'pagefind/pagefind.js',
  'pagefind/records.json',
  'pagefind/wasm.unknown.pagefind',
  'search/fold.json',
];

for (const [way, query] of [
  ['typed', ''],
  ['in the address', '?q=的'],
] as const)
  test(`a first question ${way} asks at once for what is known beforehand, and for nothing twice`, async ({
    page,
    baseURL,
  }) => {
    const asked: string[] = [];
    const { promise, resolve } = Promise.withResolvers<undefined>();
    // What is read of the glossary afterwards takes the fold table from the cache.
    await page.route('**/_astro/terms.*.js', (route) => route.abort());
    await page.route(searchFiles, async (route) => {
      const base = new URL(baseURL ?? '').pathname.length;
      const path = new URL(route.request().url()).pathname.slice(base);
      asked.push(path.replace(/^(_astro\/\w+)\.[\w-]+/, '$1'));
      await promise;
      await route.continue();
    });
    await page.goto(`hans/search/${query}`);
    if (query === '') await page.locator('main input[name="q"]').fill('的');
    // Nothing has come yet.
    await expect.poll(() => asked.toSorted()).toEqual(known);
    resolve(undefined);
    await expect(page.locator('[data-search-status="done"]')).toHaveCount(1);
    expect(asked.filter((path, place) => asked.indexOf(path) !== place)).toEqual([]);
  });

test('what was typed before the scripts came is kept, and asked when they come', async ({
  page,
}) => {
  const letGo = await holdBack(page, '**/_astro/SearchPage.*.js');
  await page.goto('hans/search/', { waitUntil: 'commit' });
  const field = page.locator('main input[name="q"]');
  await field.pressSequentially('生态立市');
  letGo();
  await answered(page, '生态立市');
  await expect(field).toHaveValue('生态立市');
  await expect(page.locator('[data-hit]').first()).toContainText('生态立市');
});

test('a first question costs at most 115 KB', async ({ page }) => {
  const sizes = new Map<string, number>();
  page.on('response', (response) => {
    if (!/\.js|\/pagefind\/|\/search\/[^?]*json/.test(response.url())) return;
    void response
      .body()
      .then((body) => sizes.set(new URL(response.url()).pathname, compressed(body)));
  });
  // 的 stands in every story: whatever can be loaded is loaded.
  await open(page, 'hans', '?q=的');
  await page.waitForLoadState('networkidle');
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  console.log([...sizes].map(([path, size]) => `${String(size).padStart(7)} ${path}`).join('\n'));
  console.log(`${String(total).padStart(7)} bytes in all`);
  expect(total).toBeLessThanOrEqual(115_000);
});

/** Pagefind's own files are compressed already. */
function compressed(body: Buffer): number {
  return Math.min(body.length, gzipSync(body, { level: 9 }).length);
}

test(
  'on the article’s page the words are highlighted and in sight',
  { tag: '@everywhere' },
  async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 640 });
    await page.goto('hans/articles/2020-provincial-visit/');
    const nodes = await page.locator('#p4').evaluate(({ childNodes }) => childNodes.length);
    await page.goto('hans/articles/2020-provincial-visit/?q=發揮示範作用#p4');
    const hit = await page.waitForFunction(() => {
      const [range] = [...(CSS.highlights.get('search-hit') ?? [])] as Range[];
      if (!range) return null;
      const { top, bottom } = range.getBoundingClientRect();
      const header = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
      const isSeen = top >= header && bottom <= innerHeight;
      return (
        isSeen && {
          text: range.toString(),
          nodes: document.querySelector('#p4')?.childNodes.length,
        }
      );
    });
    expect(await hit.jsonValue()).toEqual({ text: '发挥示范作用', nodes });
  },
);

test('an article’s page without a question loads no highlighter', async ({ page }) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await page.goto('hans/articles/2020-provincial-visit/#p4');
  await page.waitForLoadState('networkidle');
  expect(requested.filter((address) => /highlight|fold\.json/.test(address))).toEqual([]);
});

for (const path of ['check/?q=济南要坚持生态立市', 'concordance/?q=强省会'])
  test(`${path.split('/')[0] ?? ''} asks for the fold table once`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`hans/${path}`);
    await expect(page.locator('[data-verdict], [data-occurrence]').first()).toBeVisible();
    expect(asked.filter((one) => one.endsWith('/search/fold.json'))).toHaveLength(1);
  });
