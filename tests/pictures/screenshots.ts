/**
 * npm run screenshots [-- <part of a name>]: pictures of every page of the built site and of its
 * states, in both scripts and themes, on a phone and on a desktop, into .screenshots/; and contact
 * sheets of them, for whoever designs next.
 */
import { mkdir } from 'node:fs/promises';
import { chromium, type BrowserContextOptions, type Page } from 'playwright';
import { findChromium } from '../../src/commands/chromium.ts';
import { pageKinds } from '../page-kinds.ts';
import { makeSheet } from './contact-sheet.ts';
import { serveSite } from '../../src/commands/site-server.ts';

const port = 4390;
const folder = '.screenshots';
const article = 'articles/2022-party-congress/';

/** What to look at. */
interface View {
  /** Below the script; with a slash before it, a page that both scripts share. */
  readonly path: string;
  /** What distinguishes it from the page as it comes. */
  readonly state?: string;
  readonly widths?: readonly number[];
  readonly context?: BrowserContextOptions;
  /** Reading settings chosen before. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly before?: (page: Page) => Promise<unknown>;
  readonly after?: (page: Page) => Promise<unknown>;
  /** Only what the window shows, as for a dialog; the whole page otherwise. */
  readonly isWindow?: boolean;
}

const pages = [
  ...pageKinds,
  ...['国家中心城市', '国家中心城市群落'].map((question) => `search/?q=${question}`),
  ...['五年内上市企业总数超过200家', '濟南要堅持生态立市……今天天气很好'].map(
    (quotation) => `check/?q=${quotation}`,
  ),
  ...['concordance/?q=强省会', '/404.html', '/offline/'],
];

const states: View[] = [
  { state: 'target', path: `${article}?q=国家中心城市#p33`, isWindow: true },
  { state: 'target', path: 'glossary/#liuwen', isWindow: true },
  { state: 'error', path: 'search/?q=城市', before: withoutIndex },
  { state: 'error', path: 'check/?q=濟南要堅持生态立市', before: withoutIndex },
  { state: 'cite', path: article, after: openDialog('[data-cite-link]'), isWindow: true },
  { state: 'settings', path: '', after: openSettings, isWindow: true },
  { state: 'menu', path: '', widths: [390], after: press('header summary'), isWindow: true },
  { state: 'focus', path: 'check/', after: (page) => page.locator('main textarea').focus() },
  ...['', article, `${article}parallel/`, 'search/?q=国家中心城市', 'targets/', 'topics/'].flatMap(
    (path): View[] => [
      { state: 'large', path, settings: { large: 'on' } },
      { state: 'narrow', path, widths: [320] },
      { state: 'forced', path, context: { forcedColors: 'active' } },
    ],
  ),
  ...[article, 'search/', 'check/', 'settings/'].map((path): View => ({
    state: 'scriptless',
    path,
    context: { javaScriptEnabled: false },
  })),
  ...[article, 'targets/', 'wording/'].map(
    // As wide as A4 at 96 dots an inch.
    (path): View => ({ state: 'print', path, widths: [794], before: onPaper }),
  ),
];

function withoutIndex(page: Page): Promise<unknown> {
  return page.route('**/search/*.json', (route) => route.abort());
}

function onPaper(page: Page): Promise<void> {
  return page.emulateMedia({ media: 'print' });
}

function press(selector: string) {
  return (page: Page): Promise<void> => page.locator(`${selector}:visible`).first().click();
}

async function openSettings(page: Page): Promise<void> {
  const menu = page.locator('header summary');
  if (await menu.isVisible()) await menu.click();
  await openDialog('[data-settings-link]')(page);
}

/** Presses what opens a dialog, whose script comes only then. */
function openDialog(selector: string) {
  return async (page: Page): Promise<void> => {
    await press(selector)(page);
    await page.locator('dialog[open]').waitFor();
  };
}

/** Takes a view in one theme; where the picture is. */
async function take(view: View, path: string, name: string, width: number, theme: Theme) {
  const page = await browser.newPage({
    viewport: { width, height: width < 600 ? 844 : 950 },
    colorScheme: theme,
    ...view.context,
  });
  if (view.settings) {
    await page.addInitScript((chosen) => {
      localStorage.setItem('settings', chosen);
    }, JSON.stringify(view.settings));
  }
  await view.before?.(page);
  await page.goto(`http://127.0.0.1:${port}/${path}`, { waitUntil: 'networkidle' });
  await view.after?.(page);
  await page.waitForLoadState('networkidle');
  const file = `${folder}/${name}-${width}-${theme}.png`;
  await page.screenshot({ path: file, fullPage: !view.isWindow, animations: 'disabled' });
  await page.close();
  return file;
}

type Theme = 'light' | 'dark';
const themes: readonly Theme[] = ['light', 'dark'];

const wanted = process.argv[2] ?? '';
const sheets = [...pages.map((path): View => ({ path })), ...states]
  .map((view) => ({ view, name: nameOf(`${view.path || 'home'}-${view.state ?? ''}`) }))
  .filter(({ name }) => name.includes(wanted))
  .flatMap((sheet) => (sheet.view.widths ?? [390, 1440]).map((width) => ({ ...sheet, width })));

function nameOf(text: string): string {
  return text.replace(/[-?#/=]+/g, '-').replace(/^-|-$/g, '');
}

/** Takes a view in both scripts and themes: one row of pictures for each script. */
async function takeAll(view: View, name: string, width: number): Promise<string[][]> {
  const rows: string[][] = [];
  for (const script of view.path.startsWith('/') ? [''] : ['hans/', 'hant/']) {
    const row: string[] = [];
    for (const theme of themes) {
      const path = script + view.path.replace(/^\//, '');
      row.push(await take(view, path, nameOf(`${script}${name}`), width, theme));
    }
    rows.push(row);
  }
  return rows;
}

const server = await serveSite({ folder: 'dist', base: '/', headers: true }, port, '127.0.0.1');
const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  chromiumSandbox: false,
});
await mkdir(`${folder}/sheets`, { recursive: true });
for (const { view, name, width } of sheets) {
  await makeSheet(await takeAll(view, name, width), `${folder}/sheets/${name}-${width}.jpg`);
}
await browser.close();
server.close();
console.log(`${sheets.length} contact sheets in ${folder}/sheets/, their pictures beside it`);
