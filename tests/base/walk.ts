/** Walks a served site link by link, as a crawler does, and asks for every address that it finds. */
import { JSDOM } from 'jsdom';
import { listPath } from '../../src/offline/manifest.ts';

/** Where a site is, and under which origin its host answers: that of a trial may be another. */
export interface Walked {
  readonly site: URL;
  readonly host: string;
}

/** What was asked for, by its path below the site, and what is wrong. */
export interface Walk {
  readonly answered: ReadonlySet<string>;
  /** Addresses that did not answer 200, or lead out of the site where only a reader's click may. */
  readonly problems: readonly string[];
}

interface Found {
  readonly url: URL;
  readonly from: string;
  /** Whether only a reader's click leads there: such an address may be on another site. */
  readonly isLink: boolean;
}

/** Asks for the start and, as crawlers do, robots.txt, then for everything that these name, and so on. */
export async function walkFromStart(walked: Walked): Promise<Walk> {
  const answered = new Set<string>();
  const problems: string[] = [];
  for await (const { url, from, response } of answers(walked)) {
    if (response?.status === 200) answered.add(decodeURI(url.href.slice(walked.site.href.length)));
    else problems.push(`${from} → ${url.href} ${response?.status ?? 'is outside'}`);
  }
  return { answered, problems };
}

interface Answer extends Found {
  /** `null` outside the site. */
  readonly response: Response | null;
}

async function* answers({ site, host }: Walked): AsyncGenerator<Answer> {
  const start = ['', 'robots.txt'].map((path) => new URL(path, site));
  const queue: Found[] = start.map((url) => ({ url, from: 'the start', isLink: false }));
  const seen = new Set<string>();
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { url, isLink } = next;
    if (seen.has(url.href) || (isLink && url.origin !== site.origin)) continue;
    seen.add(url.href);
    const isInside = url.href.startsWith(site.href);
    // Redirects are answers of their own: no address of the site should need one.
    const response = isInside
      ? await fetch(new URL(url.pathname, host), { redirect: 'manual' })
      : null;
    if (response?.status === 200) queue.push(...(await addressesIn(response, url, site)));
    yield { ...next, response };
  }
}

async function addressesIn(response: Response, url: URL, site: URL): Promise<Found[]> {
  const type = response.headers.get('content-type') ?? '';
  const text = /html|css|javascript|json|xml|text\//.test(type) ? await response.text() : '';
  const found = type.includes('html')
    ? addressesInPage(text)
    : namesIn(text, type).map((name) => ({ name, isLink: false }));
  return [...found, ...wholeAddressesIn(text, site)].map(({ name, isLink }) => ({
    url: withoutDetails(new URL(name.replace(/^\0/, site.href), url)),
    ...{ from: url.pathname, isLink },
  }));
}

/** The address of the file. */
function withoutDetails({ origin, pathname }: URL): URL {
  return new URL(pathname, origin);
}

interface Name {
  /** An address as it is written; with a NUL before it where it counts from the site's start. */
  readonly name: string;
  readonly isLink: boolean;
}

/** Whatever a page's attributes name, those for scripts included. */
function addressesInPage(html: string): Name[] {
  const { document } = new JSDOM(html).window;
  return [...document.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes].flatMap(({ name, value }) =>
      namesInAttribute(name, value).map((one) => ({
        name: one,
        isLink: element.localName === 'a',
      })),
    ),
  );
}

function namesInAttribute(name: string, value: string): string[] {
  if (name === 'srcset') return value.split(',').map((one) => one.trim().split(' ')[0] ?? '');
  if (/^(href|src|action|poster)$/.test(name)) return /^(mailto|tel):/.test(value) ? [] : [value];
  return /^(\/[\w.]|https?:\/\/[^ ]*$)/.test(value) ? [value] : [];
}

/** The addresses in a file of a style, a script or data. */
function namesIn(text: string, type: string): string[] {
  if (type.includes('css')) return matches(text, /(?:url\(|@import )["']?([^"')]+)/g);
  if (type.includes('javascript')) return namesInScript(text);
  return type.includes('json') ? namesInData(text) : [];
}

/** Addresses, and the worker's lists: their paths count from the site's start, articles have lists of their own. */
function namesInData(text: string): string[] {
  const { articles = [] } = JSON.parse(text) as { articles?: readonly string[] };
  const fromStart = [...matches(text, /"path":"([^"]*)"/g), ...articles.map(listPath)];
  return [...matches(text, /"(\/[\w.][^"]*)"/g), ...fromStart.map((name) => `\0${name}`)];
}

/** The bundler, Pagefind and the service worker also write names that count from the site's start. */
function namesInScript(text: string): string[] {
  const addresses = matches(text, /["'`](\.{0,2}\/[^"'`\s$\\]+)["'`]/g);
  const fromStart = matches(text, /["'`]([\w-][\w./-]*\.\w+)["'`]/g).map((name) => `\0${name}`);
  return [...addresses, ...fromStart].filter(isFile);
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, name = '']) => name);
}

/** Not `Array.from` or `1.6.0`: only endings that files have, nor what WebAssembly calls its imports. */
function isFile(name: string): boolean {
  return (
    !name.endsWith('/pagefind_web_bg.js') &&
    /\.(js|css|json|woff2|svg|ico|html|webmanifest|pagefind|pf_\w+)$/.test(name)
  );
}

/** Feeds, sitemaps, JSON-LD and lists for programs write addresses out. */
function wholeAddressesIn(text: string, { origin }: URL): Name[] {
  const written = text.split(origin).slice(1);
  return written.map((rest) => ({
    name: origin + (/^[^\s"'<>()\\，。；）》]*/.exec(rest)?.[0] ?? ''),
    isLink: true,
  }));
}
