/**
 * npm run compare -- <number of synthetic articles, several if you like; 0 1000 if none is given>: our
 * site and one made with Starlight of the same texts, side by side, as Markdown. All stay in .test-output/.
 */
import { cpus } from 'node:os';
import { chromium, type Browser } from 'playwright';
import { findChromium } from '../../src/commands/chromium.ts';
import type { ArticleTexts } from '../../src/search/texts.ts';
import { kilobytes, tableOf, type Column } from './beside.ts';
import { projectWith } from './corpus.ts';
import { askHonestly, honestQuestions } from './honest-questions.ts';
import { hostOf, type Host } from './host.ts';
import { ourBox, starlightBox, type SearchBox } from './search-boxes.ts';
import { sizesOf, weightOf } from './sizes.ts';
import { megabytes, timedBuild, type TimedBuild } from './stages.ts';
import { buildStarlight, textsOf } from './starlight.ts';
import { firstSearch, visit, type Load } from './visits.ts';

const article = 'articles/2022-party-congress/';
const heaviest = `hant/${article}`;
const question = '國家中心城市';
/** Without the pictures for shared links: Starlight makes none. */
const env = { SHARE_IMAGES: 'off', SOURCE_DATE_EPOCH: '1795305600' };
/** How often what is timed is done; the median counts. */
const [visits, searches] = [5, 3];
const started = performance.now();

/** A built site and how it is asked. */
interface Site {
  readonly name: string;
  readonly dist: string;
  readonly build: TimedBuild;
  readonly box: SearchBox;
}

function tell(what: string): void {
  console.error(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${what}`);
}

/** Builds our site and Starlight's, with that many synthetic articles. */
async function sitesWith(count: number): Promise<Site[]> {
  const project = await projectWith(count, `.test-output/compare-${count}`);
  tell(`Building our site with ${count} synthetic articles`);
  const build = await timedBuild(project, env, () => undefined);
  const sites: Site[] = [{ name: 'ours', dist: `${project}/dist`, build, box: ourBox }];
  // With two texts the sidebar is short anyway.
  for (const sidebar of count > 0 ? (['texts', 'years'] as const) : (['texts'] as const)) {
    tell(`Building Starlight, ${sidebar} in its sidebar`);
    const built = await buildStarlight('.test-output/starlight', `${project}/dist`, sidebar);
    const name = count > 0 ? `Starlight, ${sidebar} in its sidebar` : 'Starlight';
    sites.push({ name, ...built, box: starlightBox });
  }
  return sites;
}

/** What a build gives and what its pages weigh. */
async function sizesFor({ dist, build }: Site): Promise<Row[]> {
  const { files, bytes, pages } = await sizesOf(dist);
  const weights = ['hans', 'hant'].map(async (script) => {
    const { brotli, gzip } = await weightOf(dist, `${script}/${article}`);
    return `${kilobytes(brotli)}, ${kilobytes(gzip)}`;
  });
  const [hans = '', hant = ''] = await Promise.all(weights);
  const { brotli, gzip } = await weightOf(dist, 'hans/');
  return [
    ['build, seconds', build.seconds.toFixed(0)],
    ['peak memory, all processes', megabytes(build.peak)],
    ['pages', String(pages)],
    ['files', String(files)],
    ['the site', megabytes(bytes)],
    ['to read the article, Simplified: KB by brotli, by gzip', hans],
    ['the same, Traditional', hant],
    ['to read the home page', `${kilobytes(brotli)}, ${kilobytes(gzip)}`],
  ];
}

type Row = [what: string, value: string];

const others = [
  ['article, Simplified', `hans/${article}`],
  ['home page', 'hans/'],
] as const;

const shown = ({ bytes, requests }: Load) => `${kilobytes(bytes)} · ${requests}`;
const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(2);

async function visitsFor(browser: Browser, name: string, host: Host): Promise<Row[]> {
  tell(`${name}: ${visits} first visits`);
  const { page, scripts, later, paint, blocking } = await visit(browser, host, heaviest, visits);
  const rows: Row[] = [
    ['first visit, article, Traditional: KB · requests', shown(page)],
    ['– of it JavaScript', shown(scripts)],
    ['– afterwards, for reading offline: the service worker and its copies', shown(later)],
    ['– largest contentful paint, seconds', seconds(paint)],
    ['– total blocking time, milliseconds', blocking.toFixed(0)],
  ];
  for (const [what, path] of others)
    rows.push([`first visit, ${what}`, shown((await visit(browser, host, path, 1)).page)]);
  return rows;
}

async function searchFor(browser: Browser, { name, box }: Site, host: Host): Promise<Row[]> {
  tell(`${name}: ${searches} first searches`);
  const asking = { path: heaviest, box, question, times: searches };
  const search = await firstSearch(browser, host, asking);
  return [
    ['first search, from that article: KB · requests', shown(search)],
    ['– from the click on the search to the first result, seconds', seconds(search.milliseconds)],
  ];
}

async function answersOf(browser: Browser, { name, box }: Site, host: Host, texts: ArticleTexts[]) {
  tell(`${name}: ${honestQuestions.length} questions`);
  const { failed, ...counts } = await askHonestly(browser, host, box, texts);
  const rows: Row[] = [
    ['questions answered', `${counts.answered} of ${counts.questions}`],
    ['– a text without the words stands first', String(counts.misled)],
    ['– such a text stands among the first ten', String(counts.strayed)],
    ['– the first result leads to the very line', String(counts.toLine)],
  ];
  return { rows, failed };
}

/** Measures the sites with that many synthetic articles and prints what was found. */
async function compare(count: number): Promise<void> {
  const executablePath = findChromium();
  const columns: Record<string, Column> = {};
  const failures: string[] = [];
  const sites = await sitesWith(count);
  const texts = await textsOf(sites[0]?.dist ?? '', 'hans');
  for (const site of sites) {
    // A browser of its own for each: none finds warm what another has used.
    const options = executablePath ? { executablePath } : {};
    const browser = await chromium.launch({ ...options, chromiumSandbox: false });
    const host = await hostOf(site.dist);
    const sizes = await sizesFor(site);
    const visited = await visitsFor(browser, site.name, host);
    const searched = await searchFor(browser, site, host);
    const { rows, failed } = await answersOf(browser, site, host, texts);
    columns[site.name] = new Map([...sizes, ...visited, ...searched, ...rows]);
    failures.push(`Not answered, or wrongly, by ${site.name}: ${failed.join('; ') || 'none'}`);
    await browser.close();
    host.close();
  }
  console.log(`\n${texts.length} texts in both scripts, ${cpus().length} processors\n`);
  console.log(`${tableOf(columns)}\n\n${failures.join('\n')}`);
}

const counts = process.argv.slice(2).map(Number);
if (counts.some((count) => !Number.isInteger(count) || count < 0 || count > 10_000)) {
  console.error('npm run compare -- <number of synthetic articles, 0 to 10000> …');
  process.exitCode = 1;
} else for (const count of counts.length > 0 ? counts : [0, 1000]) await compare(count);
