/** What a first visit to a page, and a first search from it, cost a reader with a slow telephone. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import type { Host, Sent } from './host.ts';
import type { SearchBox } from './search-boxes.ts';

/** Lighthouse's slow 4G: 1.6 Mbit a second, an answer 150 ms after its question; a processor ÷ 4. */
const network = { latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };
const slowdown = 4;

/** Milliseconds after which a page that asks for nothing is done, and a service worker too. */
const idle = 500;
const workerIdle = 3000;

export interface Load {
  readonly requests: number;
  readonly bytes: number;
}

export interface Visit {
  /** What the page itself asked for. */
  readonly page: Load;
  readonly scripts: Load;
  /** Its service worker, and what that copied for reading offline. */
  readonly later: Load;
  /** Largest contentful paint, in milliseconds; the median. */
  readonly paint: number;
  /** Total blocking time, in milliseconds; the median. */
  readonly blocking: number;
}

export interface FirstSearch extends Load {
  /** From a click on the site's search, with the question at hand, to the first result; the median. */
  readonly milliseconds: number;
}

/** A question that is asked as the first thing after a page was read, that many times. */
export interface Asking {
  readonly path: string;
  readonly box: SearchBox;
  readonly question: string;
  readonly times: number;
}

/** Opens a page that many times, each time with an empty cache. */
export async function visit(
  browser: Browser,
  host: Host,
  path: string,
  times: number,
): Promise<Visit> {
  const [paints, blockings]: [number[], number[]] = [[], []];
  let sent: Sent[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    const { page, close } = await slowPage(browser);
    host.take();
    const { paint, blocking } = await paintOf(page, host.address + path);
    paints.push(paint);
    blockings.push(blocking);
    // Waiting for the worker takes longest, and what it copies is the same each time.
    if (turn === 0) await host.quiet(workerIdle);
    if (turn === 0) sent = host.take();
    await close();
  }
  const own = sent.filter(({ isForLater }) => !isForLater);
  return {
    page: loadOf(own),
    scripts: loadOf(own.filter(({ type }) => type.includes('javascript'))),
    later: loadOf(sent.filter(({ isForLater }) => isForLater)),
    ...{ paint: median(paints), blocking: median(blockings) },
  };
}

/** Asks a question; without service workers, for the browser does not slow down what they fetch. */
export async function firstSearch(
  browser: Browser,
  host: Host,
  { path, box, question, times }: Asking,
): Promise<FirstSearch> {
  const waits: number[] = [];
  let sent: Sent[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    const { page, close } = await slowPage(browser, { serviceWorkers: 'block' });
    await paintOf(page, host.address + path);
    host.take();
    const clicked = performance.now();
    await box.open(page);
    await box.ask(page, question);
    waits.push(performance.now() - clicked);
    await settled(page);
    sent = host.take();
    await close();
  }
  return { ...loadOf(sent), milliseconds: median(waits) };
}

async function slowPage(browser: Browser, options: BrowserContextOptions = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', { offline: false, ...network });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return { page, close: () => context.close() };
}

/** Opens an address and returns what the browser noted, in milliseconds. */
async function paintOf(page: Page, address: string): Promise<{ paint: number; blocking: number }> {
  await page.addInitScript(notePaint);
  await page.goto(address, { timeout: 120_000 });
  await settled(page);
  return page.evaluate(() => (globalThis as Noting).noted ?? { paint: NaN, blocking: NaN });
}

interface Noting {
  noted?: { paint: number; blocking: number };
}

/** Runs in the page, before its own scripts. */
function notePaint(): void {
  const noted = { paint: 0, blocking: 0 };
  (globalThis as Noting).noted = noted;
  const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    });
  watch('largest-contentful-paint', ({ startTime }) => (noted.paint = startTime));
  watch('longtask', ({ duration }) => (noted.blocking += Math.max(0, duration - 50)));
}

/** What the page itself wants is there, and a moment has gone by. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await pause(idle);
}

function loadOf(sent: readonly Sent[]): Load {
  return { requests: sent.length, bytes: sent.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/** Returns the middle one of an odd number of measurements. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? NaN;
}
