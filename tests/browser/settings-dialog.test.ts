// Choosing settings in the dialog, and what keeps and spreads them.
import { expect, test } from 'playwright/test';
import { article, openDialog, settingsDialog, styleOf } from './settings-page.ts';

test('the dialog opens in place, by keyboard too, and gives place and focus back @everywhere', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`hans/${article}#p20`);
  const address = page.url();
  const link = page.locator('header .settings');
  await link.focus();
  const top = () => page.locator('#p20').evaluate((line) => line.getBoundingClientRect().top);
  const before = await top();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: '阅读设置' })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  expect(await styleOf(page, 'body', 'font-size')).toBe('21px');
  expect(Math.abs((await top()) - before)).toBeLessThan(2);
  await page.keyboard.press('Escape');
  await expect(page.locator(settingsDialog)).toBeHidden();
  await expect(link).toBeFocused();
  expect(page.url()).toBe(address);

  await openDialog(page);
  await page.getByRole('button', { name: '关闭' }).click();
  await expect(page.locator(settingsDialog)).toBeHidden();
  await openDialog(page);
  await page.mouse.click(200, 600);
  await expect(page.locator(settingsDialog)).toBeHidden();
  await expect(link).toBeFocused();
});

test('on a phone the menu leads to the dialog and gets the focus back', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`hant/${article}`);
  await openDialog(page);
  await page.keyboard.press('Escape');
  await expect(page.locator('header summary')).toBeFocused();
  await expect(page.locator('header details')).not.toHaveAttribute('open');
});

test('choosing the large view leaves the line at the top in place', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`hans/${article}#p20`);
  await openDialog(page);
  const top = () => page.locator('#p20').evaluate((line) => line.getBoundingClientRect().top);
  const before = await top();
  await page.locator(settingsDialog).getByLabel('大字版').check();
  await expect.poll(() => styleOf(page, '#p20', 'font-size')).toBe('24px');
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(2);
});

test('another tab follows at once', async ({ page, context }) => {
  await page.goto(`hans/${article}`);
  const other = await context.newPage();
  await other.goto('hant/settings/');
  await other.getByLabel('深色').check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('with the shortcuts off, `/` and Ctrl K open nothing @everywhere', async ({ page }) => {
  await page.goto('hans/about/');
  await openDialog(page);
  await page.locator(settingsDialog).getByLabel('快捷键').uncheck();
  await page.keyboard.press('Escape');
  await expect(page.locator('header kbd')).toBeHidden();
  await page.keyboard.press('/');
  await page.keyboard.press('Control+k');
  await page.waitForTimeout(300);
  expect(page.url()).toMatch(/about\/$/);
  await page.goto('hans/search/');
  await page.keyboard.press('/');
  await expect(page.locator('main input[name="q"]')).not.toBeFocused();
  await page.goto('hans/settings/');
  await page.getByLabel('快捷键').check();
  await page.goto('hans/about/');
  await page.keyboard.press('/');
  await page.waitForURL(/\/search\//);
});

test('where storage is refused the page changes and says that it will not last', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(`hans/${article}`);
  await openDialog(page);
  await page.locator(settingsDialog).getByLabel('特大').check();
  expect(await styleOf(page, '#p2', 'font-size')).toBe('30px');
  await expect(page.locator('form [role="status"]')).toContainText('不让本站保存');
  await expect(page.locator(settingsDialog).getByLabel('特大')).toBeChecked();
  expect(errors).toEqual([]);
});
