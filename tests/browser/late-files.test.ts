import { expect, test, type Page } from 'playwright/test';
import { pageKinds } from '../page-kinds.ts';
import { byTurns, inVerify } from './in-verify.ts';
import { holdBack } from './trouble.ts';

const article = 'articles/2022-party-congress/';

interface Shift {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

/** Adds up, from before the first paint, how far things move without the reader's doing. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      document.documentElement.dataset['shift'] = '0';
    });
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput } of list.getEntries() as unknown as Shift[]) {
        const { dataset } = document.documentElement;
        if (!hadRecentInput) dataset['shift'] = String(Number(dataset['shift'] ?? 0) + value);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** Holds fonts back until the returned function is called; records their addresses. */
async function holdFonts(page: Page): Promise<{ fonts: string[]; release: () => void }> {
  const fonts: string[] = [];
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.route('**/*.woff2', async (route) => {
    fonts.push(route.request().url());
    await promise;
    await route.continue();
  });
  return { fonts, release: () => resolve(undefined) };
}

/** The fonts in which an element's characters are drawn. */
async function fontsOf(page: Page, selector: string) {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.map(({ familyName, isCustomFont }) => ({ familyName, isCustomFont }));
}

// A text asks for one file; a page of another kind may lack a character of it, and then of the next.
const partsOf: Readonly<Record<string, readonly string[]>> = {
  '': ['texts', 'lists'],
  'articles/': ['texts', 'lists'],
  [article]: ['texts'],
  'search/': ['texts'],
  [`${article}parallel/`]: ['texts'],
  'about/': ['texts', 'lists', 'rest'],
};

for (const { path, kind, script, isTwin } of byTurns(Object.keys(partsOf))) {
  const parts = partsOf[kind] ?? [];
  const everywhere = kind === article ? ' @everywhere' : '';
  test(
    `${path} has of the heading font ${parts.join(', ')}, and nothing moves when it comes late${everywhere}`,
    // The fonts of the two scripts are not the same: an article shows both.
    inVerify(isTwin && kind !== article),
    async ({ page, baseURL }) => {
      await watchShifts(page);
      const { fonts, release } = await holdFonts(page);
      // The font is not waited for: the page is drawn and read without it.
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      await expect(page.locator('h1')).toBeVisible();
      await page.waitForTimeout(300);
      expect((await fontsOf(page, 'h1')).filter(({ isCustomFont }) => isCustomFont)).toEqual([]);

      release();
      await page.waitForLoadState('networkidle');
      await page.evaluate(() => document.fonts.ready);
      const base = new URL('_astro/', baseURL).href;
      expect(fonts.map((font) => font.replace(/\.[^.]*\.woff2$/, ''))).toEqual(
        parts.map((part) => `${base}heading-${script}-${part}`),
      );
      expect((await fontsOf(page, 'h1')).map(({ isCustomFont }) => isCustomFont)).toEqual([true]);
      expect(await page.locator('html').getAttribute('data-shift')).toBe('0');
    },
  );
}

for (const path of pageKinds)
  test(`hant/${path}: nothing moves when the scripts come late`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await watchShifts(page);
    const letGo = await holdBack(page, '**/_astro/*.js');
    await page.goto(`hant/${path}`, { waitUntil: 'commit' });
    await expect(page.locator('h1')).toBeVisible();
    await page.waitForTimeout(300);
    letGo();
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(await page.locator('html').getAttribute('data-shift')).toBe('0');
  });

for (const path of ['search/?q=國家中心城市', 'check/?q=生態立市', 'concordance/?q=引領'])
  test(`hant/${path}: an answer that comes late moves nothing that is seen`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await watchShifts(page);
    const letGo = await holdBack(page, '**/pagefind/*.pf_meta');
    await page.goto(`hant/${path}`, { waitUntil: 'commit' });
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.getByText(/^正在(?:檢索|核對|尋找)……$/)).toBeVisible();
    await page.waitForTimeout(500);
    letGo();
    await expect(page.locator('[data-part="list"] li, [data-verdict]').first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    // The filters widen by the number of results that each has.
    const moved = Number(await page.locator('html').getAttribute('data-shift'));
    expect(moved).toBeLessThan(path.startsWith('search') ? 0.002 : 0.0005);
    await expect(page.locator('footer')).toBeVisible();
  });

test('the page that is not there has the heading font of one script for both', async ({ page }) => {
  const { fonts, release } = await holdFonts(page);
  release();
  await page.goto('not-there/');
  await page.waitForLoadState('networkidle');
  expect(fonts.map((font) => /heading-\w+-\w+/.exec(font)?.[0])).toEqual([
    'heading-hans-texts',
    'heading-hans-lists',
    'heading-hans-rest',
  ]);
  for (const heading of ['h1', 'h2'])
    expect((await fontsOf(page, heading)).map(({ isCustomFont }) => isCustomFont)).toEqual([true]);
});
