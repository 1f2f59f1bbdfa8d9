// What the reading settings do to the pages.
import { chromium, expect, test } from 'playwright/test';
import {
  article,
  choose,
  openDialog,
  pages,
  settingsDialog,
  styleOf,
  textSizes,
} from './settings-page.ts';
import { byTurns, inVerify } from './in-verify.ts';
import { axeFindings, widthsThatScroll, windows } from './measures.ts';

const answers = `hans/search/?q=${encodeURIComponent('强省会')}`;

test('what is chosen is kept on every page and in both scripts @everywhere', async ({ page }) => {
  await page.goto('hans/settings/');
  await page.getByLabel('特大').check();
  await page.getByLabel('深色').check();
  await expect(page.locator('form [role="status"]')).toContainText('已存好');
  for (const path of [`hans/${article}`, `hant/${article}`, 'hant/about/', '404.html']) {
    await page.goto(path);
    expect(await styleOf(page, 'body', 'font-size'), path).toBe('30px');
    expect(await styleOf(page, 'html', 'color-scheme'), path).toBe('dark');
  }
  await page.goto('hant/settings/');
  await expect(page.getByLabel('特大')).toBeChecked();
  await page.getByRole('button', { name: '恢復原樣' }).click();
  expect(await styleOf(page, 'body', 'font-size')).toBe('18px');
  expect(await page.evaluate(() => localStorage.getItem('settings'))).toBeNull();
});

for (const root of [16, 20]) {
  test(`sizes count from the browser's own ${root} px @everywhere @chromium`, async ({
    baseURL,
  }) => {
    const browser = await chromium.launch({
      executablePath: process.env['CHROMIUM_PATH'] ?? '',
      chromiumSandbox: false,
      args: [`--blink-settings=defaultFontSize=${root}`],
    });
    const page = await browser.newPage({ baseURL: baseURL ?? '' });
    await page.goto(`hans/${article}`);
    for (const size of [18, 21, 24, 30]) {
      await page.evaluate((px) => localStorage.setItem('settings', `{"size":"${px}"}`), size);
      await page.reload();
      const text = Number.parseFloat(await styleOf(page, '#p2', 'font-size'));
      expect(text).toBeCloseTo((size * root) / 16);
    }
    await browser.close();
  });
}

test("the browser's own frame takes the colour of the theme that is shown @chromium", async ({
  page,
}) => {
  const colours = () =>
    page
      .locator('meta[name="theme-color"]')
      .evaluateAll((metas: HTMLMetaElement[]) =>
        metas.filter(({ media }) => matchMedia(media).matches).map(({ content }) => content),
      );
  for (const system of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: system });
    await page.goto('hans/settings/');
    expect(await colours()).toEqual([system === 'light' ? '#ffffff' : '#0e171b']);
    await page.getByLabel('深色').check();
    expect(await colours()).toEqual(['#0e171b']);
    await page.goto('hans/about/');
    expect(await colours()).toEqual(['#0e171b']);
    await page.evaluate(() => localStorage.setItem('settings', '{"theme":"light"}'));
    await page.reload();
    expect(await colours()).toEqual(['#ffffff']);
    await page.evaluate(() => localStorage.removeItem('settings'));
  }
});

test('headings stay larger than the text at every size', async ({ page }) => {
  await choose(page, { size: '30' });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`hans/${article}`);
  for (const selector of ['h1', 'article h2', 'article h3', '.kicker']) {
    const size = Number.parseFloat(await styleOf(page, selector, 'font-size'));
    expect(size, selector).toBeGreaterThan(30);
  }
});

for (const size of ['21', '24', '30']) {
  test(`an article never scrolls sideways at size ${size}`, async ({ page }) => {
    await choose(page, { size });
    await page.goto(`hans/${article}`);
    expect(await widthsThatScroll(page, windows(80))).toEqual([]);
  });
}

test('all text grows with the size, and answers of the search with the large view', async ({
  page,
}) => {
  const openAt = async (path: string) => {
    await page.goto(path);
    if (path !== answers) return;
    await expect(page.locator('[data-hit] a').first()).toBeVisible();
    // Terms of the glossary come after the results, above them.
    await page.waitForLoadState('networkidle');
  };
  for (const path of ['hans/', 'hans/articles/', answers]) {
    await openAt(path);
    const usual = await textSizes(page);
    await page.evaluate(() => (document.documentElement.dataset['size'] = '30'));
    const largest = await textSizes(page);
    expect(largest).toHaveLength(usual.length);
    // A headline of the display size stands above every text as it is.
    const texts = largest.filter(
      ({ text, size }, at) => !text.startsWith('<h1') && size <= (usual[at]?.size ?? 0),
    );
    expect(texts).toEqual([]);
  }
  await page.evaluate(() => {
    localStorage.setItem('settings', '{"large":"on"}');
  });
  await openAt(answers);
  const large = await textSizes(page);
  expect(large.filter(({ size, heading }) => (heading ? size < 24 : size !== 24))).toEqual([]);
});

test('the ends of the lines are as chosen', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`hans/${article}`);
  expect(await styleOf(page, '#p2', 'text-align')).toBe('justify');
  await openDialog(page);
  await page.locator(settingsDialog).getByLabel('不对齐').check();
  expect(await styleOf(page, '#p2', 'text-align')).toBe('start');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.locator(settingsDialog).getByLabel('随屏幕').check();
  expect(await styleOf(page, '#p2', 'text-align')).toBe('start');
  await page.locator(settingsDialog).getByLabel('对齐', { exact: true }).check();
  expect(await styleOf(page, '#p2', 'text-align')).toBe('justify');
});

test('nothing is painted before the settings apply @everywhere', async ({ page }) => {
  await choose(page, { theme: 'dark', size: '30', large: 'on' });
  // Slow: whatever does not wait for the script would be painted in light before it comes.
  await page.route('**/scripts/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue();
  });
  await page.addInitScript(() => {
    // What a frame would show, from the first one with a body on.
    const look = () => {
      if (document.querySelector('body')) {
        const { dataset } = document.documentElement;
        const { backgroundColor } = getComputedStyle(document.documentElement);
        const { fontSize } = getComputedStyle(document.body);
        const seen = [dataset['theme'], backgroundColor, fontSize].join(' ');
        sessionStorage.setItem('seen', `${sessionStorage.getItem('seen') ?? ''}${seen}\n`);
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(`hans/${article}`);
  await page.waitForTimeout(200);
  const frames = await page.evaluate(() => sessionStorage.getItem('seen') ?? '');
  expect(new Set(frames.trim().split('\n'))).toEqual(new Set(['dark rgb(14, 23, 27) 30px']));
  // Of a background or of words: not every browser tells both.
  const painted = await page.evaluate(() =>
    performance.getEntriesByType('paint').map(({ startTime }) => startTime),
  );
  expect(Math.min(...painted)).toBeGreaterThan(700);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('Aa leads to what browser and system can do @everywhere', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`hant/${article}`);
    await page.getByRole('link', { name: '閱讀設定' }).click();
    await expect(page).toHaveURL(/\/hant\/settings\/$/);
    await expect(page.getByText('你的瀏覽器沒有執行 JavaScript')).toBeVisible();
    await expect(page.locator('form[data-settings-form]')).toBeHidden();
    await expect(page.getByRole('heading', { name: '微信裡' })).toBeVisible();
  });
});

test.describe('the large view', () => {
  test('is large on paper, too', async ({ page }) => {
    await choose(page, { large: 'on' });
    await page.goto('hant/articles/2022-party-congress/');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('#p12')).toHaveCSS('font-size', '24px');
  });

  for (const { path, isTwin } of byTurns(pages)) {
    const title = `/${path} has text of 24 px, targets of 60 px and no sideways scroll`;
    test(title, inVerify(isTwin), async ({ page }) => {
      await choose(page, { large: 'on' });
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(path);
      const small = await page.locator('body').evaluate((body) => {
        const targets = 'button, summary, select, textarea, .button, header a, footer a, nav a';
        const found = body.querySelectorAll<HTMLElement>(`${targets}, input, label:has(input)`);
        return [...found]
          .filter(
            (one) => one.checkVisibility() && !one.matches('label input, .skip, .paragraph > a'),
          )
          .filter((one) => one.getBoundingClientRect().height < 60)
          .map((one) => `${one.outerHTML.slice(0, 120)} ${one.getBoundingClientRect().height}`);
      });
      expect(small).toEqual([]);
      expect((await textSizes(page)).filter(({ size }) => size < 24)).toEqual([]);
      expect(await widthsThatScroll(page, windows(80))).toEqual([]);
    });
  }

  test('an article is one ragged column, its contents folded', async ({ page }) => {
    await choose(page, { large: 'on', justify: 'auto' });
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`hans/${article}`);
    await expect(page.locator('nav.contents')).toBeHidden();
    await expect(page.locator('details.contents')).toBeVisible();
    expect(await styleOf(page, '#p2', 'text-align')).toBe('start');
    const { note, text } = await page
      .locator('.paragraph:has(.notes)')
      .first()
      .evaluate((one) => ({
        note: one.querySelector('.notes')?.getBoundingClientRect().top ?? 0,
        text: one.querySelector('p')?.getBoundingClientRect().bottom ?? 0,
      }));
    expect(note).toBeGreaterThanOrEqual(text);
  });

  for (const width of [320, 360, 390, 768, 1440]) {
    test(`the header is one row without overlaps at ${width} px, menu and Aa in reach`, async ({
      page,
    }) => {
      await choose(page, { large: 'on', size: '30' });
      await page.setViewportSize({ width, height: 844 });
      await page.goto(`hant/${article}`);
      const boxes = await page
        .locator('header .row > *:visible')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
      for (const [index, box] of boxes.entries()) {
        expect(
          Math.abs(box.top + box.height / 2 - (boxes[0]?.top ?? 0) - (boxes[0]?.height ?? 0) / 2),
        ).toBeLessThan(2);
        expect(box.left).toBeGreaterThanOrEqual(boxes[index - 1]?.right ?? 0);
        expect(box.right).toBeLessThanOrEqual(width);
      }
      await openDialog(page);
    });
  }

  test('with the largest size and a browser text of 200 % nothing scrolls sideways @chromium', async ({
    baseURL,
  }) => {
    const browser = await chromium.launch({
      executablePath: process.env['CHROMIUM_PATH'] ?? '',
      chromiumSandbox: false,
      args: ['--blink-settings=defaultFontSize=32'],
    });
    const page = await browser.newPage({ baseURL: baseURL ?? '' });
    await choose(page, { large: 'on', size: '30' });
    for (const path of ['hans/', `hans/${article}`, 'hans/settings/', 'hans/search/']) {
      await page.goto(path);
      expect(await widthsThatScroll(page, windows(80)), path).toEqual([]);
    }
    await browser.close();
  });
});

const looks = [{ large: 'on' }, { theme: 'dark' }, { large: 'on', theme: 'dark' }];
for (const [turn, settings] of looks.entries()) {
  const name = Object.keys(settings).join(' and ');
  const paths = ['hans/', `hant/${article}`, 'hant/settings/', `hans/${article}`];
  for (const [place, path] of paths.entries()) {
    const waits = place % looks.length !== turn;
    test(`/${path} has nothing to report in axe: ${name}`, inVerify(waits), async ({ page }) => {
      await choose(page, settings);
      await page.goto(path);
      // Once with the dialog, whose page is the article.
      if (path.startsWith('hans/articles')) await openDialog(page);
      expect(await axeFindings(page)).toEqual([]);
    });
  }
}
