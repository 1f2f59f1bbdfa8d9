/**
 * npm run screenshots [-- <part of a path>]: pictures of every page of the built site, in both
 * scripts and themes at 390, 768 and 1440 px, into .screenshots/ for whoever designs next.
 */
import { mkdir } from 'node:fs/promises';
import { chromium, type Browser } from 'playwright';
import { findChromium } from './chromium.ts';
import { serveSite } from './site-server.ts';

const port = 4390;
const folder = '.screenshots';
const widths = [390, 768, 1440];
const paths = [
  '',
  'articles/',
  'articles/2020-provincial-visit/',
  'articles/2022-party-congress/',
  'articles/2022-party-congress/?q=国家中心城市#p33',
  'articles/2022-party-congress/parallel/',
  'articles/2022-party-congress/cite/opening/',
  'search/',
  'search/?q=国家中心城市',
  'search/?q=国家中心城市群落',
  'check/',
  'check/?q=五年内上市企业总数超过200家',
  'check/?q=濟南要堅持生態立市……今天天气很好',
  'targets/',
  'people/',
  'about/',
  'settings/',
  'glossary/',
  'glossary/#liuwen',
  'topics/',
  'topics/ecology/',
  'wording/',
  'concordance/',
  'concordance/?q=强省会',
];

interface Shot {
  readonly path: string;
  readonly width: number;
  readonly theme: 'light' | 'dark';
}

const wanted = process.argv[2] ?? '';
const shots = ['hans', 'hant']
  .flatMap((script) => paths.map((path) => `${script}/${path}`))
  .filter((path) => path.includes(wanted))
  .flatMap((path) => widths.map((width) => ({ path, width })))
  .flatMap((shot) => (['light', 'dark'] as const).map((theme) => ({ ...shot, theme })));

const server = await serveSite({ folder: 'dist', base: '/', headers: true }, port, '127.0.0.1');
const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  chromiumSandbox: false,
});
await mkdir(folder, { recursive: true });
for (const shot of shots) await take(browser, shot);
await browser.close();
server.close();
console.log(`${shots.length} pictures in ${folder}/`);

async function take(from: Browser, { path, width, theme }: Shot): Promise<void> {
  const height = width < 600 ? 844 : 950;
  const page = await from.newPage({ viewport: { width, height }, colorScheme: theme });
  await page.goto(`http://127.0.0.1:${port}/${path}`, { waitUntil: 'networkidle' });
  const name = path.replace(/[?#/=]+/g, '-').replace(/-$/, '');
  const isAtFragment = path.includes('#');
  await page.screenshot({
    path: `${folder}/${name}-${width}-${theme}.png`,
    fullPage: !isAtFragment,
  });
  await page.close();
}
