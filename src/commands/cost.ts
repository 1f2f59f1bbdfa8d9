/**
 * npm run cost: what a reader of the built site costs its host, in requests and bytes of bodies as
 * nginx compresses them, with whatever the service worker fetches by itself. Chromium reads; the
 * table is that of README, What a reader costs.
 */
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright';
import { findChromium } from './chromium.ts';
import { serveSite } from './site-server.ts';

interface Step {
  readonly what: string;
  readonly act: (page: Page) => Promise<unknown>;
}

const article = 'hans/articles/2022-party-congress/';
const server = await serveSite({ folder: 'dist', base: '/', headers: true }, 0);
const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

/** What each reader does, one step after the other, beginning with an empty cache. */
const readers: readonly (readonly Step[])[] = [
  [{ what: 'the home page, first of all pages', act: open('hans/') }],
  [{ what: 'a question, first of all pages', act: open('hans/search/?q=国家中心城市') }],
  [
    { what: 'the longest article, first of all pages', act: open(article) },
    { what: 'the same again', act: open(article) },
    { what: 'the same in the other script', act: open(article.replace('hans', 'hant')) },
    { what: 'another article', act: open('hans/articles/2020-provincial-visit/') },
    { what: 'a first question', act: open('hans/search/?q=国家中心城市') },
    { what: 'a second question', act: (page) => page.fill('input[type=search]', '济南') },
  ],
];

function open(path: string): Step['act'] {
  return (page) => page.goto(site + path);
}

interface Answer {
  readonly status: number;
  readonly bytes: number;
  /** Whether the service worker asked, to keep a copy for reading offline. */
  readonly isForLater: boolean;
}

let answers: Answer[] = [];
let last = Date.now();
server.on('request', ({ url = '/', headers }, response) => {
  last = Date.now();
  response.once('finish', () => {
    last = Date.now();
    const isForLater = headers.referer?.endsWith('/sw.js') === true;
    const { statusCode: status } = response;
    answers.push({ status, bytes: bytesOf(url, status), isForLater });
  });
});

/** A body as nginx sends it: compressed where that is worth it. */
function bytesOf(url: string, status: number): number {
  if (status !== 200) return 0;
  const path = decodeURI(url.replace(/\?.*/, ''));
  const body = readFileSync(join('dist', path.endsWith('/') ? `${path}index.html` : path));
  return Math.min(body.length, gzipSync(body, { level: 5 }).length);
}

/** Three seconds without a request: the worker, too, has what it wants. */
async function untilQuiet(): Promise<void> {
  while (Date.now() - last < 3000) await pause(200);
}

function kilobytes(some: readonly Answer[] = []): string {
  return (some.reduce((sum, { bytes }) => sum + bytes, 0) / 1000).toFixed(0);
}

const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  chromiumSandbox: false,
});
console.log('| step | requests | of these 304 | KB | requests for later | KB |');
for (const steps of readers) {
  const context = await browser.newContext();
  const page = await context.newPage();
  for (const { what, act } of steps) {
    answers = [];
    await act(page);
    await untilQuiet();
    const [now, later] = [false, true].map((is) => answers.filter((one) => one.isForLater === is));
    const unchanged = now?.filter(({ status }) => status === 304) ?? [];
    const cells = [now?.length, unchanged.length, kilobytes(now), later?.length, kilobytes(later)];
    console.log(`| ${[what, ...cells].join(' | ')} |`);
  }
  await context.close();
}
await browser.close();
server.close();
