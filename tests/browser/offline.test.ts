// Updates of a saved site, and what goes wrong while it is saved.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, expect } from 'playwright/test';
import { noWorker } from '../../src/offline/no-worker.ts';
import { copyOfSite, mendedBuild, siteFolder } from './offline-host.ts';
import {
  article,
  buildOf,
  caches,
  saveAll,
  savedPaths,
  search,
  test,
  visit,
} from './offline-page.ts';

test('after an update the whole site is saved anew, but only what changed is fetched', async ({
  page,
  host,
}, { workerIndex }) => {
  await saveAll(page, host);
  const first = await buildOf(page);
  await host.serve(await mendedBuild(`mended-${workerIndex}`, 'hans/people'));
  const before = host.asked.length;
  await page.goto(`${host.address}hans/about/`);
  const second = await buildOf(page);
  expect(second).not.toBe(first);
  await expect
    .poll(async () => Object.keys(await caches(page)), { timeout: 20_000 })
    .toEqual([second]);
  const asked = new Set(host.asked.slice(before));
  expect(asked).toContain('/hans/people/');
  for (const path of [`/hans/${article}`, '/hant/people/', '/search/fold.json'])
    expect(asked).not.toContain(path);
  await host.stop();
  await page.goto(`${host.address}hans/people/`);
  await expect(page).toHaveTitle(/新版/);
  await page.goto(`${host.address}hans/${article}`);
  expect(await buildOf(page)).toBe(second);
  await page.goto(`${host.address}hans/settings/`);
  await expect(page.locator('[data-offline-copy] [role="status"]')).toContainText('已存好');
});

test('a page that is not saved says so in both scripts, and names those that are', async ({
  page,
  host,
}) => {
  await visit(page, `${host.address}hans/${article}`);
  await host.stop();
  const answer = await page.goto(`${host.address}hant/people/`);
  expect(answer?.status()).toBe(503);
  await expect(page.getByRole('heading', { name: '现在连不上网站' })).toBeVisible();
  await expect(page.getByRole('heading', { name: '現在連不上網站' })).toBeVisible();
  await page.locator(`[data-saved-pages="hant"] a[href$="${article}"]`).click();
  await expect(page.locator('#p12')).toBeVisible();
  await host.serve(siteFolder);
  await page.goto(`${host.address}hant/people/`);
  await expect(page.getByRole('heading', { level: 1, name: '人物' })).toBeVisible();
});

test('an open page of the old build goes on working; the new one comes when it is wanted', async ({
  page,
  host,
  context,
  second: folder,
}) => {
  await visit(page, `${host.address}hans/${article}`);
  const first = await buildOf(page);
  await host.serve(folder);
  const other = await context.newPage();
  await other.goto(`${host.address}hans/check/`);
  await expect(other).toHaveTitle(/新版/);
  const second = await buildOf(other);
  expect(second).not.toBe(first);
  const update = page.getByRole('region', { name: '换用新版' });
  await expect(update).toContainText('网站有新版本', { timeout: 15_000 });
  // What was not asked for yet is not on the host any more.
  await page.locator('a[href*="/cite/"]').first().click();
  await expect(page.locator('dialog[data-cite]')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.locator('[data-settings-link]:visible').click();
  await expect(page.locator('dialog[aria-labelledby="settings-title"]')).toBeVisible();
  await page.keyboard.press('Escape');
  expect(Object.keys(await caches(page)).sort()).toEqual([first, second].sort());
  await update.getByRole('button', { name: '换用新版' }).click();
  await expect(page).toHaveTitle(/新版/);
  await expect.poll(async () => Object.keys(await caches(page))).toEqual([second]);
  await host.stop();
  await page.goto(`${host.address}hant/${article}`);
  expect(await buildOf(page)).toBe(second);
  await expect(page.locator('#p12')).toBeVisible();
});

test('words typed into the checker outlive the change to a new version', async ({
  page,
  host,
  context,
  second: folder,
}) => {
  await visit(page, `${host.address}hans/check/?q=${encodeURIComponent('五年内')}`);
  await page.locator('textarea[name="q"]').fill('还没有核对的话');
  await host.serve(folder);
  await (await context.newPage()).goto(`${host.address}hans/`);
  await page.getByRole('button', { name: '换用新版' }).click({ timeout: 15_000 });
  await expect(page).toHaveTitle(/新版/);
  await expect(page.locator('textarea[name="q"]')).toHaveValue('还没有核对的话');
});

// Firefox goes round a worker that breaks, and so has nothing to be replaced.
test('a broken worker is replaced by the next one @chromium', async ({ page, host }, {
  workerIndex,
}) => {
  const broken = copyOfSite(`broken-${workerIndex}`);
  const worker = `addEventListener('install', () => skipWaiting());
    addEventListener('activate', (event) => event.waitUntil(clients.claim()));
    addEventListener('fetch', (event) => event.respondWith(Promise.reject(new Error('broken'))));`;
  writeFileSync(join(broken, 'sw.js'), worker);
  await host.serve(broken);
  await page.goto(`${host.address}hans/`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect(page.goto(`${host.address}hans/about/`)).rejects.toThrow();
  await host.serve(siteFolder);
  // When it looks for another worker is the browser's to decide.
  await expect
    .poll(
      () =>
        page.goto(`${host.address}hans/about/`).then(
          (answer) => answer?.status(),
          () => 0,
        ),
      { timeout: 20_000 },
    )
    .toBe(200);
});

test('the worker for no worker removes itself and every copy', async ({ page, host }, {
  workerIndex,
}) => {
  await visit(page, `${host.address}hans/`);
  const without = copyOfSite(`without-${workerIndex}`);
  writeFileSync(join(without, 'sw.js'), noWorker);
  await host.serve(without);
  await page.goto(`${host.address}404.html`);
  await expect.poll(() => page.evaluate(async () => (await window.caches.keys()).length)).toBe(0);
});

test('where the storage is full, the reader is told, and everything else works @chromium', async ({
  page,
  host,
  context,
}) => {
  await visit(page, `${host.address}hans/settings/`);
  const session = await context.newCDPSession(page);
  const origin = new URL(host.address).origin;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 2_500_000 });
  await page.getByRole('button', { name: '存下整个网站' }).click();
  const status = page.locator('[data-offline-copy] [role="status"]');
  await expect(status).toContainText('存储空间不够', { timeout: 20_000 });
  await page.goto(`${host.address}hans/${article}`);
  await expect(page.locator('#p12')).toBeVisible();
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await page.goto(`${host.address}hans/settings/`);
  await expect(status).toContainText('已存好', { timeout: 20_000 });
});

test('a file that comes damaged is not saved, and saving goes on when it is whole', async ({
  page,
  host,
}, { workerIndex }) => {
  const damaged = copyOfSite(`damaged-${workerIndex}`);
  const data = 'conversion/2022-party-congress.json';
  writeFileSync(join(damaged, data), '{}');
  await host.serve(damaged);
  await visit(page, `${host.address}hans/settings/`);
  await page.getByRole('button', { name: '存下整个网站' }).click();
  const status = page.locator('[data-offline-copy] [role="status"]');
  await expect(status).toContainText('网站刚刚更新了', { timeout: 20_000 });
  expect(await savedPaths(page)).not.toContain(`/${data}`);
  await host.serve(siteFolder);
  await page.reload();
  await expect(status).toContainText('已存好', { timeout: 20_000 });
  expect(await savedPaths(page)).toContain(`/${data}`);
});

test('where the host goes away, what is saved stays, and saving goes on from there', async ({
  page,
  host,
}) => {
  await visit(page, `${host.address}hans/settings/`);
  await host.stop();
  await page.getByRole('button', { name: '存下整个网站' }).click();
  const status = page.locator('[data-offline-copy] [role="status"]');
  await expect(status).toContainText('网络断了');
  await host.serve(siteFolder);
  await page.getByRole('button', { name: '继续保存' }).click();
  await expect(status).toContainText('已存好', { timeout: 20_000 });
  await page.getByRole('button', { name: '全部删除' }).click();
  await expect(status).toContainText('都删除了');
  expect(await caches(page)).toEqual({});
});

const missing = {
  'no service workers': () => {
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  },
  'a registration that is refused': () => {
    // An empty page, with which a browser begins, may have none to refuse.
    if ('serviceWorker' in navigator)
      ServiceWorkerContainer.prototype.register = () => Promise.reject(new Error('refused'));
  },
};

for (const [what, take] of Object.entries(missing)) {
  test(`nothing else breaks with ${what}`, async ({ page, host }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.addInitScript(take);
    await page.goto(`${host.address}hans/settings/`);
    await expect(page.locator('[data-offline-copy] [role="status"]')).toContainText(
      '这个浏览器现在不能离线保存网页',
      { timeout: 15_000 },
    );
    expect(await search(page, host, '强省会')).not.toBeNull();
    expect(errors).toEqual([]);
  });
}

test('nothing else breaks where workers have no storage', async ({ page, host }, {
  workerIndex,
}) => {
  const poor = copyOfSite(`poor-${workerIndex}`);
  const file = join(poor, 'sw.js');
  const refuse = `Object.defineProperty(self, 'caches', { get() { throw new DOMException('', 'SecurityError'); } });`;
  writeFileSync(file, refuse + readFileSync(file, 'utf8'));
  await host.serve(poor);
  await page.goto(`${host.address}hans/settings/`);
  await page.getByRole('button', { name: '存下整个网站' }).click();
  await expect(page.locator('[data-offline-copy] [role="status"]')).toContainText('浏览器不让');
  expect(await search(page, host, '强省会')).not.toBeNull();
});

test('the site can be installed @chromium', async ({ host }, testInfo) => {
  // Not in a window without a memory, as the other tests have.
  const context = await chromium.launchPersistentContext(testInfo.outputPath('profile'), {
    executablePath: process.env['CHROMIUM_PATH'] ?? '',
    chromiumSandbox: false,
  });
  const page = await context.newPage();
  await visit(page, `${host.address}hans/`);
  const session = await context.newCDPSession(page);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  expect(installabilityErrors).toEqual([]);
  await context.close();
});

test('under a base path the worker keeps to its part of the host @everywhere', async ({
  page,
  baseURL,
}) => {
  await page.goto('hans/settings/');
  await page.getByRole('button', { name: '存下整个网站' }).click();
  const status = page.locator('[data-offline-copy] [role="status"]');
  await expect(status).toContainText('已存好', { timeout: 20_000 });
  const scopes = await page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  );
  expect(scopes).toEqual([baseURL]);
});
