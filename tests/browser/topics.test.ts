import { expect, test } from 'playwright/test';

test('a passage is copied with its source, the form before conversion, and both addresses', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('hans/topics/ecology/');
  const item = page.locator('[id="2020-provincial-visit-p7"]');
  await item.getByRole('button').click();
  await expect(item.getByRole('button')).toContainText('已复制');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('强化生态环境共治');
  expect(copied).toContain('強化生態環境共治');
  expect(copied).toContain('第7段');
  expect(copied).toMatch(/\/hans\/topics\/ecology\/#2020-provincial-visit-p7$/);
});

test('a cell of the strip leads to its paragraph; the keyboard has the links below', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('hant/topics/');
  const strip = page.locator('#ecology [data-strip="2022-party-congress"]');
  await expect(strip.locator('a[tabindex="-1"]')).toHaveCount(38);
  await strip.locator('a[data-number="28"] .cell').click();
  await expect(page).toHaveURL(/\/hant\/articles\/2022-party-congress\/#p28$/);
});

test('side by side on a desktop, one below the other on a phone', async ({ page }) => {
  await page.goto('hans/topics/ecology/');
  const tops = () =>
    page
      .locator('.columns > section')
      .evaluateAll((sections) => sections.map((one) => one.getBoundingClientRect().top));
  await page.setViewportSize({ width: 1440, height: 900 });
  const [left, right] = await tops();
  expect(left).toBe(right);
  await page.setViewportSize({ width: 390, height: 844 });
  const [first = 0, second = 0] = await tops();
  expect(second).toBeGreaterThan(first);
});

test('on a phone every row of the compared wording copies its counts', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('hant/wording/');
  const rows = await page.locator('tr[data-term]').count();
  await expect(page.locator('tr[data-term] button:visible')).toHaveCount(rows);
  const row = page.locator('tr[data-term="先行区"]');
  await row.getByRole('button').click();
  await expect(row.getByRole('button')).toContainText('已複製');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^「先行區」.+\/hant\/wording\/#%E5%85%88%E8%A1%8C%E5%8C%BA$/s);
});

for (const path of ['wording/', 'targets/', 'people/', 'glossary/', 'topics/ecology/'])
  test(`/hans/${path}: what copies stays within the line that it ends`, async ({ page }) => {
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`hans/${path}`);
      await expect(page.locator('[data-copy]:visible').first()).toBeVisible();
      const outside = await page.locator('[data-copy]:visible').evaluateAll((buttons) =>
        buttons.filter((button) => {
          const line = button.closest('tr, li, article')?.getBoundingClientRect();
          const { left, right } = button.getBoundingClientRect();
          return !line || left < line.left || right > line.right;
        }),
      );
      expect(outside, `${width} px`).toEqual([]);
    }
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('passages and counts stand there; no button that does nothing', async ({ page }) => {
    await page.goto('hans/topics/ecology/');
    await expect(page.getByText('引领生态环境保护协同治理')).toBeVisible();
    await expect(page.locator('main button:visible')).toHaveCount(0);
    await page.goto('hans/wording/');
    await expect(page.getByRole('row', { name: /先行区/ })).toBeVisible();
  });
});
