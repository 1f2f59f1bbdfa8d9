import { expect, test, type Page } from 'playwright/test';
import { pageKinds } from '../page-kinds.ts';
import { byTurns, inVerify } from './in-verify.ts';
import { axeFindings, brokenWords, smallTargets, widthsThatScroll, windows } from './measures.ts';

const pages = byTurns(pageKinds);
/** The pages that are the same for both scripts. */
const apart = ['', '404.html', 'offline/'].map((path) => ({ path, isTwin: false }));

/** What the page complains of: violations of the policy, errors, requests out of the site. */
function complaintsOf(page: Page, site: string): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => {
    complaints.push(error.message);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(site)) complaints.push(`asks ${request.url()}`);
  });
  return complaints;
}

for (const { path, isTwin } of [...pages, ...apart]) {
  test(
    `/${path} keeps the policy, asks nobody else and sets no cookie @everywhere @headers`,
    inVerify(isTwin),
    async ({ page, baseURL }) => {
      const complaints = complaintsOf(page, baseURL ?? '');
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      expect(complaints).toEqual([]);
      expect(await page.context().cookies()).toEqual([]);
    },
  );
}

test('the policy is in force: an inline script does not run @everywhere @headers', async ({
  page,
}) => {
  await page.goto('hans/');
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    // As text of its own, for Trusted Types refuse `textContent` before anything could run.
    script.append('document.documentElement.dataset.ran = "yes"');
    document.head.append(script);
    return document.documentElement.dataset['ran'] ?? 'no';
  });
  expect(ran).toBe('no');
});

test('no text becomes markup or code @everywhere @headers', async ({ page }) => {
  await page.goto('hans/');
  const names = await page.evaluate(() => {
    const refused = (attempt: () => void): string => {
      try {
        attempt();
        return 'nothing';
      } catch (error) {
        return error instanceof Error ? error.name : 'something';
      }
    };
    return [
      refused(() => void (document.createElement('p').innerHTML = '<b>text</b>')),
      refused(() => void new DOMParser().parseFromString('<p>text</p>', 'text/html')),
      refused(() => void document.createRange().createContextualFragment('<p>text</p>')),
    ];
  });
  expect(names).toEqual(['TypeError', 'TypeError', 'TypeError']);
});

test('an address that is not there gets the page in both scripts @everywhere @headers', async ({
  page,
}) => {
  const response = await page.goto('hans/nothing-here/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: '没有这一页' })).toBeVisible();
  await expect(page.getByRole('heading', { name: '沒有這一頁' })).toBeVisible();
});

// Of contrasts the unit tests know all, in both themes: a Simplified page is tried in the light one,
// a Traditional one in the dark one first.
for (const { path, isTwin } of [...pages, ...apart.slice(1)])
  for (const colorScheme of ['light', 'dark'] as const) {
    const waits = isTwin || path.startsWith(colorScheme === 'light' ? 'hant/' : 'hans/');
    test(
      `${colorScheme} /${path} has nothing to report in axe`,
      inVerify(waits),
      async ({ page }) => {
        // The glossary has thousands of elements.
        test.setTimeout(90_000);
        await page.emulateMedia({ colorScheme });
        await page.goto(path);
        expect(await axeFindings(page)).toEqual([]);
      },
    );
  }

for (const { path, isTwin } of [...pages, ...apart.slice(1)]) {
  test(
    `/${path} fits windows of 320 to 1440 px, with text of 200 % too; what is pressed is 44 px high`,
    inVerify(isTwin),
    async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 800 });
      await page.goto(path);
      expect(await brokenWords(page)).toEqual([]);
      expect(await widthsThatScroll(page, windows(40))).toEqual([]);
      for (const width of [390, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await smallTargets(page), `${width} px`).toEqual([]);
      }
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      expect(await widthsThatScroll(page, [320, 390, 768, 1024, 1440]), '200 %').toEqual([]);
    },
  );
}

test('the number of a paragraph is small on a phone, the place to press is not', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('hans/articles/2022-party-congress/');
  const number = page.locator('.paragraph > a').first();
  await number.scrollIntoViewIfNeeded();
  const reached = await number.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const middle = { x: left + width / 4, y: top + height / 2 };
    const isHit = (dy: number) => document.elementFromPoint(middle.x, middle.y + dy) === element;
    return [-21, 21].map(isHit);
  });
  expect(reached).toEqual([true, true]);
});

test('the way of the Tab key: skip link, wordmark, links, search, toggle, settings, contents', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('hans/articles/2022-party-congress/');
  const stops: string[] = [];
  for (let press = 0; press < 12; press += 1) {
    await page.keyboard.press('Tab');
    stops.push(
      await page.evaluate(() => document.activeElement?.textContent.replace(/\s+/g, '') ?? ''),
    );
  }
  expect(stops).toEqual([
    '跳到正文',
    '泉城方略济南发展战略文献',
    '文献',
    '主题',
    '目标',
    '词语',
    '核对引文',
    '检索全文/',
    '简体',
    '繁體',
    'Aa阅读设置',
    '当好排头兵，加速向国家中心城市迈进',
  ]);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#opening$/);
});

test('the header is one row at 390 px and its targets are 44 px', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('hans/');
  const boxes = await page
    .locator('header .row > *:visible')
    .evaluateAll((elements) =>
      elements.map((element) => element.getBoundingClientRect().toJSON() as DOMRect),
    );
  const middles = boxes.map(({ top, height }) => Math.round(top + height / 2));
  expect(new Set(middles).size).toBe(1);
  for (const { height } of boxes) expect(height).toBeGreaterThanOrEqual(44);
});
