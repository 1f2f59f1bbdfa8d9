import { expect, test, type Page } from 'playwright/test';
import { hostileStrings } from '../hostile-strings.ts';
import { inVerify } from './in-verify.ts';
import { troubleOn } from './trouble.ts';

/** Fields that take a question, what sends it, and what is there when it has been answered. */
const fields = [
  ['hans/search/', 'input[name="q"]', '[data-search-status="idle"], [data-search-status="done"]'],
  ['hant/check/', 'textarea[name="q"]', '[data-verdict], [data-check-status]:not(:empty)'],
  [
    'hans/concordance/',
    'input[name="q"]',
    '[data-concordance-status="idle"], [data-concordance-status="done"]',
  ],
  ['hant/targets/', 'input[name="words"]', '[data-shown]:not(:empty)'],
] as const;

/** Puts every string into the field and sends it; returns those that were not answered in time. */
async function unanswered(page: Page, field: string, answered: string): Promise<string[]> {
  return page.evaluate(
    async ({ field, answered, strings }) => {
      const input = document.querySelector<HTMLInputElement>(`main ${field}`);
      const wait = () => new Promise((resolve) => setTimeout(resolve, 5));
      const isAnswered = () =>
        document.querySelector(answered) !== null &&
        !/正在核[对對]/.test(document.querySelector('[data-check-status]')?.textContent ?? '');
      const left: string[] = [];
      for (const text of strings) {
        if (!input?.form) return ['there is no field'];
        input.value = text;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        input.form.requestSubmit();
        const until = performance.now() + 5000;
        do await wait();
        while (!isAnswered() && performance.now() < until);
        if (!isAnswered()) left.push(text);
      }
      return left;
    },
    { field, answered, strings: hostileStrings },
  );
}

for (const [path, field, answered] of fields) {
  test(`/${path}: ${hostileStrings.length} hostile strings, each is answered`, async ({ page }) => {
    test.setTimeout(120_000);
    const trouble = troubleOn(page);
    await page.goto(path);
    const elements = page.locator('main :is(img, script, iframe)');
    const before = await elements.count();
    expect(await unanswered(page, field, answered)).toEqual([]);
    expect(trouble).toEqual([]);
    expect(await elements.count()).toBe(before);
  });
}

/** As they may stand in an address, damaged or not. */
const queries = [
  ...['%', '%ZZ', '%E6%B5', '%00', '%ED%A0%80', '+', 'x&q=2', '%F0%9F', '%E2%80%AE济南', '济'],
  ...['%3Cimg%20src=x%20onerror=alert(1)%3E', `%22${'%E6%B5%8E'.repeat(400)}`, '__proto__'],
];

/** Pages that read their address, of what it has, and what is there when they have. */
const readers = [
  ...fields.slice(0, 3).map(([path, , answered]) => [path, 'q article story sort', answered]),
  ['hans/targets/', 'kind words order', '[data-shown]:not(:empty)'],
  ['hant/glossary/', 'in', '#queli'],
  ['hant/articles/2022-party-congress/', 'q at', '#p38'],
  ['hans/articles/2022-party-congress/cite/goals/', 'q', '[data-style="apa"]'],
] as const;

for (const [place, [path, names, answered]] of readers.entries())
  for (const waits of [false, true])
    test(
      `/${path}: ${waits ? 'every' : 'any'} query and fragment of an address is answered`,
      inVerify(waits),
      async ({ page }) => {
        const trouble = troubleOn(page);
        // Each page gets every fourth, and each another one first: together they get all.
        const own = queries.filter((_, turn) => waits || (turn + place) % 4 === 0);
        for (const query of own) {
          await page.goto(`${path}?${names.replaceAll(/ |$/g, `=${query}&`)}#${query}`);
          await expect(page.locator(answered).first(), query).toBeAttached();
        }
        expect(trouble).toEqual([]);
      },
    );
