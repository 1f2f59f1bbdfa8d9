import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from 'playwright/test';
import { pageKinds } from '../page-kinds.ts';

const pages = ['hans/', 'hant/'].flatMap((script) => pageKinds.map((kind) => script + kind));

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

for (const path of [...pages, '', '404.html', 'offline/']) {
  test(`/${path} keeps the policy, asks nobody else and sets no cookie @everywhere`, async ({
    page,
    baseURL,
  }) => {
    const complaints = complaintsOf(page, baseURL ?? '');
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  });
}

test('the policy is in force: an inline script does not run @everywhere', async ({ page }) => {
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

test('no text becomes markup or code @everywhere', async ({ page }) => {
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

test('an address that is not there gets the page in both scripts @everywhere', async ({ page }) => {
  const response = await page.goto('hans/nothing-here/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: '没有这一页' })).toBeVisible();
  await expect(page.getByRole('heading', { name: '沒有這一頁' })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    for (const path of [...pages, '404.html', 'offline/']) {
      // Both scripts come from the same components: one in each theme, the other two in `verify`.
      const isTwin = path.startsWith(colorScheme === 'light' ? 'hant/' : 'hans/');
      test(
        `/${path} has nothing to report in axe`,
        { tag: isTwin ? ['@heavy'] : [] },
        async ({ page }) => {
          await page.goto(path);
          const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
          const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
          const found = violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
          );
          expect(found).toEqual([]);
        },
      );
    }
  });
}

for (const path of pages) {
  test(`/${path} never scrolls sideways from 320 to 1440 px`, async ({ page }) => {
    await page.goto(path);
    const overflowing: number[] = [];
    for (let width = 320; width <= 1440; width += 40) {
      await page.setViewportSize({ width, height: 800 });
      const extra = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      if (extra > 0) overflowing.push(width);
    }
    expect(overflowing).toEqual([]);
  });
}

for (const path of [...pageKinds.map((kind) => `hant/${kind}`), '404.html']) {
  test(`/${path} at 200 % text never scrolls sideways`, async ({ page }) => {
    await page.goto(path);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    const overflowing: number[] = [];
    for (const width of [320, 390, 768, 1024, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const extra = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      if (extra > 0) overflowing.push(width);
    }
    expect(overflowing).toEqual([]);
  });
}

for (const path of pageKinds.map((kind) => `hans/${kind}`)) {
  test(`/${path}: what can be pressed is 44 px high, links inside the text exempt`, async ({
    page,
  }) => {
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      const small = await page
        .locator('a, button, summary, select, input')
        .evaluateAll((elements) =>
          elements
            .filter(
              (element) =>
                element.checkVisibility() &&
                !element.closest('p, dd, .prose li, h2, h3, .skip, .wordmark, .paragraph > a'),
            )
            .map((element) => ({ element, target: element.closest('label') ?? element }))
            .filter(({ target }) => target.getBoundingClientRect().height < 43.5)
            .map(({ element }) => element.outerHTML.slice(0, 120)),
        );
      expect(small, `${width} px`).toEqual([]);
    }
  });
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
