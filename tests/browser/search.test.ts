import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from 'playwright/test';
import type { SearchClient } from '../../src/search/client.ts';
import { scripts, type Script } from '../../src/script/script.ts';
import { expected, plain, printedLines, questions, type PrintedLine } from './search-oracle.ts';

/** Everything that search loads, from the file that holds its client to the texts. */
const searchFiles = /\/(?:pagefind|search)\/[^?]*\.[a-z_]+(?:\?|$)|\/_astro\/client\./;

let lines: PrintedLine[] = [];
test.beforeAll(async ({ playwright }, { project }) => {
  const request = await playwright.request.newContext({ baseURL: project.use.baseURL ?? '' });
  lines = await printedLines(request);
  await request.dispose();
});

/** Opens the search page, with a question if one is given, and waits for its answer. */
async function open(page: Page, script: Script, query = ''): Promise<void> {
  await page.goto(`${script}/search/${query}`);
  const status = query === '' ? 'idle' : 'done';
  await expect(page.locator(`[data-search-status="${status}"]`)).toHaveCount(1);
}

/** Types into the field as a reader does and waits until this question is answered. */
async function type(page: Page, question: string): Promise<void> {
  const field = page.locator('main input[name="q"]');
  await field.fill('');
  await field.pressSequentially(question, { delay: 5 });
  await answered(page, question);
}

async function answered(page: Page, question: string): Promise<void> {
  await page.waitForFunction(
    (asked) =>
      new URLSearchParams(location.search).get('q') === asked &&
      document.querySelector('[data-search-status="done"]') !== null,
    question,
  );
}

/** The places to which the results lead, as `<article>#<id>`. */
async function places(page: Page): Promise<string[]> {
  const links = page.locator('[data-hit] a');
  const addresses = await links.evaluateAll((found) =>
    found.map((link) => (link as HTMLAnchorElement).href),
  );
  return addresses.map((address) => {
    const { pathname, hash } = new URL(address);
    return `${pathname.split('/').at(-2) ?? ''}${hash}`;
  });
}

/** Puts all questions to the real client in the page; `null` stands for a question refused. */
async function ask(
  page: Page,
  script: Script,
  typed: readonly string[],
  base: string,
): Promise<(string[] | null)[]> {
  return page.evaluate(
    async ({ typed, script, base }) => {
      const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
      const address = loaded.find((name) => name.includes('/_astro/client.')) ?? '';
      const module = (await import(address)) as {
        createSearchClient: (place: { base: string; script: Script }) => SearchClient;
      };
      const client = module.createSearchClient({ base, script });
      const answers: (string[] | null)[] = [];
      for (const question of typed) {
        const { problem, hits } = await client.search(question);
        answers.push(problem ? null : hits.map(({ article, id }) => `${article}#${id}`));
      }
      return answers;
    },
    { typed, script, base },
  );
}

// The second round is for an index in volumes, the third for `npm run verify`.
const rounds = [
  { count: 2500, seed: 20220409, tag: [] },
  { count: 500, seed: 20221122, tag: ['@volumes'] },
  { count: 25_000, seed: 20200428, tag: ['@heavy'] },
];
const asking = rounds.flatMap((round) =>
  scripts.map((script, index) => ({ ...round, script, index })),
);

for (const { count, seed, tag, script, index } of asking) {
  test(
    `every one of ${count} substrings is found, and nothing else, in order (${script})`,
    { tag },
    async ({ page, baseURL }) => {
      test.setTimeout(count * 40);
      await open(page, script, '?q=%E6%B5%8E%E5%8D%97');
      const asked = questions(lines, seed + index, count);
      const answers = await ask(
        page,
        script,
        asked.map(({ typed }) => typed),
        new URL(baseURL ?? '').pathname,
      );
      const wrong = asked.flatMap(({ typed, words }, place) => {
        const wanted = words.length === 0 ? null : expected(lines, words);
        const got = answers[place] ?? null;
        return JSON.stringify(got) === JSON.stringify(wanted)
          ? []
          : [{ typed, words, wanted, got }];
      });
      expect(wrong.slice(0, 5)).toEqual([]);
    },
  );
}

test('the lines are the paragraphs of the machine twin', async ({ request }) => {
  for (const id of new Set(lines.map(({ article }) => article))) {
    const twin = (await (await request.get(`api/articles/${id}.json`)).json()) as {
      stories: {
        paragraphs: { id: string; hans: string; hant: string; speaker: string | null }[];
      }[];
    };
    const paragraphs = twin.stories.flatMap((story) => story.paragraphs);
    const own = lines.filter(({ article, kind }) => article === id && kind === 'paragraph');
    expect(own.map(({ id, hans, hant, speaker }) => ({ id, hans, hant, speaker }))).toEqual(
      paragraphs.map(({ id, hans, hant, speaker }) => ({ id, hans, hant, speaker })),
    );
  }
});

test('as a reader types it', { tag: '@everywhere' }, async ({ page }) => {
  test.setTimeout(90_000);
  for (const script of scripts) {
    await open(page, script);
    const typed = questions(lines, 7, 40).filter(
      ({ typed, words }) => words.length > 0 && [...typed].length < 20,
    );
    for (const question of typed.slice(0, 12)) {
      await type(page, question.typed);
      const wanted = expected(lines, question.words);
      expect(await places(page), question.typed).toEqual(wanted);
      const paragraphs = wanted.filter((place) => /#p\d+$/.test(place)).length;
      await expect(page.locator('[data-hit-count]')).toHaveText(String(paragraphs));
    }
  }
});

test(
  'marks, labels and links are in the reader’s script',
  { tag: '@everywhere' },
  async ({ page }) => {
    await open(page, 'hant', '?q=国家中心城市');
    const hits = page.locator('[data-hit]');
    await expect(hits.first()).toContainText('標題');
    for (const mark of await hits.locator('mark').allTextContents())
      expect(mark).toBe('國家中心城市');
    await expect(hits.nth(1)).toContainText(/第 \d+ 段/);
    await expect(hits.nth(1)).toContainText('齊魯晚報');
    await expect(hits.nth(1).locator('a')).toHaveAttribute(
      'href',
      /\/hant\/articles\/2022-party-congress\/\?q=[^#]+#p\d+$/,
    );
  },
);

test('filters narrow, count and stand in the address', async ({ page }) => {
  await open(page, 'hans', '?q=黄河');
  await page.getByText(/^大众日报客户端 〔/).click();
  await answered(page, '黄河');
  expect(new URL(page.url()).searchParams.get('article')).toBe('2020-provincial-visit');
  const here = expected(lines, ['黄河']).filter((place) => place.startsWith('2020'));
  await expect.poll(() => places(page)).toEqual(here);
  await page.locator('select[name="speaker"]').selectOption('li-ganjie');
  await expect.poll(() => places(page)).toEqual(['2020-provincial-visit#p9']);
  await page.reload();
  await expect.poll(() => places(page)).toEqual(['2020-provincial-visit#p9']);
  await page.locator('select[name="story"]').selectOption('2022-party-congress.goals');
  await expect(page.locator('[data-hit]')).toHaveCount(0);
  await page.locator('[data-part="message"] a').click();
  await expect.poll(() => places(page)).toEqual(expected(lines, ['黄河']));
});

test('an address is a question; typing changes it without history', async ({ page }) => {
  await page.goto('hans/');
  await open(page, 'hans', '?q=济南');
  await type(page, '泉水人家');
  const [first] = await places(page);
  await page.locator('[data-hit] a').first().click();
  await expect(page).toHaveURL(new RegExp(`${first?.replace('#', '/\\?q=[^#]+#') ?? ''}$`));
  await page.goBack();
  await answered(page, '泉水人家');
  expect(await places(page)).toEqual(expected(lines, ['泉水人家']));
  await page.goBack();
  await expect(page).toHaveURL(/\/hans\/$/);
});

test('keys: arrows move, Escape returns, Enter opens', async ({ page }) => {
  await open(page, 'hans');
  await type(page, '黄河');
  const links = page.locator('[data-hit] a');
  await page.keyboard.press('ArrowDown');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('main input[name="q"]')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('main input[name="q"]')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/articles\/[^/]+\/\?q=[^#]+#/);
});

test('an input method is left alone until it has composed', async ({ page, context }) => {
  await open(page, 'hans');
  await page.locator('main input[name="q"]').focus();
  const session = await context.newCDPSession(page);
  await session.send('Input.imeSetComposition', {
    text: 'guojia',
    selectionStart: 6,
    selectionEnd: 6,
  });
  await page.waitForTimeout(400);
  await expect(page.locator('[data-search-status="idle"]')).toHaveCount(1);
  await session.send('Input.insertText', { text: '国家' });
  await answered(page, '国家');
  expect(await places(page)).toEqual(expected(lines, ['国家']));
});

test('two words, a phrase, and nothing across two paragraphs', async ({ page }) => {
  await open(page, 'hans');
  await type(page, '济南 黃河');
  expect(await places(page)).toEqual(expected(lines, ['济南', '黄河']));
  await type(page, '“济南 黃河”');
  expect(await places(page)).toEqual(expected(lines, ['济南黄河']));
  const paragraphs = lines
    .filter(({ kind }) => kind === 'paragraph')
    .map(({ hans }) => plain(hans));
  const across = (paragraphs[10] ?? '').slice(-4) + (paragraphs[11] ?? '').slice(0, 4);
  await type(page, across);
  await expect(page.locator('[data-hit]')).toHaveCount(0);
});

test(
  'nothing found: the nearest wording, and how to go on',
  { tag: '@everywhere' },
  async ({ page }) => {
    await open(page, 'hant', '?q=三个走在钱排头兵');
    await expect(page.locator('[data-hit]')).toHaveCount(0);
    await expect(page.locator('[data-hit-count]')).toHaveText('0');
    const suggestion = page.locator('[data-suggestion]');
    await expect(suggestion).toContainText('三個走在');
    await expect(page.locator('[data-part="before"]')).toContainText('簡體、繁體');
    await suggestion.locator('a').first().click();
    await answered(page, '三個走在 排頭兵');
    expect(await places(page)).toEqual(expected(lines, ['三个走在', '排头兵']));
  },
);

test('words of one line, and a word of which one character stands somewhere', async ({ page }) => {
  await open(page, 'hans', '?q=十个突破');
  const suggestions = page.locator('[data-suggestion] li');
  await expect(suggestions).toHaveCount(1);
  await expect(suggestions).toContainText('十个 突破 见 齐鲁晚报 标题');
  await expect(suggestions.locator('mark')).toHaveText(['十个', '突破']);
  await open(page, 'hans', '?q=公交');
  await expect(page.locator('[data-search-status="done"]')).toBeVisible();
  await expect(page.locator('[data-suggestion]')).toHaveCount(0);
  await page.getByRole('link', { name: '按主题找' }).click();
  await expect(page).toHaveURL(/\/hans\/topics\/$/);
});

test('as soon as a reader types, the old answer is no longer called done', async ({ page }) => {
  await open(page, 'hans', '?q=济南');
  const status = await page.locator('main input[name="q"]').evaluate((field: HTMLInputElement) => {
    field.value = '黄河';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    return document.querySelector('[data-search-status]')?.getAttribute('data-search-status');
  });
  expect(status).toBe('loading');
  await answered(page, '黄河');
});

test('questions that cannot be asked are answered in words', async ({ page }) => {
  await open(page, 'hans', '?q=，。！');
  await expect(page.locator('[data-part="message"]')).toContainText('标点');
  await open(page, 'hans', `?q=${'城市'.repeat(260)}`);
  await expect(page.locator('[data-part="message"]')).toContainText('太长');
  await expect(page.locator('[data-hit]')).toHaveCount(0);
});

test('hostile questions do no harm', async ({ page }) => {
  const failures: Error[] = [];
  page.on('pageerror', (error) => failures.push(error));
  await open(page, 'hans', `?q=${encodeURIComponent('<img src=x onerror=alert(1)>城市')}`);
  const field = page.locator('main input[name="q"]');
  for (const question of [
    '\u202e城市\u2066',
    '\u0000%%%',
    '“'.repeat(4000),
    '城'.repeat(1_000_000),
  ]) {
    await field.fill(question);
    await page.waitForTimeout(200);
    await expect(page.locator('[data-search-status="done"]')).toHaveCount(1);
  }
  expect(failures).toEqual([]);
});

test('nothing of the search is loaded without a question', async ({ page }) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await open(page, 'hans');
  await page.locator('main input[name="q"]').focus();
  await page.waitForLoadState('networkidle');
  expect(requested.filter((address) => searchFiles.test(address))).toEqual([]);
});

const parts = [
  'pagefind.js',
  'pagefind-entry.json',
  'wasm.',
  '.pf_meta',
  '.pf_index',
  '.pf_fragment',
  'fold.json',
  '.hans.json',
];
for (const part of parts) {
  for (const damage of ['missing', 'damaged'] as const) {
    test(`${part} ${damage}: an error in words, and it can be tried again`, async ({ page }) => {
      const failures: Error[] = [];
      page.on('pageerror', (error) => failures.push(error));
      const path = (address: URL) => searchFiles.test(address.href) && address.href.includes(part);
      await page.route(path, (route) =>
        damage === 'missing'
          ? route.abort()
          : route.fulfill({ status: 200, body: 'no such thing', contentType: 'text/javascript' }),
      );
      await page.goto('hans/search/?q=城市');
      await expect(page.locator('[data-search-status="error"]')).toHaveCount(1, {
        timeout: 25_000,
      });
      await expect(page.locator('[data-part="message"]')).toContainText('没有载入');
      await expect(page.locator('[data-hit]')).toHaveCount(0);
      await page.unroute(path);
      await page.getByRole('button', { name: '再试一次' }).click();
      await answered(page, '城市');
      expect(await places(page)).toEqual(expected(lines, ['城市']));
      expect(failures).toEqual([]);
    });
  }
}

for (const part of ['pagefind-entry.json', '.pf_meta', '.pf_index', '.pf_fragment'])
  test(`${part} of an older volume missing: an error, not fewer results @volumes`, async ({
    page,
  }) => {
    const path = (address: URL) =>
      address.pathname.includes('/pagefind/2/') && address.href.includes(part);
    await page.route(path, (route) => route.abort());
    await page.goto('hans/search/?q=引领');
    await expect(page.locator('[data-search-status="error"]')).toHaveCount(1, { timeout: 25_000 });
    await page.unroute(path);
    await page.getByRole('button', { name: '再试一次' }).click();
    await answered(page, '引领');
    expect(await places(page)).toEqual(expected(lines, ['引领']));
  });

test('a slow answer never overwrites a newer one', async ({ page }) => {
  await open(page, 'hans');
  await page.route(/\.hans\.json$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 800));
    await route.continue();
  });
  const field = page.locator('main input[name="q"]');
  await field.fill('济南');
  await page.waitForTimeout(200);
  await field.fill('没有这句话的');
  await answered(page, '没有这句话的');
  await page.waitForTimeout(1200);
  await expect(page.locator('[data-hit]')).toHaveCount(0);
});

test('without JavaScript the page says so and leads to the texts', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('hant/search/?q=濟南');
  await expect(page.locator('[data-needs-script]')).toBeVisible();
  await expect(page.locator('[data-needs-script] a')).toHaveCount(2);
  await context.close();
});

test('a first question costs at most 115 KB', async ({ page }) => {
  const sizes = new Map<string, number>();
  page.on('response', (response) => {
    if (!/\.js|\/pagefind\/|\/search\/[^?]*json/.test(response.url())) return;
    void response
      .body()
      .then((body) => sizes.set(new URL(response.url()).pathname, compressed(body)));
  });
  // 的 stands in every story: whatever can be loaded is loaded.
  await open(page, 'hans', '?q=的');
  await page.waitForLoadState('networkidle');
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  console.log([...sizes].map(([path, size]) => `${String(size).padStart(7)} ${path}`).join('\n'));
  console.log(`${String(total).padStart(7)} bytes in all`);
  expect(total).toBeLessThanOrEqual(115_000);
});

/** Pagefind's own files are compressed already. */
function compressed(body: Buffer): number {
  return Math.min(body.length, gzipSync(body, { level: 9 }).length);
}

test(
  'on the article’s page the words are highlighted and in sight',
  { tag: '@everywhere' },
  async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 640 });
    await page.goto('hans/articles/2020-provincial-visit/');
    const nodes = await page.locator('#p4').evaluate(({ childNodes }) => childNodes.length);
    await page.goto('hans/articles/2020-provincial-visit/?q=發揮示範作用#p4');
    const hit = await page.waitForFunction(() => {
      const [range] = [...(CSS.highlights.get('search-hit') ?? [])] as Range[];
      if (!range) return null;
      const { top, bottom } = range.getBoundingClientRect();
      const header = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
      const isSeen = top >= header && bottom <= innerHeight;
      return (
        isSeen && {
          text: range.toString(),
          nodes: document.querySelector('#p4')?.childNodes.length,
        }
      );
    });
    expect(await hit.jsonValue()).toEqual({ text: '发挥示范作用', nodes });
  },
);

test('an article’s page without a question loads no highlighter', async ({ page }) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await page.goto('hans/articles/2020-provincial-visit/#p4');
  await page.waitForLoadState('networkidle');
  expect(requested.filter((address) => /highlight|fold\.json/.test(address))).toEqual([]);
});
