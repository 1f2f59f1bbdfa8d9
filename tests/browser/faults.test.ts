import { expect, test, type Page, type Route } from 'playwright/test';
import { troubleOn } from './trouble.ts';

const article = 'articles/2022-party-congress/';

/** What may become of a file on its way; search.test.ts has the ones that never arrive. */
const damages: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  missing: (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>404' }),
  'cut off': async (route) => {
    const body = await (await route.fetch()).body();
    await route.fulfill({ status: 200, body: body.subarray(0, Math.floor(body.length / 2)) });
  },
  'a page in its place': (route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><p>…' }),
  'another object': (route) =>
    route.fulfill({ status: 200, contentType: 'application/json', body: '{}' }),
  'nothing at all': (route) =>
    route.fulfill({ status: 200, contentType: 'application/json', body: 'null' }),
};

/** What needs a file, which file it is, and what the page says or does without it. */
const uses: Readonly<Record<string, readonly [file: string, use: (page: Page) => Promise<void>]>> =
  {
    search: [
      '**/search/fold.json',
      async (page) => {
        await page.goto('hans/search/?q=城市');
        await expect(page.locator('[data-search-status="error"]')).toContainText('没有载入');
      },
    ],
    results: [
      '**/search/*.hant.json',
      async (page) => {
        await page.goto('hant/search/?q=城市');
        await expect(page.locator('[data-search-status="error"]')).toContainText('沒有載入');
      },
    ],
    checker: [
      '**/search/*.hans.json',
      async (page) => {
        await page.goto('hant/check/?q=濟南要堅持生態立市');
        await expect(page.getByRole('status')).toContainText('沒有載入');
        await expect(page.locator('[data-verdict]')).toHaveCount(0);
      },
    ],
    concordance: [
      '**/search/fold.json',
      async (page) => {
        await page.goto('hans/concordance/?q=强省会');
        await expect(page.locator('[data-concordance-status="error"]')).toContainText('没有载入');
      },
    ],
    'terms above the results': [
      '**/glossary/*.terms.json',
      async (page) => {
        await page.goto('hans/search/?q=六稳');
        await expect(page.locator('[data-hit-count]')).toHaveText('1');
        await expect(page.locator('[data-terms]')).toBeHidden();
      },
    ],
    'the note of a term': [
      '**/glossary/hans.json',
      async (page) => {
        await page.goto(`hans/${article}`);
        await page.locator('p > a[href$="/glossary/#queli"]').first().click();
        await expect(page).toHaveURL(/\/hans\/glossary\/#queli$/);
      },
    ],
    'the view of what was converted': [
      '**/conversion/*.json',
      async (page) => {
        await page.goto(`hant/${article}`);
        await page.locator('[data-show-conversion]').click();
        await expect(page.locator('.conversion-status')).toContainText('轉換資料沒有載入');
        await expect(page.locator('#p38')).toBeAttached();
      },
    ],
    'a quotation with its source form': [
      '**/conversion/*.json',
      async (page) => {
        await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
        await page.goto(`hant/${article}`);
        await page.locator('.paragraph:has(#p4) > a').click();
        await page.locator('[data-quote] [data-primary]').click();
        await expect(page.locator('[data-quote]')).toContainText('轉換前的文字沒有載入');
        expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('第4段');
      },
    ],
    'the bar of a paragraph': [
      '**/study/*.json',
      async (page) => {
        await page.goto(`hans/${article}`);
        const answer = page.waitForResponse('**/study/*.json');
        await page.locator('.paragraph:has(#p4) > a').click();
        await expect(page.locator('[data-quote] [data-primary]')).toBeVisible();
        await answer;
      },
    ],
    'the highlights of a link': [
      '**/search/fold.json',
      async (page) => {
        await page.goto(`hans/${article}?q=城市#p9`);
        await page.waitForLoadState('networkidle');
        await expect(page.locator('#p9')).toBeInViewport();
      },
    ],
    'the settings in a dialog': [
      '**/settings/',
      async (page) => {
        await page.goto(`hans/${article}`);
        await page.unroute('**/settings/');
        let asked = 0;
        await page.route('**/settings/', (route) =>
          (asked += 1) === 1 ? route.fulfill({ status: 200, body: 'null' }) : route.continue(),
        );
        await page.locator('[data-settings-link]:visible').first().click();
        await expect(page).toHaveURL(/\/hans\/settings\/$/);
        await expect(page.locator('form[data-settings-form]')).toBeVisible();
      },
    ],
  };

for (const [what, [file, use]] of Object.entries(uses)) {
  test(`${what}, with ${file} damaged in every way: said in words, and reading goes on`, async ({
    page,
  }) => {
    test.setTimeout(60_000);
    const trouble = troubleOn(page);
    for (const damage of Object.values(damages)) {
      await page.route(file, damage);
      await use(page);
      // An answer that is still on its way is waited for.
      await page.unrouteAll({ behavior: 'wait' });
    }
    expect(trouble).toEqual([]);
  });
}

for (const part of ['wasm.', '.pf_meta', '.pf_index', 'records.json']) {
  test(`a cut-off ${part} of the index: said in words, and asked again`, async ({ page }) => {
    const trouble = troubleOn(page);
    const path = (address: URL) =>
      address.pathname.includes('/pagefind/') && address.href.includes(part);
    await page.route(path, damages['cut off'] ?? (() => undefined));
    await page.goto('hans/search/?q=城市');
    const error = page.locator('[data-search-status="error"]');
    await expect(error).toContainText('没有载入', { timeout: 25_000 });
    await page.unroute(path);
    await page.getByRole('button', { name: '再试一次' }).click();
    await expect(page.locator('[data-hit]').first()).toBeVisible();
    expect(trouble).toEqual([]);
  });
}

const scriptsOnDemand = [
  ['a number', '.paragraph:has(#p4) > a', /\/hans\/articles\/[^/]+\/#p4$/],
  ['citing', '[data-cite-link]', /\/cite\/opening\/$/],
  ['a term', 'p > a[href$="/glossary/#queli"] >> nth=0', /\/hans\/glossary\/#queli$/],
  ['Aa', '[data-settings-link]:visible >> nth=0', /\/hans\/settings\/$/],
] as const;
test('scripts that do not come: links lead where they lead, nothing is thrown', async ({
  page,
}) => {
  const trouble = troubleOn(page);
  for (const [what, selector, address] of scriptsOnDemand) {
    await page.goto(`hans/${article}`);
    await page.waitForLoadState('networkidle');
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.locator(selector).click();
    await expect(page, what).toHaveURL(address);
    await page.unroute('**/_astro/*.js');
  }
  await page.goto(`hant/${article}`);
  await page.waitForLoadState('networkidle');
  await page.route('**/_astro/*.js', (route) => route.abort());
  await page.locator('[data-show-conversion]').click();
  await expect(page).toHaveURL(/\/parallel\/$/);
  expect(trouble).toEqual([]);
});

/** Seconds of patience become a moment. */
async function waitForNothingLong(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const timeout = AbortSignal.timeout.bind(AbortSignal);
    AbortSignal.timeout = () => timeout(300);
  });
}

test('files that never come: the page stops waiting, says so, and asks again', async ({ page }) => {
  const trouble = troubleOn(page);
  await waitForNothingLong(page);
  const never = (): void => undefined;
  await page.route('**/search/fold.json', never);
  await page.goto('hans/search/?q=城市');
  await expect(page.locator('[data-search-status="error"]')).toContainText('没有载入');
  await page.goto('hans/check/?q=济南要坚持生态立市');
  await expect(page.getByRole('status')).toContainText('没有载入');
  await page.unroute('**/search/fold.json');
  await page.getByRole('button', { name: '再试一次' }).click();
  await expect(page.locator('[data-verdict]').first()).toHaveAttribute('data-verdict', 'exact');
  await page.route('**/glossary/hans.json', never);
  await page.goto(`hans/${article}`);
  await page.locator('p > a[href$="/glossary/#queli"]').first().click();
  await expect(page).toHaveURL(/\/hans\/glossary\/#queli$/);
  expect(trouble).toEqual([]);
});

/** What a browser may refuse or lack, put before every page. */
const lacks: Readonly<Record<string, () => void>> = {
  'storage that throws': () => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
  },
  'storage that is full': () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  },
  'no storage at all': () => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, { value: undefined });
  },
  'no speech, clipboard, highlights': () => {
    for (const [owner, name] of [
      [window, 'speechSynthesis'],
      [window, 'Highlight'],
      [CSS, 'highlights'],
      [Navigator.prototype, 'clipboard'],
      [Navigator.prototype, 'serviceWorker'],
    ] as const)
      Reflect.deleteProperty(owner, name);
  },
};

for (const [what, take] of Object.entries(lacks)) {
  test(`${what}: reading, toggle, settings, search, checker and citing work`, async ({ page }) => {
    const trouble = troubleOn(page);
    await page.addInitScript(take);
    await page.goto('');
    await page.goto(`hans/${article}#p12`);
    await page.locator('[data-script-switch] a[hreflang="zh-Hant"]').click();
    await expect(page).toHaveURL(/\/hant\/.*#p12$/);
    await expect(page.locator('#p12')).toBeInViewport();
    await page.locator('[data-settings-link]:visible').first().click();
    await page.locator('dialog form[data-settings-form]').getByLabel('特大').check();
    await expect(page.locator('html')).toHaveAttribute('data-size', '30');
    await page.keyboard.press('Escape');
    await page.locator('[data-cite-link]').click();
    await expect(page.locator('dialog[data-cite] details[open] [data-style="mla"]')).toBeVisible();
    await page.goto('hant/search/?q=城市');
    await expect(page.locator('[data-search-status="done"]')).toHaveCount(1);
    await page.goto('hant/check/?q=濟南要堅持生態立市');
    await expect(page.locator('[data-verdict]').first()).toHaveAttribute('data-verdict', 'exact');
    expect(trouble).toEqual([]);
  });
}

test('a slow clock never puts the access before the day of the site; a fast one is the reader’s', async ({
  page,
}) => {
  const trouble = troubleOn(page);
  const reference = page.locator('[data-style="gbt7714-2015"]').first();
  await page.goto(`hans/${article}cite/opening/`);
  for (const [time, expected] of [
    ['1970-01-01T00:00:00', /\[2022-04-10\]\[20[23]\d-\d\d-\d\d\]\. /],
    ['2099-12-31T23:00:00', /\[2022-04-10\]\[2099-12-31\]\. /],
  ] as const) {
    await page.clock.setFixedTime(time);
    await page.goto(`hans/${article}cite/opening/`);
    await expect(reference).toContainText(expected);
    await page.goto(`hans/${article}`);
    await page.locator('[data-cite-link]').click();
    await expect(reference).toContainText(expected);
    await page.goto('hans/search/?q=城市');
    await expect(page.locator('[data-search-status="done"]')).toHaveCount(1);
    await page.goto('hans/check/?q=济南要坚持生态立市');
    await expect(page.locator('[data-verdict]').first()).toHaveAttribute('data-verdict', 'exact');
  }
  expect(trouble).toEqual([]);
});
