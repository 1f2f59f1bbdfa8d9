import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from 'playwright/test';

/** Every kind of page; both scripts are built from the same components. */
const kinds = [
  '',
  'articles/',
  'articles/2020-provincial-visit/',
  'articles/2022-party-congress/',
  'articles/2022-party-congress/parallel/',
  'search/',
  'about/',
  'settings/',
];
const pages = ['hans/', 'hant/'].flatMap((script) => kinds.map((kind) => script + kind));

/** What the page complains of: violations of the policy, errors, requests to other hosts. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => {
    complaints.push(error.message);
  });
  page.on('request', (request) => {
    if (new URL(request.url()).hostname !== '127.0.0.1') complaints.push(`asks ${request.url()}`);
  });
  return complaints;
}

for (const path of [...pages, '', '404.html']) {
  test(`/${path} keeps the policy and asks nobody else @everywhere`, async ({ page }) => {
    const complaints = complaintsOf(page);
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual([]);
  });
}

test('the policy is in force: an inline script does not run @everywhere', async ({ page }) => {
  await page.goto('hans/');
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.documentElement.dataset.ran = "yes"';
    document.head.append(script);
    return document.documentElement.dataset['ran'] ?? 'no';
  });
  expect(ran).toBe('no');
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
    for (const path of [...pages, '404.html']) {
      test(`/${path} has nothing to report in axe`, async ({ page }) => {
        await page.goto(path);
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
        const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
        const found = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
        );
        expect(found).toEqual([]);
      });
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
