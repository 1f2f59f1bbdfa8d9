import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from 'playwright/test';
import { axeFindings } from './measures.ts';

const article = 'articles/2022-party-congress/';
const styles = ['gbt7714-2025', 'gbt7714-2015', 'apa-zh', 'apa', 'mla', 'chicago'];

const citeLink = (page: Page) => page.locator('[data-cite-link]');
const dialogOf = (page: Page) => page.locator('dialog[data-cite]');

async function openDialog(page: Page, path = `hans/${article}`): Promise<void> {
  await page.goto(path);
  await citeLink(page).click();
  await expect(dialogOf(page)).toBeVisible();
}

/** Opens the dialog as another part of the site does: for one story, or paragraphs of it. */
async function openFor(page: Page, story: string, paragraphs?: [number, number]): Promise<void> {
  const cited = paragraphs ? { story, paragraphs } : { story };
  await page.evaluate(async (what) => {
    interface Module {
      openCiteDialog?: (cited: object) => Promise<void>;
    }
    const files = performance.getEntriesByType('resource').map(({ name }) => name);
    for (const file of files.filter((name) => /_astro\/[^/]*\.js$/.test(name))) {
      const module = (await import(file)) as Module;
      await module.openCiteDialog?.(what);
    }
  }, cited);
}

function textOf(page: Page, style: string, story: string): Promise<string | null> {
  return page.locator(`[data-style="${style}"][data-story="${story}"]`).textContent();
}

/** The address that a reference prints, without the stop behind it. */
async function addressesOf(page: Page, story: string): Promise<string[]> {
  const texts = await page.locator(`[data-style][data-story="${story}"]`).allTextContents();
  return texts.map((text) => /#[\w-]+/.exec(text)?.[0] ?? '');
}

test('the button shows the references of the lead story; Escape goes back to it @everywhere', async ({
  page,
}) => {
  await openDialog(page);
  const dialog = dialogOf(page);
  await expect(dialog).toHaveAccessibleName('引用');
  await expect(dialog.locator('[data-story="opening"]:visible')).toHaveCount(6);
  await expect(dialog.locator('[data-story="goals"]:visible')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(citeLink(page)).toBeFocused();
});

test('the dialog is worked with the keyboard alone, and closes with its button', async ({
  page,
}) => {
  await page.goto(`hant/${article}`);
  await citeLink(page).focus();
  await page.keyboard.press('Enter');
  const dialog = dialogOf(page);
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole('button', { name: '關閉' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('button', { name: '複製 GB/T 7714—2025' })).toBeFocused();
  const goals = dialog.locator('summary', { hasText: '常住人口超千萬' });
  await goals.focus();
  await page.keyboard.press('Enter');
  await expect(dialog.locator('[data-story="goals"]:visible')).toHaveCount(6);
  await expect(dialog.locator('[data-story="opening"]:visible')).toHaveCount(0);
  await dialog.getByRole('button', { name: '關閉' }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(citeLink(page)).toBeFocused();
});

test('a press beside the dialog closes it, a press in it does not', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openDialog(page);
  await dialogOf(page).locator('h2').click();
  await expect(dialogOf(page)).toBeVisible();
  await page.mouse.click(20, 450);
  await expect(dialogOf(page)).toBeHidden();
});

test('a copy button copies text and HTML and says so @everywhere', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.clock.setFixedTime('2027-03-05T12:00:00');
  await openDialog(page);
  const dialog = dialogOf(page);
  const button = dialog.locator('details[open] .reference', { hasText: 'MLA 9' }).locator('button');
  await button.click();
  await expect(button).toContainText('已复制');
  await expect(dialog.getByRole('status')).toHaveText('已复制：MLA 9');
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text();
    return { text: await read('text/plain'), html: await read('text/html') };
  });
  expect(copied.text).toBe(await textOf(page, 'mla', 'opening'));
  expect(copied.html).toContain('<i>Qilu wanbao</i>, [10 Apr. 2022]');
  expect(copied.html).toContain('Accessed 5 Mar. 2027.');
  expect(copied.html).not.toContain('data-accessed');
  await dialog.locator('details[open] [data-copy]').first().click();
  await expect(button).not.toContainText('已复制');
});

test('where copying is refused the reference is selected', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.write = () => Promise.reject(new Error('refused'));
    Object.assign(document, { execCommand: () => false });
  });
  await page.goto(`hans/${article}cite/goals/`);
  await page.getByRole('button', { name: '复制 APA 7' }).click();
  await expect(page.getByRole('status')).toContainText('请自行复制');
  const selected = await page.evaluate(() => getSelection()?.toString());
  expect(selected).toBe(await textOf(page, 'apa', 'goals'));
});

for (const path of [article, `${article}cite/opening/`]) {
  test(`the day of access is the reader's own on ${path}`, async ({ page }) => {
    await page.clock.setFixedTime('2027-03-05T12:00:00');
    await page.goto(`hans/${path}`);
    if (path === article) await citeLink(page).click();
    await expect(page.locator('[data-style="gbt7714-2015"]').first()).toContainText(
      '[2022-04-10][2027-03-05]. https://example.org/',
    );
    await expect(page.locator('[data-style="mla"]').first()).toContainText('Accessed 5 Mar. 2027.');
  });
}

test('opened from paragraphs, the dialog cites these and says how a note names them', async ({
  page,
}) => {
  await openDialog(page);
  await page.keyboard.press('Escape');
  await openFor(page, 'goals', [33, 34]);
  const dialog = dialogOf(page);
  await expect(dialog.locator('[data-story="goals"]:visible')).toHaveCount(6);
  expect(await addressesOf(page, 'goals')).toEqual(styles.map(() => '#p33'));
  expect(await addressesOf(page, 'opening')).toEqual(styles.map(() => '#opening'));
  await expect(dialog.locator('[data-pinpoint]')).toHaveText([
    ...['第33–34段', '第33–34段', '第33–34段'].map((place) => `文中夹注写明：${place}`),
    '文中夹注写明：paras. 33–34',
    '文中夹注写明：pars. 33–34',
    '文中夹注写明：paras. 33–34',
  ]);
  const more = dialog.getByRole('link', { name: '引用页' });
  await expect(more).toHaveAttribute('href', /\/cite\/goals\/#p33$/);
  await page.keyboard.press('Escape');
  await openFor(page, 'goals');
  expect(await addressesOf(page, 'goals')).toEqual(styles.map(() => '#goals'));
  await expect(dialog.locator('[data-pinpoint]')).toHaveCount(0);
});

test('the address of a cite page may name a paragraph of its story, no other @everywhere', async ({
  page,
}) => {
  await page.goto(`hant/${article}cite/breakthroughs/#p12`);
  await expect(page.locator('[data-pinpoint]')).toHaveCount(6);
  expect(await addressesOf(page, 'breakthroughs')).toEqual(styles.map(() => '#p12'));
  await page.evaluate(() => {
    location.hash = '#p2';
  });
  await expect(page.locator('[data-pinpoint]')).toHaveCount(0);
  expect(await addressesOf(page, 'breakthroughs')).toEqual(styles.map(() => '#breakthroughs'));
});

test('the dialog has the files of the story that it shows, and leads to its page', async ({
  page,
}) => {
  await openDialog(page);
  await dialogOf(page).locator('summary').nth(2).click();
  const waiting = page.waitForEvent('download');
  await dialogOf(page).getByRole('link', { name: 'RIS' }).click();
  const file = await readFile(await (await waiting).path(), 'utf8');
  expect(file).toContain('TI  - 常住人口超千万，城市首位度大幅提升\r\n');
  await dialogOf(page).getByRole('link', { name: '引用页' }).click();
  await expect(page).toHaveURL(/\/hans\/articles\/2022-party-congress\/cite\/goals\/$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the button leads to the cite page, which is complete @everywhere', async ({ page }) => {
    await page.goto(`hant/${article}`);
    await citeLink(page).click();
    await expect(page).toHaveURL(/\/hant\/articles\/2022-party-congress\/cite\/opening\/$/);
    await expect(page.locator('[data-style]:visible')).toHaveCount(6);
    await expect(page.locator('[data-copy]:visible')).toHaveCount(0);
    await page.getByRole('link', { name: '常住人口超千萬' }).click();
    await expect(page).toHaveURL(/\/cite\/goals\/$/);
  });
});

for (const [script, colorScheme] of [
  ['hans', 'dark'],
  ['hant', 'light'],
] as const) {
  test(`the open dialog has nothing to report in axe: ${script}, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await openDialog(page, `${script}/${article}`);
    expect(await axeFindings(page, 'dialog[data-cite]')).toEqual([]);
  });
}

test('dialog and large view fit into a window of 320 px', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('settings', '{"large":"on"}');
  });
  await page.setViewportSize({ width: 320, height: 640 });
  await openDialog(page, `hant/${article}`);
  const extra = await dialogOf(page).evaluate(
    (element) => element.scrollWidth - element.clientWidth,
  );
  expect(extra).toBe(0);
});
