/** Puts questions to the search of a built site, in a browser, and holds the answers against the texts. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type Page } from 'playwright';
import { findChromium } from '../../src/commands/chromium.ts';
import { serveSite } from '../../src/commands/site-server.ts';
import type { SearchClient } from '../../src/search/client.ts';
import { fold, readFoldTable, type FoldTable } from '../../src/search/fold.ts';
import type { ArticleTexts, SearchSettings } from '../../src/search/texts.ts';
import { randomFrom } from './random.ts';
import { ourBox } from './search-boxes.ts';

const port = 4395;
const seed = 20200428;
/** Pagefind's own program, the same for every site. */
const program = /pagefind\/(?:pagefind\.js|wasm\.)/;
const ofSearch = /\/(?:pagefind|search)\/[^?]*\.[a-z_]+(?:\?|$)|\/_astro\/client\./;

/** A line of the texts, in both scripts and as search compares it. */
interface BuiltLine {
  /** `<article>#<id>` */
  readonly place: string;
  readonly hans: string;
  readonly hant: string;
  readonly folded: string;
}

/** What one question costs a reader who has asked nothing before, up to the first ten results. */
interface QuestionCost {
  readonly question: string;
  readonly summary: string;
  /** Compressed with gzip where the host would, Pagefind's own program apart. */
  readonly bytes: number;
  readonly requests: number;
  readonly programBytes: number;
  /** From the last letter to the results, with the program loaded and without the network. */
  readonly milliseconds: number;
}

interface Recall {
  readonly questions: number;
  /** Places that hold the words, and how many of them were found. */
  readonly wanted: number;
  readonly found: number;
  /** Places that were found and do not hold the words. */
  readonly wrong: number;
}

export interface SearchFigures {
  readonly costs: readonly QuestionCost[];
  readonly recall: Recall;
}

/** Returns what questions cost in the site of a folder, and whether they find what they should. */
export async function askSite(
  folder: string,
  count: number,
  tell: (progress: string) => void,
): Promise<SearchFigures> {
  const lines = await linesOf(folder);
  const server = await serveSite({ folder, base: '/', headers: false }, port);
  const executablePath = findChromium();
  const browser = await chromium.launch({ ...(executablePath && { executablePath }) });
  try {
    const costs: QuestionCost[] = [];
    for (const question of typicalQuestions(lines)) costs.push(await costOf(browser, question));
    return { costs, recall: await recallOf(browser, lines, count, tell) };
  } finally {
    await browser.close();
    server.close();
  }
}

/** The commonest words of two characters, two others, and fifteen characters of a sentence. */
function typicalQuestions(lines: readonly BuiltLine[]): string[] {
  const random = randomFrom(seed);
  const long = lines.filter(({ folded }) => folded.length > 60);
  const cut = (length: number) => {
    const { folded } = random.pick(long);
    const start = random.between(0, folded.length - length);
    return folded.slice(start, start + length);
  };
  return ['发展', '济南', cut(2), cut(15), cut(15)];
}

async function linesOf(folder: string): Promise<BuiltLine[]> {
  const files = await readdir(join(folder, 'search'));
  const settings = JSON.parse(
    await readFile(join(folder, 'search/fold.json'), 'utf8'),
  ) as SearchSettings;
  const table = readFoldTable(settings.fold);
  const ids = files.filter((name) => name.endsWith('.hans.json')).map((name) => name.slice(0, -10));
  const lines: BuiltLine[] = [];
  for (const id of ids) lines.push(...(await linesOfArticle(folder, id, table)));
  return lines;
}

async function linesOfArticle(folder: string, id: string, table: FoldTable): Promise<BuiltLine[]> {
  const read = async (script: string) => {
    const text = await readFile(join(folder, `search/${id}.${script}.json`), 'utf8');
    return (JSON.parse(text) as ArticleTexts).stories.flatMap((story) => story.lines);
  };
  const [hans, hant] = [await read('hans'), await read('hant')];
  return hans.map((line, place) => ({
    place: `${id}#${line.id}`,
    hans: line.text,
    hant: hant[place]?.text ?? '',
    folded: fold(line.text, table).text,
  }));
}

async function costOf(browser: Browser, question: string): Promise<QuestionCost> {
  const page = await browser.newPage();
  const sizes = new Map<string, number>();
  page.on('response', (response) => {
    if (!ofSearch.test(response.url())) return;
    void response
      .body()
      .then((body) => sizes.set(response.url(), Math.min(body.length, gzipSync(body).length)));
  });
  await page.goto(`http://127.0.0.1:${port}/hans/search/`);
  await page.waitForLoadState('networkidle');
  await ourBox.ask(page, question);
  await page.waitForLoadState('networkidle');
  const summary = await page.locator('.summary').innerText();
  const entries = [...sizes];
  const bytesOf = (some: typeof entries) => some.reduce((sum, [, size]) => sum + size, 0);
  const own = entries.filter(([url]) => !program.test(url));
  const milliseconds = await timeOf(page, question);
  await page.close();
  return {
    ...{ question, summary: summary.replaceAll(/\s+/g, ' '), milliseconds },
    ...{ bytes: bytesOf(own), requests: own.length },
    programBytes: bytesOf(entries) - bytesOf(own),
  };
}

/** A new client, whose files the browser has: what remains is the work. */
async function timeOf(page: Page, question: string): Promise<number> {
  return page.evaluate(async (asked) => {
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    const address = loaded.find((name) => name.includes('/_astro/client.')) ?? '';
    const module = (await import(address)) as {
      createSearchClient: (place: { base: string; script: 'hans' }) => SearchClient;
    };
    const client = module.createSearchClient({ base: '/', script: 'hans' });
    const started = performance.now();
    await client.search(asked);
    return performance.now() - started;
  }, question);
}

/** Substrings of two to fifteen characters in either script, each walked to its last result. */
async function recallOf(
  browser: Browser,
  lines: readonly BuiltLine[],
  count: number,
  tell: (progress: string) => void,
): Promise<Recall> {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${port}/hans/search/?q=%E6%B5%8E%E5%8D%97`);
  await page.waitForSelector('[data-search-status="done"]', { timeout: 120_000 });
  const random = randomFrom(seed + 1);
  let [wanted, found, wrong] = [0, 0, 0];
  for (let turn = 0; turn < count; turn += 1) {
    const { typed, folded } = substringOf(random.pick(lines), random);
    if (folded === '') continue;
    const right = new Set(
      lines.filter((line) => line.folded.includes(folded)).map(({ place }) => place),
    );
    const got = new Set(await allPlaces(page, typed));
    wanted += right.size;
    found += [...right].filter((place) => got.has(place)).length;
    wrong += [...got].filter((place) => !right.has(place)).length;
    tell(`${turn + 1} of ${count} questions`);
  }
  await page.close();
  return { questions: count, wanted, found, wrong };
}

function substringOf({ hans, hant, folded }: BuiltLine, random: ReturnType<typeof randomFrom>) {
  // Texts of letters only: the folded line has as many characters, at other places, otherwise.
  const plain = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '');
  const written = plain(random.next() < 0.5 ? hans : hant);
  const length = Math.min(random.between(2, 15), folded.length);
  const start = random.between(0, folded.length - length);
  return {
    typed: written.slice(start, start + length),
    folded: folded.slice(start, start + length),
  };
}

/** The places of all results, read to the end. */
async function allPlaces(page: Page, typed: string): Promise<string[]> {
  return page.evaluate(async (asked) => {
    const holder = globalThis as typeof globalThis & { benchClient?: SearchClient };
    if (!holder.benchClient) {
      const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
      const address = loaded.find((name) => name.includes('/_astro/client.')) ?? '';
      const module = (await import(address)) as {
        createSearchClient: (place: { base: string; script: 'hans' }) => SearchClient;
      };
      holder.benchClient = module.createSearchClient({ base: '/', script: 'hans' });
    }
    let answer = await holder.benchClient.search(`“${asked}”`);
    while (answer.more) answer = await answer.more();
    return answer.hits.map(({ article, id }) => `${article}#${id}`);
  }, typed);
}
