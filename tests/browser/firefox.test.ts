// What only a whole Firefox can be asked: preferences of its reader, and its own print.
import { inflateSync } from 'node:zlib';
import { expect, firefox, test, type Browser, type Page } from 'playwright/test';

const article = 'articles/2022-party-congress/';

/** Starts a Firefox whose reader has these preferences, and opens a page in it. */
async function openWith(
  prefs: Record<string, number | boolean>,
  address: string,
): Promise<{ browser: Browser; page: Page }> {
  const executablePath = process.env['FIREFOX_PATH'] ?? '';
  const browser = await firefox.launch({
    ...{ channel: 'moz-firefox', executablePath },
    firefoxUserPrefs: prefs,
  });
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await page.goto(address);
  return { browser, page };
}

/** A PDF with its packed parts unpacked. */
function textOf(pdf: Buffer): string {
  const whole = pdf.toString('latin1');
  const packed = [...whole.matchAll(/stream\r?\n([^]*?)\r?\nendstream/g)].map(([, part = '']) => {
    try {
      return inflateSync(Buffer.from(part, 'latin1')).toString('latin1');
    } catch {
      // Not packed, or a picture.
      return '';
    }
  });
  return whole + packed.join('\n');
}

test('on paper: six pages of A4', async ({ page }) => {
  await page.goto(`hans/${article}`);
  const pdf = textOf(await page.pdf({ preferCSSPageSize: true }));
  const boxes = [...pdf.matchAll(/\/MediaBox \[ ?0 0 ([\d.]+) ([\d.]+) ?\]/g)];
  expect(boxes).toHaveLength(6);
  for (const [, width, height] of boxes) {
    // Rounded up to whole points.
    expect(Math.abs(Number(width) - 595.28)).toBeLessThan(1);
    expect(Math.abs(Number(height) - 841.89)).toBeLessThan(1);
  }
});

test('colours that the reader has chosen: words and controls are in sight', async ({ baseURL }) => {
  const { browser, page } = await openWith(
    { 'browser.display.document_color_use': 2 },
    `${baseURL ?? ''}hans/${article}`,
  );
  const isForced = await page.evaluate(() => matchMedia('(forced-colors: active)').matches);
  expect(isForced).toBe(true);
  await page
    .locator('[data-settings-link]')
    .first()
    .evaluate((link: HTMLElement) => {
      link.click();
    });
  const chosen = page.locator('dialog[open] label:has(input:checked)').first();
  await expect(chosen).toBeVisible();
  const borders = await page
    .locator('dialog[open] label:has(input:not(.visually-hidden))')
    .evaluateAll((labels) => labels.map((label) => getComputedStyle(label).color));
  expect(new Set(borders)).toEqual(new Set(['rgb(0, 0, 0)']));
  await browser.close();
});

test('text twice as large, by the system: nothing scrolls sideways', async ({ baseURL }) => {
  const { browser, page } = await openWith(
    { 'ui.textScaleFactor': 200, 'browser.display.os-zoom-behavior': 2 },
    `${baseURL ?? ''}hans/${article}`,
  );
  for (const path of [`hans/${article}`, 'hant/search/', 'hans/settings/', 'hant/targets/']) {
    await page.goto((baseURL ?? '') + path);
    const { size, wide } = await page.evaluate(() => ({
      size: Number.parseFloat(getComputedStyle(document.body).fontSize),
      wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    }));
    expect(size).toBeGreaterThanOrEqual(32);
    expect(wide, path).toBe(0);
  }
  await browser.close();
});

test('a dark system: the page is dark, words stand out, and a choice of light wins', async ({
  baseURL,
}) => {
  const { browser, page } = await openWith(
    { 'layout.css.prefers-color-scheme.content-override': 0 },
    `${baseURL ?? ''}hans/${article}`,
  );
  const colours = () =>
    page.evaluate(() => [
      getComputedStyle(document.documentElement).backgroundColor,
      getComputedStyle(document.querySelector('#p1') ?? document.body).color,
    ]);
  const [paper, ink] = await colours();
  expect(paper).toBe('rgb(14, 23, 27)');
  await page.evaluate(() => localStorage.setItem('settings', '{"theme":"light"}'));
  await page.reload();
  const [lightPaper, lightInk] = await colours();
  expect(lightPaper).toBe('rgb(255, 255, 255)');
  expect(lightInk).not.toBe(ink);
  await browser.close();
});

test('scripts switched off: the text, and ways on that are links', async ({ baseURL }) => {
  const { browser, page } = await openWith(
    { 'javascript.enabled': false },
    `${baseURL ?? ''}hans/${article}`,
  );
  expect(await page.locator('#p38').textContent()).toMatch(/。$/);
  const toggle = page.locator('nav[data-script-switch] a[hreflang="zh-Hant"]');
  expect(await toggle.getAttribute('href')).toBe(`/hant/${article}`);
  await browser.close();
});
