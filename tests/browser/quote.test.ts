import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from 'playwright/test';
import { standInForSpeech } from './speech-stand-in.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const article = 'articles/2022-party-congress/';
const published = `https://example.org/hans/${article}`;
const source = '——齐鲁晚报《当好排头兵，加速向国家中心城市迈进》，事件：〔2022年〕4月9日';
const phrase = '开创新时代社会主义现代化强省会建设新局面';

/** A place in the text: id of the line and offset in it. */
type Place = readonly [id: string, offset: number];

const bar = (page: Page) => page.locator('[data-quote]');
const button = (page: Page, name: string) => bar(page).getByRole('button', { name, exact: true });
const status = (page: Page) => page.locator('.quote-status');
const selected = (page: Page) => page.evaluate(() => String(document.getSelection()));
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

const copiedHtml = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text();
  });

/** Selects as a script can, which the browser reports as it does for a hand. */
async function select(page: Page, from: Place, to: Place): Promise<void> {
  await page.evaluate(
    ([start, end]) => {
      const spot = ([id, offset]: Place): [Node, number] => {
        const line = document.getElementById(id);
        if (!line) throw new Error(id);
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        let left = offset;
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const length = node.nodeValue?.length ?? 0;
          if (left <= length) return [node, left];
          left -= length;
        }
        return [line, line.childNodes.length];
      };
      document.getSelection()?.setBaseAndExtent(...spot(start), ...spot(end));
    },
    [from, to] as const,
  );
  await expect(bar(page)).toBeVisible();
}

/** Selects the first place where the words stand in a paragraph. */
async function selectWords(page: Page, id: string, words: string): Promise<void> {
  const start = await page
    .locator(`#${id}`)
    .evaluate((line, wanted) => line.textContent.indexOf(wanted), words);
  expect(start).toBeGreaterThanOrEqual(0);
  await select(page, [id, start], [id, start + words.length]);
}

/** Where a character of a paragraph stands in the window. */
function middleOf(page: Page, id: string, offset: number): Promise<{ x: number; y: number }> {
  return page.locator(`#${id}`).evaluate((line, at) => {
    const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let left = at;
    let text = texts.nextNode();
    while (text && left >= (text.nodeValue ?? '').length) {
      left -= (text.nodeValue ?? '').length;
      text = texts.nextNode();
    }
    const range = document.createRange();
    range.setStart(text ?? line, left);
    range.setEnd(text ?? line, left + 1);
    const box = range.getBoundingClientRect();
    return { x: box.left + 1, y: box.top + box.height / 2 };
  }, offset);
}

/** The words that are highlighted, range by range. */
function highlighted(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(CSS.highlights.get('search-hit') ?? [])].map(String));
}

/** Opens a copied link on the site that is being tested. */
async function follow(page: Page, link: string, script?: string): Promise<void> {
  const { pathname, search, hash } = new URL(link);
  const path = script ? pathname.replace(/han[st]/, script) : pathname;
  await page.goto('about:blank');
  await page.goto(path + search + hash);
  await expect.poll(async () => (await highlighted(page)).length).toBeGreaterThan(0);
}

async function copyLink(page: Page, script: 'hans' | 'hant' = 'hans'): Promise<string> {
  await button(page, script === 'hans' ? '复制链接' : '複製連結').click();
  await expect(status(page)).toHaveText(script === 'hans' ? '链接已复制。' : '連結已複製。');
  return copied(page);
}

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
  expect(await copied(page)).toBe(`「${phrase}」\n${source}，第4段，${published}#p4`);
  expect(await copiedHtml(page)).toContain(
    `<blockquote cite="${published}#p4" lang="zh-Hans"><p>${phrase}</p></blockquote>`,
  );
  expect(await selected(page)).toBe(phrase);
  await page.mouse.click(from.x, from.y);
  await expect(bar(page)).toHaveCount(0);
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

test('a converted page: several paragraphs, the conversion named, the source form beside it', async ({
  page,
}) => {
  await page.goto(`hant/${article}`);
  await page.locator('[data-show-conversion]').click();
  await expect(page.locator('.choice').first()).toBeVisible();
  const paragraphs = async (script: string) =>
    page.evaluate(async (name) => {
      const response = await fetch(`/api/articles/2022-party-congress.json`);
      const twin = (await response.json()) as {
        stories: { paragraphs: Record<string, string>[] }[];
      };
      return (twin.stories[1]?.paragraphs ?? []).slice(2, 5).map((one) => one[name] ?? '');
    }, script);
  const [hans, hant] = [await paragraphs('hans'), await paragraphs('hant')];
  const cut = ([first = '', second = '', third = '']: string[], heading: string) =>
    `「${first.slice(-5)}\n${heading}\n${second}\n${third.slice(0, 4)}」`;
  await select(page, ['p12', (hant[0]?.length ?? 0) - 5], ['p14', 4]);
  await expect(bar(page)).toContainText('第12–14段');
  await button(page, '複製引文與出處').click();
  await expect(status(page)).toHaveText('引文與出處已複製。');
  const address = `https://example.org/hant/${article}#p12`;
  expect(await copied(page)).toBe(
    [
      cut(hant, '打造國家工業互聯網示範高地'),
      `——齊魯晚報《濟南謀劃十個“新的更大突破”》，事件：〔2022年〕4月9日，第12–14段，${address}`,
      `以上繁體由機器轉換自簡體原文。原文：${cut(hans, '打造国家工业互联网示范高地')}`,
    ].join('\n'),
  );
  expect(await copiedHtml(page)).toContain('<span lang="zh-Hans">「');
});

test('a Simplified page that was converted says what was crawled', async ({ page }) => {
  await page.goto('hans/articles/2020-provincial-visit/');
  await selectWords(page, 'p4', '发挥示范作用');
  await button(page, '复制引文与出处').click();
  await expect(status(page)).toHaveText('引文与出处已复制。');
  const [, line, note] = (await copied(page)).split('\n');
  expect(line).toMatch(
    /^——大众日报客户端《.+ .+》，事件：〔2020年〕4月28日，第4段，https:\/\/example\.org\/hans\/articles\/2020-provincial-visit\/#p4$/,
  );
  expect(note).toBe('以上简体由机器转换自抓取所得的繁体。抓取所得：「發揮示範作用」');
});

test('without the source form the words are copied all the same, and that is said', async ({
  page,
}) => {
  await page.route('**/conversion/*.json', (route) => route.abort());
  await page.goto(`hant/${article}`);
  await selectWords(page, 'p4', '劉強');
  await button(page, '複製引文與出處').click();
  const said = '引文與出處已複製；轉換前的文字沒有載入，未附上。';
  await expect(bar(page)).toContainText(said);
  await expect(status(page)).toHaveText(said);
  expect((await copied(page)).split('\n').at(-1)).toBe('以上繁體由機器轉換自簡體原文。');
  await page.unroute('**/conversion/*.json');
  await bar(page).locator('[data-primary]').click();
  await expect(status(page)).toHaveText('引文與出處已複製。');
  expect(await copied(page)).toContain('原文：「刘强」');
});

test('only printed words are taken: no number, button, note or contents', async ({ page }) => {
  await page.goto(`hans/${article}`);
  await page.keyboard.press('ControlOrMeta+a');
  await expect(bar(page)).toContainText('第1–38段');
  await button(page, '复制引文与出处').click();
  await expect(status(page)).toHaveText('引文与出处已复制。');
  const lines = await page
    .locator('[data-article] :is(p, h1, h2, h3)[id]')
    .evaluateAll((all) => all.map(({ textContent }) => textContent));
  expect(lines.length).toBeGreaterThan(50);
  const titles = ['当好排头兵，加速向国家中心城市迈进', '济南谋划十个“新的更大突破”'];
  const text = await copied(page);
  expect(text.startsWith(`「${lines.join('\n')}」\n——齐鲁晚报《${titles.join('》《')}》《`)).toBe(
    true,
  );
  await page.locator('[data-settings-link]').first().click();
  await expect(page.locator('dialog[open]')).toBeVisible();
  await expect(bar(page)).toHaveCount(0);
});

test('a headline is quoted without a paragraph', async ({ page }) => {
  await page.goto(`hans/${article}`);
  await select(page, ['goals-title', 0], ['goals-title', 7]);
  await button(page, '复制引文与出处').click();
  await expect(status(page)).toHaveText('引文与出处已复制。');
  expect(await copied(page)).toBe(
    `「常住人口超千万」\n——齐鲁晚报《常住人口超千万，城市首位度大幅提升》，事件：〔2022年〕4月9日，${published}#goals-title`,
  );
});

test('the link highlights the words on arrival, in either script @everywhere', async ({ page }) => {
  await page.goto(`hans/${article}`);
  await selectWords(page, 'p4', phrase);
  const link = await copyLink(page);
  await follow(page, link);
  expect(await highlighted(page)).toEqual([phrase]);
  await follow(page, link, 'hant');
  expect(await highlighted(page)).toEqual(['開創新時代社會主義現代化強省會建設新局面']);
});

test('the link of words with spaces, of words that stand twice, and of several paragraphs', async ({
  page,
}) => {
  await page.goto(`hans/${article}`);
  await selectWords(page, 'p1', '《牢记嘱托 砥砺奋进 勇当“三个');
  await follow(page, await copyLink(page));
  expect(await highlighted(page)).toEqual(['《牢记嘱托 砥砺奋进 勇当“三个']);

  // Nine times in one paragraph: the last is meant.
  const words = '发展';
  const text = (await page.locator('#p5').textContent()) ?? '';
  const at = text.lastIndexOf(words);
  await select(page, ['p5', at], ['p5', at + words.length]);
  await follow(page, await copyLink(page), 'hant');
  expect(await highlighted(page)).toEqual(['發展']);
  const start = await page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('search-hit') ?? [])];
    if (!range) return null;
    const before = document.createRange();
    before.setStart(document.querySelector('#p5') ?? document, 0);
    before.setEnd(range.startContainer, range.startOffset);
    return before.toString().length;
  });
  expect(start).toBe(at);

  await page.goto(`hant/${article}`);
  await select(page, ['p12', 40], ['p15', 9]);
  const link = await copyLink(page, 'hant');
  expect(link.length).toBeLessThan(500);
  await follow(page, link, 'hans');
  const lines = await page
    .locator('#p12, #industrial-internet, #p13, #p14, #metropolitan-area, #p15')
    .evaluateAll((all) => all.map(({ textContent }) => textContent));
  lines[0] = lines[0]?.slice(40) ?? '';
  lines[5] = lines[5]?.slice(0, 9) ?? '';
  expect(await highlighted(page)).toEqual(lines);
});

test('nothing of it is loaded before it is asked for', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`hant/${article}`, { waitUntil: 'networkidle' });
  expect(asked.filter((url) => /quote|conversion/.test(url))).toEqual([]);
  await selectWords(page, 'p4', '劉強');
  expect(asked.filter((url) => /quote[^/]*\.css/.test(url))).toHaveLength(1);
});

test('with a finger on a number and on the bar', async ({ browser, baseURL }) => {
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
    test(`${colorScheme}, ${width} px: accessible, inside the window, not over the words`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await page.goto(`hant/${article}#p4`);
      await selectWords(page, 'p4', '最根本的，就是牢記習近平總書記殷殷囑託');
      await page.keyboard.press('Tab');
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
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
