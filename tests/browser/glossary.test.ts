import { expect, test, type Page } from 'playwright/test';
import { axeFindings } from './measures.ts';

const article = 'hans/articles/2022-party-congress/';
const linkTo = (page: Page, id: string) => page.locator(`p > a[href$="/glossary/#${id}"]`).first();
const note = (page: Page) => page.locator('.term-note');

test('a press opens the note of a term and closes it again', async ({ page }) => {
  await page.goto(article);
  const text = await page.locator('#p3').textContent();
  await linkTo(page, 'queli').click();
  await expect(note(page)).toContainText('两个确立');
  await expect(linkTo(page, 'queli')).toHaveAttribute('aria-expanded', 'true');
  expect(await page.locator('#p3').textContent()).toBe(text);
  await linkTo(page, 'weihu').click();
  await expect(note(page)).toHaveCount(1);
  await expect(note(page)).toHaveAccessibleName('词语：两个维护');
  await linkTo(page, 'weihu').click();
  await expect(note(page)).toHaveCount(0);
  await linkTo(page, 'queli').click();
  await note(page).getByRole('button', { name: '关闭' }).click();
  await expect(note(page)).toHaveCount(0);
  await expect(linkTo(page, 'queli')).toBeFocused();
});

test('the keyboard opens the note, reads it and comes back to the words', async ({ page }) => {
  await page.goto(article);
  await linkTo(page, 'queli').focus();
  await page.keyboard.press('Enter');
  await expect(note(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(note(page).getByRole('link')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(note(page)).toHaveCount(0);
  await expect(linkTo(page, 'queli')).toBeFocused();
});

test('beside the text the note does not move it; axe has nothing to report', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(article);
  const top = () => page.locator('#p4').evaluate((p) => p.getBoundingClientRect().top + scrollY);
  const before = await top();
  await linkTo(page, 'queli').click();
  await expect(note(page)).toBeVisible();
  expect(await top()).toBe(before);
  expect(await axeFindings(page)).toEqual([]);
});

test('where only the contents stand beside the text the note lies over them, not over the text', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.goto(article);
  await linkTo(page, 'queli').click();
  const [beside, text] = [await note(page).boundingBox(), await page.locator('#p3').boundingBox()];
  expect((beside?.x ?? 0) + (beside?.width ?? 0)).toBeLessThan(text?.x ?? 0);
  expect(beside?.x).toBeGreaterThan(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a touch opens the note under the words, in sight; one beside it closes it @chromium', async ({
    page,
  }) => {
    await page.goto(article.replace('hans', 'hant'));
    await linkTo(page, 'teda').tap();
    await expect(note(page)).toBeInViewport();
    const [words, below] = [
      await linkTo(page, 'teda').boundingBox(),
      await note(page).boundingBox(),
    ];
    expect(Math.round((below?.y ?? 0) - (words?.y ?? 0) - (words?.height ?? 0))).toBe(4);
    await note(page).getByRole('button', { name: '關閉' }).tap();
    await expect(note(page)).toHaveCount(0);
    await linkTo(page, 'teda').tap();
    await note(page).getByText('本站解釋').tap();
    await expect(note(page)).toHaveCount(1);
    await page.locator('#p4').tap({ position: { x: 200, y: 5 } });
    await expect(note(page)).toHaveCount(0);
  });
});

test('marked characters of a converted page show their source form, not the note', async ({
  page,
}) => {
  await page.goto(article.replace('hans', 'hant'));
  await page.locator('[data-show-conversion]').click();
  const mark = page.locator('p > a:not(.noted) .choice').first();
  await mark.click();
  await expect(page.locator('#source-form')).toBeVisible();
  await expect(note(page)).toHaveCount(0);
});

test('when the notes cannot be fetched the link leads to the glossary', async ({ page }) => {
  await page.route('**/glossary/hans.json', (route) => route.abort());
  await page.goto(article);
  await linkTo(page, 'queli').click();
  await expect(page).toHaveURL(/\/hans\/glossary\/#queli$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the link leads to the term, and the texts can be chosen', async ({ page }) => {
    await page.goto(article);
    await linkTo(page, 'queli').click();
    await expect(page).toHaveURL(/\/hans\/glossary\/#queli$/);
    await expect(page.locator('#queli')).toBeInViewport();
    await page.locator('.filters').getByText('不止一篇').click();
    await expect(page.locator('#queli')).toBeHidden();
    await expect(page.locator('#dongneng')).toBeVisible();
    await expect(page.locator('[data-copy]').first()).toBeHidden();
    const shown = await page.locator('[data-term]:visible').count();
    expect(shown).toBe(await page.locator('[data-term][data-several]').count());
  });
});

test('the texts chosen stand in the address, and in the other script', async ({ page }) => {
  await page.goto('hans/glossary/');
  await page.locator('.filters').getByText('大众日报客户端 〔2020年〕4月28日').click();
  await expect(page).toHaveURL(/\/hans\/glossary\/\?text=2020-provincial-visit$/);
  const shown = await page.locator('[data-term]:visible').count();
  expect(shown).toBe(await page.locator('[data-term][data-in~="2"]').count());
  await page.locator('nav[data-script-switch] a[hreflang="zh-Hant"]').click();
  await expect(page.getByLabel('大眾日報客戶端 〔2020年〕4月28日')).toBeChecked();
  await expect(page.locator('[data-term]:visible')).toHaveCount(shown);
  await page.locator('.filters').getByText('全部').click();
  await expect(page).toHaveURL(/\/hant\/glossary\/$/);
});

test('the note of an unexplained term says so, and where else it stands', async ({ page }) => {
  await page.goto(article);
  await linkTo(page, 'gongtong-fuyu').click();
  await expect(note(page)).toContainText('报道没有解释，本站也没有可以引用的出处');
  const places = note(page).getByRole('link', { name: '齐鲁晚报' });
  await expect(places).toHaveText(['齐鲁晚报 第5段', '齐鲁晚报 第26段', '齐鲁晚报 第36段']);
  await places.last().click();
  await expect(page).toHaveURL(/#p36$/);
});

test('the term and its address can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('hant/glossary/');
  const button = page.locator('#liuwen [data-copy]');
  await button.click();
  await expect(button).toHaveText('已複製六穩');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^六穩，https:\/\/example\.org\/hant\/glossary\/#liuwen$/,
  );
});

test('the search names the term, which is no result', async ({ page }) => {
  await page.goto('hant/search/?q=六稳');
  await expect(page.locator('[data-search-status="done"]')).toBeVisible();
  await expect(page.locator('[data-terms] a')).toHaveText('六穩');
  await expect(page.locator('[data-hit-count]')).toHaveText('1');
  await expect(page.locator('[data-hit]')).toHaveCount(1);
  await page.locator('main input[name="q"]').fill('主席台');
  await expect(page.locator('[data-terms]')).toBeHidden();
});

test('an everyday word that no text has leads to the printed word and the topic it asks for', async ({
  page,
}) => {
  for (const [question, script, names, paths] of [
    ['公交', 'hans', ['交通'], ['topics/transport/']],
    ['坐公車', 'hant', ['交通'], ['topics/transport/']],
    ['看病難', 'hant', ['醫療', '民生'], ['search/?q=醫療', 'topics/livelihood/']],
  ] as const) {
    await page.goto(`${script}/search/?q=${question}`);
    await expect(page.locator('[data-hit-count]')).toHaveText('0');
    const links = page.locator('[data-terms] a');
    await expect(links).toHaveText(names);
    const targets = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(targets).toEqual(paths.map((path) => `/${script}/${path}`));
    // Nothing to narrow: the filters do not stand before the message.
    await expect(page.locator('.filters')).toBeHidden();
  }
  await page.getByRole('link', { name: '醫療' }).click();
  await expect(page.locator('[data-hit-count]')).not.toHaveText('0');
  await expect(page.locator('[data-hit] mark').first()).toHaveText('醫療');
  await page.locator('main input[name="q"]').fill('主席台');
  await expect(page.locator('[data-terms]')).toBeHidden();
  await expect(page.locator('.filters')).toBeVisible();
});
