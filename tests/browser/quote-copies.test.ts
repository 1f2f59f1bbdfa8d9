// What is copied, word for word.
import { expect, test } from 'playwright/test';
import {
  article,
  bar,
  button,
  copied,
  copiedHtml,
  published,
  select,
  selectWords,
  status,
} from './quote-bar.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

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
  const [, speaker, line, note] = (await copied(page)).split('\n');
  expect(speaker).toBe('说话人：刘家义');
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
    .evaluateAll((all) =>
      all
        .filter((one) => /^p\d+$/.test(one.id) || one.matches(':is(h2, h3):not(.title)'))
        .map(({ textContent }) => textContent),
    );
  // 38 paragraphs, 12 subheadings: no kicker, headline or caption in the words of a quotation.
  expect(lines).toHaveLength(50);
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
