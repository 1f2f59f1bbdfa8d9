// The bar over selected words and what leads to it.
import { expect, test, type Page } from 'playwright/test';
import { inVerify } from './in-verify.ts';
import { axeFindings } from './measures.ts';
import { standInForSpeech } from './speech-stand-in.ts';
import {
  article,
  bar,
  button,
  copied,
  copiedHtml,
  copyLink,
  middleOf,
  phrase,
  published,
  select,
  selected,
  selectWords,
  source,
  status,
} from './quote-bar.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('with the mouse: the bar comes with the release, copies words and source, and goes', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.clock.install();
  await page.goto(`hans/${article}#p4`);
  const text = await page.locator('#p4').textContent();
  const start = (text ?? '').indexOf(phrase);
  const from = await middleOf(page, 'p4', start);
  const to = await middleOf(page, 'p4', start + phrase.length);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 5 });
  await expect.poll(() => selected(page)).toBe(phrase);
  await page.waitForLoadState('networkidle');
  await expect(bar(page)).toHaveCount(0);
  await page.mouse.up();
  await expect(bar(page)).toContainText('第4段 · 已选20字');
  await page.clock.pauseAt(Date.now() + 3_600_000);
  const { width } = (await button(page, '复制引文与出处').boundingBox()) ?? {};
  await button(page, '复制引文与出处').click();
  await expect(button(page, '已复制')).toBeVisible();
  expect((await button(page, '已复制').boundingBox())?.width).toBe(width);
  await page.clock.runFor(3000);
  await expect(button(page, '复制引文与出处')).toBeVisible();
  await expect(status(page)).toHaveText('引文与出处已复制。');
  await page.clock.resume();
  expect(await copied(page)).toBe(`「${phrase}」\n说话人：刘强\n${source}，第4段，${published}#p4`);
  expect(await copiedHtml(page)).toContain(
    `<blockquote cite="${published}#p4" lang="zh-Hans"><p>${phrase}</p></blockquote>`,
  );
  expect(await selected(page)).toBe(phrase);
  await page.mouse.click(from.x, from.y);
  await expect(bar(page)).toHaveCount(0);
});

test('who speaks is named behind what somebody says, and behind no word of the newspaper', async ({
  page,
}) => {
  const copyWords = async (paragraph: string, words: string) => {
    await selectWords(page, paragraph, words);
    await button(page, '复制引文与出处').click();
    await expect.poll(() => copied(page)).toContain(`「${words}」`);
    return (await copied(page)).split('\n')[1];
  };
  await page.goto('hans/articles/2020-provincial-visit/');
  // The paragraph begins with what was done, in the newspaper's words.
  expect(await copyWords('p3', '主持召开座谈会')).toMatch(/^——/);
  expect(await copyWords('p3', '强化省会担当')).toBe('说话人：刘家义');
  expect(await copyWords('p6', '济南要坚持生态立市')).toBe('说话人：刘家义');
  expect(await copyWords('p6', '刘家义指出，济南')).toMatch(/^——/);
  expect(await copyWords('p9', '科学定位、高点起步')).toBe('说话人：李干杰');
  expect(await copyWords('p2', '济南')).toMatch(/^——/);
  await page.goto(`hant/${article}`);
  await select(page, ['p6', 5], ['p7', 4]);
  await button(page, '複製引文與出處').click();
  await expect
    .poll(() => copied(page))
    .toMatch(/^「站在新的歷史起點上，.+\n劉強指出」\n說話人：劉強\n——/);
  await select(page, ['p4', 5], ['p5', 4]);
  await button(page, '複製引文與出處').click();
  await expect.poll(() => copied(page)).toMatch(/^「黨團結帶領[^]+」\n——/);
});

test('with the keyboard: Tab leads to the bar and on, arrows through it, Escape out of it', async ({
  page,
}) => {
  await page.goto(`hans/${article}`);
  await selectWords(page, 'p4', phrase);
  await expect(status(page)).toHaveText('第4段 · 已选20字，按 Tab 键到复制按钮。');
  await page.keyboard.press('Tab');
  await expect(button(page, '复制引文与出处')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(button(page, '复制链接')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText('链接已复制。');
  expect(await copied(page)).toBe(`${published}?q=${encodeURIComponent(phrase)}#p4`);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(button(page, '引用')).toBeFocused();
  expect(await selected(page)).toBe(phrase);
  await page.keyboard.press('Tab');
  await expect(bar(page)).toHaveCount(0);
  await expect(page.getByRole('link', { name: '第5段', exact: true })).toBeFocused();
  await selectWords(page, 'p6', '勇当排头兵');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  // What stands last before the place behind the words: a term of that paragraph.
  await expect(page.locator('#p6 a')).toBeFocused();
  await selectWords(page, 'p8', '刘强');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
  expect(await selected(page)).toBe('刘强');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '第9段', exact: true })).toBeFocused();
});

test('a paragraph’s number leads there and offers the whole paragraph', async ({ page }) => {
  await page.goto(`hans/${article}`);
  const number = page.getByRole('link', { name: '第7段', exact: true });
  await number.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#p7$/);
  await expect(bar(page)).toContainText('第7段 · 全段198字');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText('引文与出处已复制。');
  const text = await page.locator('#p7').textContent();
  expect(await copied(page)).toBe(`「${text ?? ''}」\n${source}，第7段，${published}#p7`);
  expect(await copyLink(page)).toBe(`${published}#p7`);
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
  await expect(number).toBeFocused();
  const opening = page.context().waitForEvent('page');
  await number.click({ modifiers: ['ControlOrMeta'] });
  await (await opening).close();
  await expect(bar(page)).toHaveCount(0);
  await number.click();
  await expect(bar(page)).toHaveCount(1);
  await page.locator('#p7').click();
  await expect(bar(page)).toHaveCount(0);
});

test('a paragraph’s number leads to its topics and targets, by keyboard too', async ({ page }) => {
  await page.goto(`hant/${article}`);
  await page.getByRole('link', { name: '第28段', exact: true }).click();
  const topic = bar(page).getByRole('link', { name: '主題：生態' });
  await expect(topic).toHaveAttribute('href', /topics\/ecology\/#2022-party-congress-p28$/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('End');
  await expect(bar(page).getByRole('link', { name: '目標2項' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/hant\/targets\/\?words=.+#carbon-peak$/);
  await expect(page.locator('[data-targets] tbody tr:visible')).toHaveCount(2);
  await expect(page.locator('#carbon-peak')).toBeInViewport();
});

test('beside the other script: the reader’s column is quoted, with the article’s address', async ({
  page,
}) => {
  await page.goto(`hant/${article}parallel/`);
  await selectWords(page, 'p23', '推動21家市屬國有企業做大做活做專');
  await button(page, '複製引文與出處').click();
  await expect(status(page)).toHaveText('引文與出處已複製。');
  expect(await copied(page)).toBe(
    [
      '「推動21家市屬國有企業做大做活做專」',
      `——齊魯晚報《濟南謀劃十個“新的更大突破”》，事件：〔2022年〕4月9日，第23段，https://example.org/hant/${article}#p23`,
      '以上繁體由機器轉換自簡體原文。原文：「推动21家市属国有企业做大做活做专」',
    ].join('\n'),
  );
  await button(page, '引用').click();
  await expect(page).toHaveURL(/\/hant\/articles\/2022-party-congress\/cite\/breakthroughs\/#p23$/);
  await page.goto(`hans/${article}parallel/`);
  await page.getByRole('link', { name: '第12段', exact: true }).click();
  await expect(bar(page).getByRole('link', { name: '目标3项' })).toBeVisible();
});

test('where the ways cannot be read, a paragraph is quoted without them', async ({ page }) => {
  await page.route('**/study/*.json', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(`hans/${article}`);
  await page.getByRole('link', { name: '第28段', exact: true }).click();
  await expect(button(page, '复制链接')).toBeVisible();
  await expect(bar(page).getByRole('link')).toHaveCount(0);
});

test('nothing of it is loaded before it is asked for', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`hant/${article}`, { waitUntil: 'networkidle' });
  expect(asked.filter((url) => /quote|conversion/.test(url))).toEqual([]);
  await selectWords(page, 'p4', '劉強');
  expect(asked.filter((url) => /quote[^/]*\.css/.test(url))).toHaveLength(1);
});

test('with a finger on a number and on the bar @chromium', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    ...{ baseURL: baseURL ?? '', hasTouch: true, isMobile: true },
    ...{ viewport: { width: 390, height: 800 }, permissions: ['clipboard-read'] },
  });
  const page = await context.newPage();
  await page.goto(`hant/${article}`);
  await page.getByRole('link', { name: '第7段', exact: true }).tap();
  await expect(bar(page)).toHaveAttribute('data-side', 'foot');
  await bar(page).getByRole('button', { name: '複製連結' }).tap();
  await expect(status(page)).toHaveText('連結已複製。');
  expect(await copied(page)).toBe(`https://example.org/hant/${article}#p7`);
  // The press on the bar may end the selection: what was selected is copied all the same.
  await selectWords(page, 'p7', '劉強');
  await bar(page).getByRole('button', { name: '複製連結' }).dispatchEvent('pointerdown');
  await page.evaluate(() => document.getSelection()?.removeAllRanges());
  await bar(page).getByRole('button', { name: '複製連結' }).tap();
  await expect(status(page)).toHaveText('連結已複製。');
  expect(await copied(page)).toContain(encodeURIComponent('劉強'));
  await context.close();
});

test('while the text is read aloud its numbers read from there', async ({ page }) => {
  await standInForSpeech(page, [{ lang: 'zh-CN', localService: true }]);
  await page.goto(`hans/${article}`);
  await page.locator('[data-listen]').click();
  await page.getByRole('button', { name: '从第7段读起', exact: true }).click();
  await expect(page.locator('#p7')).toHaveAttribute('data-being-read', '');
  await selectWords(page, 'p7', '刘强');
  await expect(bar(page)).toContainText('已选2字');
  // The bar goes first.
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
  await expect(page.locator('.listening')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1440]) {
    const waits = (colorScheme === 'light') === (width === 1440);
    const title = `${colorScheme}, ${width} px: accessible, inside the window, not over the words`;
    test(title, inVerify(waits), async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await page.goto(`hant/${article}#p4`);
      await selectWords(page, 'p4', '最根本的，就是牢記習近平總書記殷殷囑託');
      await page.keyboard.press('Tab');
      expect(await axeFindings(page)).toEqual([]);
      await expectInPlace(page);
      for (const one of await bar(page).getByRole('button').all())
        expect((await one.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      // Words at the foot of the window, and at the right edge of the text.
      await page.locator('#p5').evaluate((line) => {
        window.scrollTo(0, line.getBoundingClientRect().bottom + window.scrollY - 780);
      });
      await select(page, ['p5', 340], ['p5', 359]);
      await expectInPlace(page);
    });
  }
}

/** The bar is whole inside the window and touches no selected line. */
async function expectInPlace(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(() => {
        const own = document.querySelector('[data-quote]')?.getBoundingClientRect();
        const range = document.getSelection()?.getRangeAt(0);
        if (!own || !range) return 'nothing';
        const isInside =
          own.left >= 0 &&
          own.right <= document.documentElement.clientWidth &&
          own.top >= 0 &&
          own.bottom <= innerHeight;
        const isOver = [...range.getClientRects()].some(
          (line) => line.bottom > own.top && line.top < own.bottom,
        );
        return `inside ${String(isInside)}, over ${String(isOver)}`;
      }),
    )
    .toBe('inside true, over false');
}

test('in the large view its buttons are 60 px high and all in sight', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('settings', '{"large":"on"}'));
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`hans/${article}#p4`);
  await expect(page.locator('html')).toHaveAttribute('data-large', 'on');
  await selectWords(page, 'p4', '刘强');
  for (const one of await bar(page).getByRole('button').all()) {
    expect((await one.boundingBox())?.height).toBeGreaterThanOrEqual(60);
    await expect(one).toBeInViewport({ ratio: 1 });
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('numbers are links, and nothing else is shown', async ({ page }) => {
    await page.goto(`hans/${article}`);
    await page.getByRole('link', { name: '第7段', exact: true }).click();
    await expect(page).toHaveURL(/#p7$/);
    await expect(page.locator('[data-quote], .quote-status')).toHaveCount(0);
  });
});

// The site under a base path is built with a contact, the others without (src/commands/test.ts).
test('the bar reports an error in the paragraph where there is a contact @everywhere', async ({
  page,
  baseURL,
}) => {
  await page.goto('hans/articles/2022-party-congress/');
  await page.getByRole('link', { name: '第7段', exact: true }).click();
  const report = bar(page).getByRole('link', { name: '报告错误' });
  await expect(bar(page)).toBeVisible();
  if (!baseURL?.includes('/jinan/')) {
    await expect(report).toHaveCount(0);
    return;
  }
  const href = decodeURIComponent((await report.getAttribute('href')) ?? '');
  expect(href).toContain('mailto:editor@example.org?subject=');
  expect(href).toContain(`${baseURL}hans/articles/2022-party-congress/#p7`);
});
