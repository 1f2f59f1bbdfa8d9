// Proves that the three sites are served as they should be; says nothing about their pages.
import { expect, test } from 'playwright/test';

test('the start page is served', { tag: '@everywhere' }, async ({ page }) => {
  const response = await page.goto('./');
  expect(response?.status()).toBe(200);
  await expect(page).toHaveTitle(/./);
});

test('a wrong address has status 404', { tag: '@everywhere' }, async ({ request }) => {
  expect((await request.get('no-such-page/')).status()).toBe(404);
});
