// What the tests of reading offline share: a host of their own, and what is saved.
import { expect, test as base, type Page } from 'playwright/test';
import { Host, secondBuild, siteFolder } from './offline-host.ts';

export const article = 'articles/2022-party-congress/';

/** Each test has a host of its own; the second build is made once. */
export const test = base.extend<{ host: Host }, { second: string }>({
  serviceWorkers: 'allow',
  second: [
    async ({}, use, { workerIndex }) => {
      await use(await secondBuild(`second-${workerIndex}`));
    },
    { scope: 'worker' },
  ],
  host: async ({}, use) => {
    const host = new Host();
    await host.serve(siteFolder);
    await use(host);
    await host.stop();
  },
});

/** How many files each cache of this site holds, by its name. */
export function caches(page: Page): Promise<Record<string, number>> {
  return page.evaluate(async () => {
    const names = (await window.caches.keys()).filter((name) => name.startsWith('offline '));
    const counts = names.map(async (name) => {
      const cache = await window.caches.open(name);
      return [name.split(' ').at(-1), (await cache.keys()).length] as const;
    });
    return Object.fromEntries(await Promise.all(counts)) as Record<string, number>;
  });
}

/** What is saved of the site, as paths below the host. */
export function savedPaths(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names = (await window.caches.keys()).filter((name) => name.startsWith('offline '));
    const opened = names.map(async (name) => (await window.caches.open(name)).keys());
    const paths = (await Promise.all(opened)).flat().map(({ url }) => new URL(url).pathname);
    return paths.sort();
  });
}

/** The build to which the page that is shown belongs. */
export function buildOf(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.dataset['v'] ?? '');
}

/** Opens a page and waits until it is saved, with the frame that belongs to it. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const own = new URL(address).pathname;
  const twin = own.replace(/\/(hans|hant)\//, (_, s) => (s === 'hans' ? '/hant/' : '/hans/'));
  const wanted = [own, twin, '/', '/hans/settings/', '/hant/settings/', '/offline/'];
  await expect.poll(() => page.evaluate(firstUnsaved, wanted), { timeout: 10_000 }).toBe('nothing');
}

/**
 * Runs in the page. The worker saves pages first and then what they need: returns the first that is
 * missing of the files at the paths, what draws and runs them, and what that imports. Styles for
 * paper come with an article's list.
 */
async function firstUnsaved(paths: string[]): Promise<string> {
  const needed = new Set(paths);
  // A set hands out what is added to it on the way.
  for (const path of needed) {
    const copy = await window.caches.match(path);
    if (!copy) return path;
    const named = (await copy.text()).matchAll(
      /(?:src|href)="([^"]*\/(?:_astro|scripts)\/[^"]+\.(?:js|css))"|(?:from|import)"(\.\/[^"]+\.js)"/g,
    );
    for (const [, ofPage, ofScript = ''] of named)
      needed.add(new URL(ofPage ?? ofScript, location.origin + path).pathname);
  }
  return 'nothing';
}

/** Saves the whole site on the settings page. */
export async function saveAll(page: Page, host: Host): Promise<void> {
  await page.goto(`${host.address}hans/settings/`);
  await page.getByRole('button', { name: '存下整个网站' }).click();
  await expect(page.locator('[data-offline-copy] [role="status"]')).toContainText('已存好', {
    timeout: 20_000,
  });
}

/** Asks the search a question and returns the number of paragraphs that it found. */
export async function search(page: Page, host: Host, question: string): Promise<string | null> {
  await page.goto(`${host.address}hans/search/?q=${encodeURIComponent(question)}`);
  await expect(page.locator('[data-search-status="done"]')).toBeAttached();
  return page.locator('[data-hit-count]').textContent();
}
