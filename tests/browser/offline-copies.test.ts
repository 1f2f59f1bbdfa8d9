// What is saved, and what opens without a host.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { copyOfSite, siteFolder } from './offline-host.ts';
import { article, saveAll, savedPaths, search, test, visit } from './offline-page.ts';

test('the whole site, once saved, reads, switches, searches and checks without a host', async ({
  page,
  host,
}) => {
  await saveAll(page, host);
  await page.goto(`${host.address}hans/`);
  const found = [await search(page, host, '国家中心城市'), await search(page, host, '強省會')];
  await host.stop();
  for (const path of ['', 'hans/', 'hans/articles/2020-provincial-visit/', `hant/${article}`]) {
    await page.goto(host.address + path);
    await expect(page.locator('h1').first()).toBeVisible();
    await expect(page.getByText('现在连不上网站')).toHaveCount(0);
  }
  await page.locator('[data-script-switch] a[hreflang="zh-Hans"]').click();
  await expect(page).toHaveURL(`${host.address}hans/${article}`);
  await page.locator('[data-settings-link]:visible').click();
  await expect(page.locator('dialog[aria-labelledby="settings-title"]')).toBeVisible();
  const offline = [await search(page, host, '国家中心城市'), await search(page, host, '強省會')];
  expect(offline).toEqual(found);
  await page.goto(
    `${host.address}hant/check/?q=${encodeURIComponent('五年内上市企业总数超过200家')}`,
  );
  await expect(page.locator('[data-verdict]').first()).toBeVisible();
});

test('a page that was visited opens without a host, in both scripts, and its tools work', async ({
  page,
  host,
}) => {
  await visit(page, `${host.address}hans/${article}`);
  await host.stop();
  // Without its slash, as some people type it.
  await page.goto(`${host.address}hans/${article.slice(0, -1)}`);
  await expect(page).toHaveURL(`${host.address}hans/${article}`);
  await expect(page.locator('#p12')).toBeVisible();
  await page.locator('[data-cite-link], [data-cite-open], a[href*="/cite/"]').first().click();
  await expect(page.locator('dialog[data-cite]')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.locator('[data-script-switch] a[hreflang="zh-Hant"]').click();
  await expect(page).toHaveURL(`${host.address}hant/${article}`);
  await expect(page.locator('#p12')).toBeVisible();
  await page.locator('[data-settings-link]:visible').click();
  await expect(page.locator('dialog[aria-labelledby="settings-title"]')).toBeVisible();
});

test('an article that was visited has its own data, and no other, nor the search index', async ({
  page,
  host,
}) => {
  await visit(page, `${host.address}hans/${article}`);
  const id = '2022-party-congress';
  const data = [
    `/conversion/${id}.json`,
    ...[`/print/${id}.hans.css`, `/print/${id}.hant.css`],
    ...[`/study/${id}.hans.json`, `/study/${id}.hant.json`],
  ];
  const saved = async () =>
    (await savedPaths(page)).filter((path) =>
      /^\/(conversion|pagefind|print|search|study)\//.test(path),
    );
  await expect.poll(saved).toEqual([...data, '/search/fold.json'].sort());
  const asked = host.asked.filter((path) => path.startsWith('/offline/'));
  expect(new Set(asked)).toEqual(new Set(['/offline/', `/offline/articles/${id}.json`]));
  await host.stop();
  const answers = data.map((path) =>
    page.evaluate(async (address) => (await fetch(address)).status, path),
  );
  expect(await Promise.all(answers)).toEqual(data.map(() => 200));
});

test('the page that stands in for others has its styles before other pages are saved', async ({
  page,
  host,
}, { workerIndex }) => {
  const broken = copyOfSite(`broken-${workerIndex}`);
  const settings = join(broken, 'hans/settings/index.html');
  // Saving stops at a page of another build, as it does where the line breaks.
  writeFileSync(settings, readFileSync(settings, 'utf8').replace(/data-v="\w+"/, 'data-v="0"'));
  await host.serve(broken);
  await page.goto(`${host.address}hans/${article}`);
  await expect.poll(() => host.asked.includes('/hans/settings/')).toBe(true);
  await host.stop();
  await page.goto(`${host.address}hans/about/`);
  await expect(page.getByText('现在连不上网站')).toBeVisible();
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
});

/** What a host may have in place of an article's list. */
const wrongLists: Readonly<Record<string, (file: string) => void>> = {
  'cannot be had': (file) => rmSync(file),
  'is of another build': (file) => {
    const list = readFileSync(file, 'utf8');
    writeFileSync(file, list.replace(/"build":"\w+"/, '"build":"00000000"'));
  },
  'is cut off': (file) => writeFileSync(file, readFileSync(file, 'utf8').slice(0, -2)),
};

for (const [what, spoil] of Object.entries(wrongLists)) {
  test(`an article whose list ${what} reads without a host all the same`, async ({ page, host }, {
    workerIndex,
  }) => {
    const spoilt = copyOfSite(`spoilt-${workerIndex}`);
    spoil(join(spoilt, 'offline/articles/2022-party-congress.json'));
    await host.serve(spoilt);
    const list = '/offline/articles/2022-party-congress.json';
    await visit(page, `${host.address}hans/${article}`);
    await expect.poll(() => host.asked.includes(list)).toBe(true);
    // Whatever is saved when the settings answer comes after the list was looked at.
    await page.goto(`${host.address}hans/settings/`);
    await expect(page.locator('[data-save-all]')).toBeVisible();
    const isData = (path: string) => /^\/(conversion|study)|^\/offline\/a/.test(path);
    expect((await savedPaths(page)).filter(isData)).toEqual([]);
    await host.stop();
    await page.goto(`${host.address}hant/${article}`);
    await expect(page.locator('#p12')).toBeVisible();
    await page.locator('a[href*="/cite/"]').first().click();
    await expect(page.locator('dialog[data-cite]')).toBeVisible();
    await host.serve(siteFolder);
    await page.goto(`${host.address}hant/${article}`);
    await expect.poll(async () => (await savedPaths(page)).includes(list)).toBe(true);
  });
}
