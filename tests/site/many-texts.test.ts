/** A site of more texts than fit one page of a list: only in `npm run verify`, for it is built anew. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { scripts, type Script } from '../../src/script/script.ts';
import { addCorpus } from '../bench/corpus.ts';
import { build, inCopy } from '../project-copy.ts';

/** With the two that are there, two pages of a list. */
const added = 25;
const total = added + 2;

test(
  'of many texts the lists are paged, everything is reached, and nothing else grows',
  { skip: process.env['VERIFY'] !== '1' && 'npm run verify' },
  async (t) => {
    await inCopy(async (project) => {
      await addCorpus(project, added);
      const register = ['src/commands/register.ts'];
      assert.equal(spawnSync(process.execPath, register, { cwd: project }).status, 0);
      const { status, said } = build(project, { SHARE_IMAGES: 'off' });
      assert.equal(status, 0, said);
      // The tests over a built site read the folder when they are loaded.
      process.env['OUT_DIR'] = join(project, 'dist');
      await check(t, await import('./built-site.ts'), await import('./broken-links.ts'));
    });
  },
);

type Site = typeof import('./built-site.ts');
type Links = typeof import('./broken-links.ts');

async function check(t: TestContext, site: Site, { brokenLinks }: Links): Promise<void> {
  await t.test('every internal link and fragment resolves', () => {
    assert.deepEqual(brokenLinks(), []);
  });
  await t.test('both scripts have the same pages with the same ids', () => sameInBoth(site));
  await t.test('every page has a title of its own', () => {
    const own = site.pages.filter((page) => /^\/han[st]\//.test(page));
    const titles = own.map((page) => site.documentOf(page).title);
    assert.equal(new Set(titles).size, titles.length);
  });
  for (const script of scripts)
    await t.test(`every text is reached from the list, by year too (${script})`, () => {
      reachesAll(site, script);
    });
  await t.test('study pages say that there are other texts', () => {
    for (const page of [
      'topics',
      'topics/ecology',
      'targets',
      'wording',
      'concordance',
      'glossary',
    ])
      for (const script of scripts)
        assert.ok(
          site.documentOf(`/${script}/${page}/index.html`).querySelector('[data-studied="2"]'),
          page,
        );
  });
  await t.test('no page is much heavier than with two texts', () => weigh(site));
}

function sameInBoth({ pages, documentOf }: Site): void {
  const [hans, hant] = scripts.map((script) =>
    pages.filter((page) => page.startsWith(`/${script}/`)).map((page) => page.slice(5)),
  );
  assert.deepEqual(hans, hant);
  for (const page of hans ?? []) {
    const [one, other] = scripts.map((script) =>
      [...documentOf(`/${script}${page}`).querySelectorAll('[id]')].map(({ id }) => id),
    );
    assert.deepEqual(one, other, page);
    assert.equal(new Set(one).size, one?.length, page);
  }
}

/** Follows the links of the pages, as a reader does. */
function reachesAll({ documentOf }: Site, script: Script): void {
  const first = `/${script}/articles/`;
  const inList = textsFrom(documentOf, first);
  assert.equal(inList.length, total);
  assert.equal(new Set(inList).size, total);
  const years = hrefsOf(documentOf, first, '.years a').filter((href) => href !== first);
  const byYear = years.flatMap((year) => textsFrom(documentOf, year));
  assert.deepEqual(byYear.toSorted(), inList.toSorted());
  const all = documentOf(`/${script}/index.html`).querySelectorAll('.articles article');
  assert.equal(all.length, 6);
  assert.ok(hrefsOf(documentOf, `/${script}/`, '.all a').includes(first));
}

/** The texts of a page of a list and of those behind it. */
function textsFrom(documentOf: Site['documentOf'], page: string): string[] {
  const own = hrefsOf(documentOf, page, 'main article h2 a').map(
    (href) => href.split('#')[0] ?? '',
  );
  const [next] = hrefsOf(documentOf, page, '.pages a[rel="next"]');
  return [...new Set(own), ...(next === undefined ? [] : textsFrom(documentOf, next))];
}

function hrefsOf(documentOf: Site['documentOf'], page: string, links: string): string[] {
  return [...documentOf(`${page}index.html`).querySelectorAll(links)].map(
    (link) => link.getAttribute('href') ?? '',
  );
}

/** The most bytes by which a page of one list may be heavier than with two texts. */
const heavier: Readonly<Record<string, number>> = {
  'articles/': 70_000,
  'about/': 90_000,
  'people/': 30_000,
  'search/': 4_000,
  'check/': 4_000,
  '': 6_000,
};

function weigh({ pages, read }: Site): void {
  for (const page of pages.filter((one) => /^\/han[st]\//.test(one))) {
    const kind = page.slice(6).replace('index.html', '');
    const before = withTwo(page);
    if (before === null) continue;
    const isText = /^articles\/[^/]+\/$/.test(kind);
    const most = isText ? 0 : (heavier[kind] ?? 2_000);
    const grown = weightOf(read(page)) - weightOf(before);
    assert.ok(grown <= most, `${page}: ${grown} bytes heavier`);
  }
}

/** The same page of the site as it is, with its two texts. */
function withTwo(page: string): string | null {
  try {
    return readFileSync(join('dist', page), 'utf8');
  } catch {
    return null;
  }
}

/** Bytes without what differs from build to build: names of files and scopes, share images. */
function weightOf(html: string): number {
  const same = html
    .replace(/<meta (?:property="og:image|name="twitter:)[^>]*>/g, '')
    .replace(/ data-v="[^"]*"| data-c[\da-z]+(?=[ >])/g, '')
    .replace(/_astro\/[^"]+/g, '');
  return Buffer.byteLength(same);
}
