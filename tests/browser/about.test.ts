import { expect, test } from 'playwright/test';

// The site under a base path is built with a contact, the others without (src/commands/test.ts).
test('any paragraph can be reported when there is a contact @everywhere', async ({
  page,
  baseURL,
}) => {
  await page.goto('hans/about/#report');
  const links = page.locator('a[href^="mailto:"]');
  if (!baseURL?.includes('/jinan/')) {
    await expect(links).toHaveCount(0);
    return;
  }
  // The contact itself stands beside what can be reported, and beside the rights.
  await expect(links).toHaveCount(2 + 2 + 10 + 38);
  await page.getByText('当好排头兵，加速向国家中心城市迈进', { exact: true }).last().click();
  const link = page.getByRole('link', { name: '第12段' });
  await expect(link).toBeVisible();
  const href = decodeURIComponent((await link.getAttribute('href')) ?? '');
  expect(href).toContain('mailto:editor@example.org?subject=');
  expect(href).toContain(`${baseURL}hans/articles/2022-party-congress/#p12`);
});

test('who speaks is not copied with the text', async ({ page }) => {
  await page.goto('hans/articles/2020-provincial-visit/');
  await expect(page.getByText('说话人：刘家义')).toBeVisible();
  const selected = await page.evaluate(() => {
    const selection = getSelection();
    selection?.setBaseAndExtent(
      document.querySelector('#p2') ?? document,
      0,
      document.querySelector('#p4') ?? document,
      1,
    );
    return selection?.toString() ?? '';
  });
  expect(selected).toContain('下午，刘家义在先行区管委会主持召开座谈会');
  expect(selected).not.toContain('说话人');
});
