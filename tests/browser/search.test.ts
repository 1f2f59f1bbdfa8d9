// What the search finds, compared with an oracle; and what is said when it cannot.
import { expect, test, type Page } from 'playwright/test';
import type { SearchClient } from '../../src/search/client.ts';
import { scripts, type Script } from '../../src/script/script.ts';
import { expected, plain, questions } from './search-oracle.ts';
import { answered, open, places, printedBefore, searchFiles, typeIn } from './search-page.ts';
import { noteUncaught } from './trouble.ts';

const lines = printedBefore();

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
      await typeIn(page, question.typed);
      const wanted = expected(lines, question.words);
      expect(await places(page), question.typed).toEqual(wanted);
      const paragraphs = wanted.filter((place) => /#p\d+$/.test(place)).length;
      await expect(page.locator('[data-hit-count]')).toHaveText(String(paragraphs));
      // The number is announced, and copied, with what it counts.
      await expect(page.locator('.summary [role="status"]')).toHaveText(`${paragraphs} 段`);
    }
  }
});

test(
  'marks, labels and links are in the reader’s script',
  { tag: ['@everywhere', '@headers'] },
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

test('two words, a phrase, and nothing across two paragraphs', async ({ page }) => {
  await open(page, 'hans');
  await typeIn(page, '济南 黃河');
  expect(await places(page)).toEqual(expected(lines, ['济南', '黄河']));
  await typeIn(page, '“济南 黃河”');
  expect(await places(page)).toEqual(expected(lines, ['济南黄河']));
  const paragraphs = lines
    .filter(({ kind }) => kind === 'paragraph')
    .map(({ hans }) => plain(hans));
  const across = (paragraphs[10] ?? '').slice(-4) + (paragraphs[11] ?? '').slice(0, 4);
  await typeIn(page, across);
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
    const check = page.locator('[data-part="message"]').getByRole('link', { name: '核對引文' });
    await expect(check).toHaveAttribute('href', /\/hant\/check\/\?q=%E4%B8%89/);
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

const parts = [
  'pagefind.js',
  'pagefind-entry.json',
  'wasm.',
  '.pf_meta',
  '.pf_index',
  'records.json',
  'fold.json',
  '.hans.json',
];
for (const part of parts) {
  for (const damage of ['missing', 'damaged'] as const) {
    test(`${part} ${damage}: an error in words, and it can be tried again`, async ({ page }) => {
      const uncaught = await noteUncaught(page);
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
      expect(await uncaught()).toEqual([]);
    });
  }
}

for (const part of ['pagefind-entry.json', '.pf_meta', '.pf_index', 'records.json'])
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
