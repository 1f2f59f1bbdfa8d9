import { expect, test, type Page } from 'playwright/test';

const shown = (page: Page) =>
  page.locator('[data-targets] tbody tr:visible').evaluateAll((rows) => rows.map(({ id }) => id));

test('the list is filtered by keyboard, and the address says how', async ({ page }) => {
  await page.goto('hans/targets/');
  await page.locator('input[name="kind"][value=""]').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: '指标' })).toBeChecked();
  await page.locator('select[name="in"]').selectOption('industrial-internet');
  expect(await shown(page)).toEqual(['industry-clusters', 'five-g', 'strong-district']);
  await expect(page.locator('[data-targets] [role="status"]')).toHaveText('107项中的3项');
  await expect(page).toHaveURL(/\?kind=figure&in=industrial-internet$/);
  await page.reload();
  expect(await shown(page)).toEqual(['industry-clusters', 'five-g', 'strong-district']);
  await page.locator('input[name="words"]').fill('2027');
  expect(await shown(page)).toEqual([]);
  await expect(page.locator('[data-targets] [role="status"]')).toHaveText(
    '没有这样的事项。筛选只照文中印的字：时限印作“五年”的，没有印到哪一年。',
  );
});

test('words are found in either script and width', async ({ page }) => {
  await page.goto('hant/targets/');
  for (const words of ['上市企业总数', '上市企業總數', '超过１００家']) {
    await page.locator('input[name="words"]').fill(words);
    expect(await shown(page)).toEqual(['listed-companies']);
  }
});

test('the targets of a paragraph are found by its name, in the other script too', async ({
  page,
}) => {
  await page.goto('hans/targets/?words=齐鲁晚报 第12段');
  const own = await shown(page);
  expect(own).toHaveLength(3);
  await page.locator('nav[data-script-switch] a[hreflang="zh-Hant"]').click();
  await expect(page).toHaveURL(/\/hant\/targets\/\?words=/);
  // The address is there before the script that reads it has run.
  await expect.poll(() => shown(page)).toEqual(own);
});

test('sorting puts what has a printed time limit first, and back', async ({ page }) => {
  await page.goto('hans/targets/');
  const before = await shown(page);
  await page.locator('select[name="order"]').selectOption('limit');
  const sorted = await shown(page);
  expect(sorted[0]).toBe('green-example');
  expect(sorted.slice(0, 5)).toContain('listed-companies');
  await page.locator('select[name="order"]').selectOption('text');
  expect(await shown(page)).toEqual(before);
});

test('a reference is copied, and the button says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('hans/targets/#population');
  await page.locator('#population [data-copy]').click();
  await expect(page.locator('#population [data-copy]')).toContainText('已复制');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    '「常住人口达到1000万以上」\n——齐鲁晚报',
  );
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the whole list is there and no control that would not answer', async ({ page }) => {
    await page.goto('hans/targets/');
    await expect(page.locator('[data-targets] tbody tr')).toHaveCount(107);
    await expect(page.locator('[data-targets] form')).toBeHidden();
    await expect(page.locator('[data-copy]').first()).toBeHidden();
  });
});

test('the speaker above a speech leads to the person', async ({ page }) => {
  await page.goto('hans/articles/2022-party-congress/');
  await page.locator('.speaker a').first().click();
  await expect(page).toHaveURL(/\/hans\/people\/#liu-qiang$/);
  await expect(page.locator('#liu-qiang')).toBeInViewport();
});
