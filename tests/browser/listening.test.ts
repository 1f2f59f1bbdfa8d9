import { expect, test, type Page } from 'playwright/test';
import { inVerify } from './in-verify.ts';
import { axeFindings } from './measures.ts';
import { standInForSpeech, type StandInVoice } from './speech-stand-in.ts';

const article = 'articles/2022-party-congress/';
const mainland: StandInVoice = { lang: 'zh-CN', localService: true };
const taiwan: StandInVoice = { lang: 'zh-TW', localService: true };
const remote: StandInVoice = { lang: 'zh-CN', localService: false };

const offer = '[data-listen]';
const bar = '.listening';

async function open(page: Page, voices: StandInVoice[] = [mainland], script = 'hans') {
  await standInForSpeech(page, voices);
  await page.goto(`${script}/${article}`);
  await page.locator(offer).click();
  await expect(page.locator(bar)).toBeVisible();
}

const said = (page: Page) => page.evaluate(() => window.standIn.said.map(({ text }) => text));
const lastSaid = async (page: Page) => (await said(page)).at(-1);
const press = (page: Page, name: string) =>
  page.locator(bar).getByRole('button', { name, exact: true }).click();
const end = (page: Page) => page.evaluate(() => window.standIn.report('end'));
const words = (page: Page) => page.locator(`${bar} [role=status]`);
const readFrom = (page: Page, number: number) =>
  page.getByRole('button', { name: `从第${number}段读起`, exact: true }).click();

/** Lets the engine end chunk after chunk until another line is marked; returns what was said. */
async function endLine(page: Page): Promise<string> {
  return page.evaluate(() => {
    const marked = () => document.querySelector('[data-being-read]');
    const line = marked();
    const from = window.standIn.said.length - 1;
    for (let count = 0; count < 100 && marked() === line; count += 1) window.standIn.report('end');
    return window.standIn.said
      .slice(from, -1)
      .map(({ text }) => text)
      .join('');
  });
}

test.describe('the offer', () => {
  const offers: [string, StandInVoice[] | null, string, string | null][] = [
    ['no speech in the browser', null, 'hans', null],
    ['no voice', [], 'hans', null],
    ['only a voice over the network', [remote], 'hans', null],
    ['a Taiwan voice on a Simplified page', [taiwan], 'hans', null],
    ['a mainland voice', [remote, mainland], 'hans', '朗读'],
    ['a Taiwan voice', [mainland, taiwan], 'hant', '朗讀'],
    ['no Taiwan voice', [mainland], 'hant', '用普通話語音朗讀'],
  ];
  for (const [what, voices, script, label] of offers) {
    test(`${what}, /${script}/: ${label ?? 'nothing'}`, async ({ page }) => {
      await standInForSpeech(page, voices);
      await page.goto(`${script}/${article}`, { waitUntil: 'networkidle' });
      if (label === null) await expect(page.locator(offer)).toBeHidden();
      else await expect(page.locator(offer)).toHaveText(label);
    });
  }

  test('voices that come late', async ({ page }) => {
    await standInForSpeech(page, []);
    await page.goto(`hans/${article}`, { waitUntil: 'networkidle' });
    await expect(page.locator(offer)).toBeHidden();
    await page.evaluate((voice) => window.standIn.setVoices([voice]), mainland);
    await expect(page.locator(offer)).toBeVisible();
  });

  test('the player is not loaded before it is asked for @everywhere', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await standInForSpeech(page, [mainland]);
    await page.goto(`hans/${article}`, { waitUntil: 'networkidle' });
    expect(asked.filter((url) => url.includes('player'))).toEqual([]);
    await page.locator(offer).click();
    await expect(page.locator(bar)).toBeVisible();
    expect(asked.filter((url) => url.includes('player'))).toHaveLength(2);
    expect(asked.filter((url) => new URL(url).hostname !== '127.0.0.1')).toEqual([]);
  });
});

test('every line of the article is read in order, word for word, and marked', async ({ page }) => {
  await open(page);
  const lines = await page
    .locator('[data-story] :is(h1, h2, h3, p)[id], [data-article] > p[id]')
    .evaluateAll((all) => all.map(({ id, textContent }) => ({ id, text: textContent })));
  expect(lines.length).toBeGreaterThan(50);
  for (const { id, text } of lines.slice(0, -1)) {
    await expect(page.locator('[data-being-read]')).toHaveAttribute('id', id);
    expect(await endLine(page)).toBe(text);
  }
  for (let count = 0; count < 50; count += 1) await end(page);
  await expect(words(page)).toHaveText('全文读完了。');
  expect((await said(page)).join('')).toBe(lines.map(({ text }) => text).join(''));
});

test('the voice and its language fit the page', async ({ page }) => {
  await open(page, [{ ...taiwan, lang: 'zh_TW' }, mainland], 'hant');
  expect(await page.evaluate(() => window.standIn.said[0]?.lang)).toBe('zh-TW');
  await expect(page.locator(bar)).toHaveAttribute('aria-label', '朗讀');
});

test('from here: by the number, with pointer and keyboard; then it is a link again', async ({
  page,
}) => {
  await open(page);
  await readFrom(page, 12);
  await expect(page.locator(`${bar} .listening-place b`)).toHaveText('第12段');
  await expect(page.locator('#p12')).toHaveAttribute('data-being-read', '');
  await expect(page.locator('#p12')).toBeInViewport();
  expect(page.url()).not.toContain('#');
  for (const key of ['Space', 'Enter']) {
    const number = key === 'Enter' ? 14 : 20;
    await page.getByRole('button', { name: `从第${number}段读起` }).focus();
    await page.keyboard.press(key);
    await expect(page.locator(`#p${number}`)).toHaveAttribute('data-being-read', '');
  }
  await press(page, '停止');
  await expect(page.getByRole('link', { name: '第14段', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  expect(page.url()).toContain('#p14');
});

test('previous and next, speed, pause and resume keep the place', async ({ page }) => {
  await open(page);
  await readFrom(page, 5);
  await press(page, '下一段');
  await press(page, '上一段');
  await expect(page.locator('#p5')).toHaveAttribute('data-being-read', '');
  const sentence = (await lastSaid(page)) ?? '';
  await page.evaluate(() => window.standIn.report('boundary', 4));
  await page.getByLabel('语速').selectOption('1.5');
  expect(await lastSaid(page)).toBe(sentence.slice(4));
  expect(await page.evaluate(() => window.standIn.said.at(-1)?.rate)).toBe(1.5);
  await press(page, '暂停');
  await expect(words(page)).toHaveText('已暂停。');
  expect(await page.evaluate(() => speechSynthesis.speaking)).toBe(false);
  await press(page, '继续');
  expect(await lastSaid(page)).toBe(sentence.slice(4));
  await expect(words(page)).toHaveText('');
});

test('paragraph by paragraph: a pause behind each', async ({ page }) => {
  await open(page);
  await page.getByLabel('每段后暂停').check();
  await readFrom(page, 5);
  await endLine(page);
  await expect(words(page)).toHaveText('这一段读完了，按“继续”读下一段。');
  expect(await page.evaluate(() => speechSynthesis.speaking)).toBe(false);
});

test('keys: Escape stops, the space bar stays with the page', async ({ page }) => {
  await open(page);
  const pause = page.locator(bar).getByRole('button', { name: '暂停' });
  await expect(pause).toBeFocused();
  await pause.blur();
  await page.keyboard.press('k');
  await page.keyboard.press('Space');
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
  await expect(pause).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator(bar)).toHaveCount(0);
  await expect(page.locator('[data-being-read]')).toHaveCount(0);
  expect(await page.evaluate(() => speechSynthesis.speaking)).toBe(false);
  await expect(page.locator(offer)).toHaveAttribute('aria-pressed', 'false');
});

test('the button itself closes and opens again', async ({ page }) => {
  await open(page);
  await page.locator(offer).click();
  await expect(page.locator(bar)).toHaveCount(0);
  await page.locator(offer).click();
  await expect(page.locator(bar)).toHaveCount(1);
});

test('an error is tried once more and then said; an interruption is said at once', async ({
  page,
}) => {
  await open(page);
  await readFrom(page, 3);
  await page.evaluate(() => window.standIn.report('error', 'synthesis-failed'));
  await expect(words(page)).toHaveText('');
  await page.evaluate(() => window.standIn.report('error', 'synthesis-failed'));
  await expect(words(page)).toHaveText('语音出了错，按“继续”再试一次。');
  await press(page, '继续');
  await page.evaluate(() => window.standIn.report('error', 'interrupted'));
  await expect(words(page)).toHaveText('朗读被打断了，按“继续”接着读。');
  await expect(page.locator('#p3')).toHaveAttribute('data-being-read', '');
});

test('an engine that never reports the end does not hold the reading up', async ({ page }) => {
  await page.clock.install();
  await open(page);
  await page.evaluate(() => window.standIn.report('start'));
  const before = (await said(page)).length;
  await page.clock.runFor(60_000);
  expect((await said(page)).length).toBeGreaterThan(before);
});

for (const [what, leave] of [
  ['leaving the page', (page: Page) => page.locator('.wordmark').click()],
  ['switching the script', (page: Page) => page.locator('[data-script="hant"]').click()],
] as const) {
  test(`${what} ends the speech`, async ({ page }) => {
    await open(page);
    const sentence = await lastSaid(page);
    await leave(page);
    await page.waitForURL((url) => !url.pathname.endsWith(`/hans/${article}`));
    expect(await page.evaluate(() => sessionStorage.getItem('cancelled'))).toBe(sentence);
    await page.goBack();
    await expect(page.locator(bar)).toHaveCount(0);
    await expect(page.locator(offer)).toBeVisible();
  });
}

test('the page follows the voice, unless the reader has gone elsewhere', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  await readFrom(page, 8);
  for (let count = 0; count < 6; count += 1) await endLine(page);
  await expect(page.locator('[data-being-read]')).toBeInViewport();
  await page.evaluate(() => window.scrollTo(0, 0));
  await endLine(page);
  await endLine(page);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await press(page, '下一段');
  await expect(page.locator('[data-being-read]')).toBeInViewport();
});

test('the bar covers neither the end of the page nor what has the keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await open(page);
  const top = () => page.locator(bar).evaluate((element) => element.getBoundingClientRect().top);
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  const footer = await page
    .locator('body > footer')
    .evaluate((element) => element.getBoundingClientRect().bottom);
  expect(footer).toBeLessThanOrEqual((await top()) + 1);
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.getByRole('button', { name: '从第1段读起', exact: true }).focus();
  for (let count = 0; count < 30; count += 1) {
    await page.keyboard.press('Tab');
    const bottom = await page.evaluate(
      () => document.activeElement?.getBoundingClientRect().bottom ?? 0,
    );
    expect(bottom).toBeLessThanOrEqual(await top());
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1440]) {
    // By turns, as where words are selected: each theme and each width once.
    const waits = (colorScheme === 'light') === (width === 1440);
    const title = `axe, targets and width with the bar open: ${colorScheme}, ${width} px`;
    test(title, inVerify(waits), async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await open(page);
      await readFrom(page, 5);
      expect(await axeFindings(page)).toEqual([]);
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      for (const target of await page.locator(`${bar} :is(button, select, label)`).all())
        expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      const room = await page.locator(bar).evaluate((one) => one.scrollWidth - one.clientWidth);
      expect(room).toBe(0);
      expect((await page.locator(bar).boundingBox())?.width).toBe(width);
    });
  }
}

test('on paper there is neither bar nor mark @chromium', async ({ page }) => {
  await open(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator(bar)).toBeHidden();
  const background = await page
    .locator('[data-being-read]')
    .evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(background).toBe('rgba(0, 0, 0, 0)');
});
