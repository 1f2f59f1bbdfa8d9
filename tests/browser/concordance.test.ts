import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from 'playwright/test';
import type { Script } from '../../src/script/script.ts';
import { randomFrom } from '../bench/random.ts';
import { axeFindings, widthsThatScroll, windows } from './measures.ts';
import { plain, printedLines, type PrintedLine } from './search-oracle.ts';
import { holdBack } from './trouble.ts';

let lines: PrintedLine[] = [];
test.beforeAll(async ({ playwright }, { project }) => {
  const request = await playwright.request.newContext({ baseURL: project.use.baseURL ?? '' });
  lines = await printedLines(request);
  await request.dispose();
});

async function ask(page: Page, script: Script, query: string): Promise<void> {
  await page.goto(`${script}/concordance/${query}`);
  await expect(page.locator('[data-concordance-status="done"]')).toHaveCount(1);
}

/** The lines of the answer, as `<article>#<id>` with keyword. */
async function answer(page: Page): Promise<string[]> {
  return page
    .locator('[data-part="list"] [data-occurrence]')
    .evaluateAll((items) =>
      items.map(
        (item) =>
          `${item.getAttribute('data-occurrence') ?? ''} ${item.querySelector('mark')?.textContent ?? ''}`,
      ),
    );
}

test('what was typed before the scripts came is kept, and asked when the reader says so', async ({
  page,
}) => {
  const letGo = await holdBack(page, '**/_astro/*.js');
  await page.goto('hans/concordance/', { waitUntil: 'commit' });
  const field = page.locator('main input[name="q"]');
  await field.pressSequentially('引领');
  letGo();
  await page.waitForLoadState('networkidle');
  await expect(field).toHaveValue('引领');
  await expect(page.locator('[data-concordance-status="idle"]')).toHaveCount(1);
  await field.press('Enter');
  await expect(page.locator('[data-concordance-status="done"]')).toHaveCount(1);
  await expect(page.getByRole('status')).toHaveText('“引领”共16处，在10段正文里。');
});

test('random expressions: every place, in both scripts', async ({ page }) => {
  const { next: random } = randomFrom(7);
  for (const script of ['hans', 'hant', 'hans', 'hant', 'hans', 'hant'] as const) {
    const line = lines[Math.floor(random() * lines.length)];
    const at = Math.floor(random() * ((line?.hans.length ?? 4) - 3));
    const word = plain(line?.hans.slice(at, at + 3) ?? '');
    if (word === '') continue;
    await ask(page, script, `?${new URLSearchParams({ q: word, sort: 'text' })}`);
    const expected = lines
      .toSorted((one, other) => one.event.localeCompare(other.event) || one.place - other.place)
      .flatMap(({ article, id, hans }) =>
        Array.from({ length: plain(hans).split(word).length - 1 }, () => `${article}#${id}`),
      );
    expect((await answer(page)).map((one) => one.split(' ')[0])).toEqual(expected);
  }
});

test('a question is kept in the address, the back button leads to the one before', async ({
  page,
}) => {
  await ask(page, 'hant', '?q=强省会');
  expect(await answer(page)).toHaveLength(13);
  await expect(page.getByRole('status')).toHaveText(
    '「强省会」共13處，在11段正文和2個標題等其他行裡。',
  );
  await page.locator('main input[name="q"]').fill('鹊华');
  await page.locator('main input[name="q"]').press('Enter');
  await expect(page).toHaveURL(/\?q=%E9%B9%8A%E5%8D%8E$/);
  await expect(page.locator('[data-part="list"] li')).toHaveCount(2);
  await page.goBack();
  await expect(page.locator('[data-part="list"] li')).toHaveCount(13);
});

test('the order can be chosen; a line leads to its place, highlighted', async ({ page }) => {
  await ask(page, 'hans', '?q=强省会');
  const after = await answer(page);
  await page.locator('main select[name="sort"]').selectOption('before');
  await expect(page).toHaveURL(/&sort=before$/);
  const before = await answer(page);
  expect(before).not.toEqual(after);
  expect(before.toSorted()).toEqual(after.toSorted());
  const first = page.locator('[data-part="list"] a').first();
  const id = (await first.getAttribute('href'))?.split('#')[1];
  await first.click();
  await expect(page).toHaveURL(new RegExp(`/articles/2022-party-congress/\\?q=.*#${id ?? '?'}$`));
});

test('a line is copied with its source, on a converted page with a word of that', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await ask(page, 'hant', '?q=强省会&sort=text');
  const line = page.locator('[data-part="list"] li', { hasText: '引題' });
  await line.getByRole('button', { name: /^複製出處 ?齊魯晚報 引題$/ }).click();
  await expect(line.locator('button')).toContainText('已複製');
  const [words, source, note] = (await page.evaluate(() => navigator.clipboard.readText())).split(
    '\n',
  );
  expect(words).toBe('「今後五年「強省會」建設目標確定」');
  expect(source).toMatch(
    /^——齊魯晚報《.+》，事件：.+，https:\/\/example\.org\/hant\/articles\/.+#goals-kicker$/,
  );
  expect(note).toBe('以上繁體由機器轉換自簡體原文。');
});

test('the table is downloaded under the policy, and holds every line @chromium', async ({
  page,
}) => {
  await ask(page, 'hans', '?q=发展');
  expect(await answer(page)).toHaveLength(65);
  const waiting = page.waitForEvent('download');
  await page.locator('[data-csv]').click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('逐词索引-发展.csv');
  const csv = await readFile(await download.path(), 'utf8');
  expect(csv.split('\r\n')).toHaveLength(67);
  expect(csv.startsWith('\ufeff文献,报纸,')).toBe(true);
  expect(csv.match(/https:\/\/example\.org\/hans\/articles\//g)).toHaveLength(65);
});

test('a line that is cut fades at its edges and stays whole for who listens @chromium', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await ask(page, 'hans', '?q=强省会&sort=text');
  const lines = page.locator('[data-part="list"] li p');
  const line = lines.filter({ hasText: /^….{24}强省会.{24}…$/ }).first();
  const after = line.locator('.after');
  expect(await after.evaluate((cut) => cut.scrollWidth > cut.clientWidth)).toBe(true);
  await expect(line).toHaveCSS('mask-image', /^linear-gradient/);
  await page.emulateMedia({ forcedColors: 'active' });
  await expect(line).toHaveCSS('mask-image', 'none');
  await page.emulateMedia({ forcedColors: 'none', media: 'print' });
  await expect(line).toHaveCSS('mask-image', 'none');
});

test('many lines come by the hundred, and the statement says so', async ({ page }) => {
  await page.route('**/search/*.hans.json', async (route) => {
    const texts = (await (await route.fetch()).json()) as {
      stories: { lines: { text: string }[] }[];
    };
    const [line] = texts.stories[0]?.lines ?? [];
    if (line) line.text = '济南'.repeat(400);
    await route.fulfill({ json: texts });
  });
  await ask(page, 'hans', '?q=济南');
  await expect(page.locator('[data-part="list"] li')).toHaveCount(100);
  await expect(page.getByRole('status')).toContainText('先列出前100处。');
  await page.getByRole('button', { name: '再列100处' }).click();
  await expect(page.locator('[data-part="list"] li')).toHaveCount(200);
  await expect(page.locator('[data-part="list"] li:nth-child(101) a')).toBeFocused();
});

test('nothing found, nothing asked, too much asked, hostile words', async ({ page }) => {
  await ask(page, 'hans', '?q=航天');
  await expect(page.getByRole('status')).toContainText('都没有“航天”');
  await expect(page.locator('[data-csv]')).toHaveCount(0);
  await ask(page, 'hans', '?q=，。');
  await expect(page.getByRole('status')).toContainText('请输入至少一个字');
  await ask(page, 'hans', `?q=${'a'.repeat(501)}`);
  await expect(page.getByRole('status')).toContainText('最多五百字');
  await ask(page, 'hans', '?q=<img src=x onerror=alert(1)>&sort=nonsense');
  await expect(page.getByRole('status')).toContainText('<img src=x onerror=alert(1)>');
  await expect(page.locator('main img')).toHaveCount(0);
});

test('the data does not come: the page says so, and asks again', async ({ page }) => {
  await page.route('**/search/fold.json', (route) => route.abort());
  await page.goto('hans/concordance/?q=强省会');
  await expect(page.locator('[data-concordance-status="error"]')).toHaveCount(1);
  await page.unroute('**/search/fold.json');
  await page.getByRole('button', { name: '再试一次' }).click();
  await expect(page.locator('[data-part="list"] li')).toHaveCount(13);
});

test('an answer has nothing to report in axe and does not scroll sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await ask(page, 'hant', '?q=高质量发展');
  expect(await axeFindings(page)).toEqual([]);
  expect(await widthsThatScroll(page, windows(280))).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the frequent expressions stand there with their lines', async ({ page }) => {
    await page.goto('hans/concordance/?q=强省会');
    await expect(page.getByText('查任意词语要用 JavaScript')).toBeVisible();
    await expect(page.locator('main form')).toBeHidden();
    const group = page.locator('details[data-expression="强省会"]');
    await group.locator('summary').click();
    await expect(group.locator('li')).toHaveCount(13);
  });
});
