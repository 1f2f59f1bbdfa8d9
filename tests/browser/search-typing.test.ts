// The search page under a reader’s hands: typing, filters, keys, addresses.
import { expect, test } from 'playwright/test';
import { expected } from './search-oracle.ts';
import { answered, open, places, printedBefore, typeIn } from './search-page.ts';

const lines = printedBefore();

test('filters narrow, count and stand in the address', async ({ page }) => {
  await open(page, 'hans', '?q=黄河');
  await page.getByText(/^大众日报客户端 〔/).click();
  await answered(page, '黄河');
  expect(new URL(page.url()).searchParams.get('article')).toBe('2020-provincial-visit');
  const here = expected(lines, ['黄河']).filter((place) => place.startsWith('2020'));
  await expect.poll(() => places(page)).toEqual(here);
  await page.locator('select[name="speaker"]').selectOption('li-ganjie');
  await expect.poll(() => places(page)).toEqual(['2020-provincial-visit#p9']);
  await page.reload();
  await expect.poll(() => places(page)).toEqual(['2020-provincial-visit#p9']);
  await page.locator('select[name="story"]').selectOption('2022-party-congress.goals');
  await expect(page.locator('[data-hit]')).toHaveCount(0);
  await page.locator('[data-part="message"] a').click();
  await expect.poll(() => places(page)).toEqual(expected(lines, ['黄河']));
});

test('an address is a question; typing changes it without history', async ({ page }) => {
  await page.goto('hans/');
  await open(page, 'hans', '?q=济南');
  await typeIn(page, '泉水人家');
  const [first] = await places(page);
  await page.locator('[data-hit] a').first().click();
  await expect(page).toHaveURL(new RegExp(`${first?.replace('#', '/\\?q=[^#]+#') ?? ''}$`));
  await page.goBack();
  await answered(page, '泉水人家');
  expect(await places(page)).toEqual(expected(lines, ['泉水人家']));
  await page.goBack();
  await expect(page).toHaveURL(/\/hans\/$/);
});

test('keys: arrows move, Escape returns, Enter opens', async ({ page }) => {
  await open(page, 'hans');
  await typeIn(page, '黄河');
  const links = page.locator('[data-hit] a');
  await page.keyboard.press('ArrowDown');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('main input[name="q"]')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('main input[name="q"]')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/articles\/[^/]+\/\?q=[^#]+#/);
});

test('an input method is left alone until it has composed @chromium', async ({ page, context }) => {
  await open(page, 'hans');
  await page.locator('main input[name="q"]').focus();
  const session = await context.newCDPSession(page);
  await session.send('Input.imeSetComposition', {
    text: 'guojia',
    selectionStart: 6,
    selectionEnd: 6,
  });
  await page.waitForTimeout(400);
  await expect(page.locator('[data-search-status="idle"]')).toHaveCount(1);
  await session.send('Input.insertText', { text: '国家' });
  await answered(page, '国家');
  expect(await places(page)).toEqual(expected(lines, ['国家']));
});

test('as soon as a reader types, the old answer is no longer called done', async ({ page }) => {
  await open(page, 'hans', '?q=济南');
  const status = await page.locator('main input[name="q"]').evaluate((field: HTMLInputElement) => {
    field.value = '黄河';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    return document.querySelector('[data-search-status]')?.getAttribute('data-search-status');
  });
  expect(status).toBe('loading');
  await answered(page, '黄河');
});

test('questions that cannot be asked are answered in words', async ({ page }) => {
  await open(page, 'hans', '?q=，。！');
  await expect(page.locator('[data-part="message"]')).toContainText('标点');
  await open(page, 'hans', `?q=${'城市'.repeat(260)}`);
  await expect(page.locator('[data-part="message"]')).toContainText('太长');
  await expect(page.locator('[data-hit]')).toHaveCount(0);
});

test('hostile questions do no harm', async ({ page }) => {
  const failures: Error[] = [];
  page.on('pageerror', (error) => failures.push(error));
  await open(page, 'hans', `?q=${encodeURIComponent('<img src=x onerror=alert(1)>城市')}`);
  const field = page.locator('main input[name="q"]');
  for (const question of [
    '\u202e城市\u2066',
    '\u0000%%%',
    '“'.repeat(4000),
    '城'.repeat(1_000_000),
  ]) {
    await field.fill(question);
    await page.waitForTimeout(200);
    await expect(page.locator('[data-search-status="done"]')).toHaveCount(1);
  }
  expect(failures).toEqual([]);
});

test('a slow answer never overwrites a newer one', async ({ page }) => {
  await open(page, 'hans');
  await page.route(/\.hans\.json$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 800));
    await route.continue();
  });
  const field = page.locator('main input[name="q"]');
  await field.fill('济南');
  await page.waitForTimeout(200);
  await field.fill('没有这句话的');
  await answered(page, '没有这句话的');
  await page.waitForTimeout(1200);
  await expect(page.locator('[data-hit]')).toHaveCount(0);
});

test('without JavaScript the page says so and leads to the texts', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('hant/search/?q=濟南');
  await expect(page.locator('[data-needs-script]')).toBeVisible();
  await expect(page.locator('[data-needs-script] a')).toHaveCount(2);
  await expect(page.getByRole('searchbox'), 'a field that would not answer').toHaveCount(0);
  await context.close();
});

test('the search in the header puts the cursor into the field, by mouse too', async ({ page }) => {
  await page.goto('hans/articles/');
  await page.locator('[data-search-link]').click();
  await expect(page).toHaveURL(/\/hans\/search\/#question$/);
  await expect(page.locator('#question')).toBeFocused();
});
