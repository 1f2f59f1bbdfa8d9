import { expect, test, type Page } from 'playwright/test';

const article = 'articles/2022-party-congress/';
const link = (script: string) => `nav[data-script-switch] a[data-script="${script}"]`;

/** Distance of an element from the top of the window, in CSS pixels. */
function topOf(page: Page, id: string): Promise<number> {
  return page.locator(`#${id}`).evaluate((element) => element.getBoundingClientRect().top);
}

/**
 * Waits until the cross-fade is over. The browser takes no click before, and Playwright, which finds
 * the toggle covered, scrolls the page to try again.
 */
async function crossFadeOver(page: Page): Promise<void> {
  const isFading = () =>
    document.getAnimations().some(({ effect }) => {
      const pseudo = effect instanceof KeyframeEffect ? effect.pseudoElement : null;
      return pseudo?.startsWith('::view-transition') ?? false;
    });
  await expect.poll(() => page.evaluate(isFading)).toBe(false);
}

test('the toggle keeps query, fragment and the place of the paragraph @everywhere', async ({
  page,
}) => {
  await page.goto(`hans/${article}?from=note#p20`);
  await page.evaluate(() => {
    window.scrollBy(0, 333);
  });
  await page.waitForTimeout(100);
  const id = await page.evaluate(() => {
    const header = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
    return (
      [...document.querySelectorAll('article p[id]')].find(
        (one) => one.getBoundingClientRect().bottom > header,
      )?.id ?? ''
    );
  });
  const before = await topOf(page, id);
  await page.locator(link('hant')).click();
  await page.waitForURL(/\/hant\//);
  await page.waitForLoadState('load');
  // The browser goes to the fragment once more after that; nobody is as quick as this test.
  await page.waitForTimeout(100);
  await expect.poll(async () => Math.abs((await topOf(page, id)) - before)).toBeLessThan(2);
  expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('?from=note#p20');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');

  await crossFadeOver(page);
  await page.locator(link('hans')).click();
  await page.waitForURL(/\/hans\//);
  await page.waitForLoadState('load');
  await expect.poll(async () => Math.abs((await topOf(page, id)) - before)).toBeLessThan(2);
});

test('the toggle keeps the place without a fragment, on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`hant/${article}`);
  await page.locator('#p12').evaluate((element) => {
    window.scrollTo(0, element.getBoundingClientRect().top + window.scrollY - 40);
  });
  const before = await topOf(page, 'p12');
  await page.locator(link('hans')).click();
  await page.waitForURL(/\/hans\//);
  await page.waitForLoadState('load');
  await expect.poll(async () => Math.abs((await topOf(page, 'p12')) - before)).toBeLessThan(2);
});

for (const width of [390, 1440])
  test(`the toggle keeps the place beside the other script, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(`hans/${article}parallel/`);
    // The two lines of a row stand still, which of them is the page's own does not.
    const number = page.locator('a[href="#p12"]');
    const top = () => number.evaluate((element) => element.getBoundingClientRect().top);
    await number.evaluate((element) => {
      window.scrollTo(0, element.getBoundingClientRect().top + window.scrollY - 140);
    });
    const before = await top();
    await page.locator(link('hant')).click();
    await page.waitForURL(/\/hant\//);
    await page.waitForLoadState('load');
    await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(2);
  });

test('the toggle keeps the place of a reader who came by a hit and read on', async ({ page }) => {
  await page.goto(`hans/${article}?q=%E6%B3%89%E5%9F%8E#p24`);
  await page.waitForLoadState('networkidle');
  await page.locator('#p33').evaluate((element) => {
    window.scrollTo(0, element.getBoundingClientRect().top + window.scrollY - 100);
  });
  const before = await topOf(page, 'p33');
  await page.locator(link('hant')).click();
  await page.waitForURL(/\/hant\//);
  await page.waitForLoadState('networkidle');
  await expect.poll(async () => Math.abs((await topOf(page, 'p33')) - before)).toBeLessThan(2);
  expect(await page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
});

test('the toggle keeps the place on a list, and survives a damaged memory', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('hans/articles/');
  await page.evaluate(() => {
    window.scrollTo(0, 900);
    sessionStorage.setItem('script-switch-place', '{');
  });
  await page.reload();
  await page.evaluate(() => {
    window.scrollTo(0, 900);
  });
  await page.locator(link('hant')).click();
  await page.waitForURL(/\/hant\//);
  await expect.poll(() => page.evaluate(() => Math.round(window.scrollY / 10))).toBe(90);
});

test('a place that was kept is used once and does not move a later visit', async ({ page }) => {
  await page.goto(`hans/${article}#p20`);
  await page.locator(link('hant')).click();
  await page.waitForURL(/\/hant\//);
  await page.goto(`hant/${article}`);
  await page.waitForLoadState('load');
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test('a link opened in a new tab takes query and fragment along', async ({ page, context }) => {
  await page.goto(`hans/${article}?from=note#p3`);
  const opened = context.waitForEvent('page');
  await page.locator(link('hant')).click({ modifiers: ['ControlOrMeta'] });
  await expect(await opened).toHaveURL(/\/hant\/articles\/2022-party-congress\/\?from=note#p3$/);
});

test('`/` sends on only those who chose Traditional with the toggle @everywhere', async ({
  page,
}) => {
  await page.goto('');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  // Coming by a link to a Traditional page is no choice.
  await page.goto(`hant/${article}`);
  await page.goto('');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await page.goto('hans/');
  await page.locator(link('hant')).click();
  await page.waitForURL(/\/hant\/$/);
  await page.goto('');
  await page.waitForURL(/\/hant\/$/);
  await page.locator(link('hans')).click();
  await page.waitForURL(/\/hans\/$/);
  await page.goto('');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
});

test('a chosen script never switches a page that a link leads to', async ({ page }) => {
  await page.goto('hans/');
  await page.locator(link('hant')).click();
  await page.waitForURL(/\/hant\/$/);
  await page.goto(`hans/${article}#p7`);
  await page.waitForLoadState('networkidle');
  expect(page.url()).toMatch(/\/hans\/articles\/2022-party-congress\/#p7$/);
});

test('a paragraph selected and copied is the reading text, without its number', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`hans/${article}`);
  const text = await page.locator('#p2').textContent();
  await page.locator('#p2').evaluate((element) => {
    window.getSelection()?.selectAllChildren(element.parentElement ?? element);
  });
  await page.keyboard.press('ControlOrMeta+c');
  expect((await page.evaluate(() => navigator.clipboard.readText())).trim()).toBe(text);
});

for (const script of ['hans', 'hant']) {
  test(`several paragraphs copied are their reading texts, nothing between (${script})`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${script}/${article}`);
    const texts = await page.locator('#p10, #p11, #p12').allTextContents();
    await page.evaluate(() => {
      const [first, last] = ['p10', 'p12'].map((id) => document.getElementById(id));
      if (first && last)
        window.getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
    });
    await page.keyboard.press('ControlOrMeta+c');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const lines = copied.split('\n').filter((line) => line.trim() !== '');
    const heading = await page.locator('#national-team').textContent();
    expect(lines).toEqual([texts[0], heading, texts[1], texts[2]]);
  });
}

test('a line holds 36 characters on the desktop and 18 to 20 at 390 px', async ({ page }) => {
  const measure = () =>
    page
      .locator('#p5')
      .evaluate(
        (element) =>
          element.getBoundingClientRect().width /
          Number.parseFloat(getComputedStyle(element).fontSize),
      );
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`hans/${article}`);
  expect(await measure()).toBe(36);
  await page.setViewportSize({ width: 390, height: 844 });
  const phone = await measure();
  expect(phone).toBeGreaterThanOrEqual(18);
  expect(phone).toBeLessThan(21);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('reading, toggle, contents, notes and parallel view work', async ({ page }) => {
    await page.goto(`hans/${article}`);
    await page.locator('nav.contents a[href="#transport-hub"]').click();
    await expect(page.locator('#transport-hub')).toBeInViewport();
    await page.locator('#p33 a').first().click();
    await expect(page.locator('#note-energy')).toBeInViewport();
    await page.locator(link('hant')).click();
    await expect(page.locator('#p1')).toContainText('中國共產黨濟南市第十二次代表大會');
    await page.getByRole('link', { name: '簡繁對照' }).click();
    await expect(page.locator('#p2')).toContainText('于海田');
    await page.locator(link('hans')).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  });

  test('the menu of a phone opens', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('hant/');
    await page.locator('header summary').click();
    await page.locator('header details').getByRole('link', { name: '關於文本' }).click();
    await expect(page).toHaveURL(/\/hant\/about\/$/);
  });
});
