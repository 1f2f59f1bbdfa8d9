import { expect, test, type Page } from 'playwright/test';
import { hostileStrings } from '../hostile-strings.ts';
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

test('any query and fragment of an address: the page is there and answers', async ({ page }) => {
  test.setTimeout(120_000);
  const trouble = troubleOn(page);
  for (const query of queries) {
    for (const [path, , answered] of fields.slice(0, 3)) {
      await page.goto(`${path}?q=${query}&article=${query}&story=${query}&sort=${query}#${query}`);
      await expect(page.locator(answered).first(), `${path}?q=${query}`).toBeAttached();
    }
    for (const path of ['hans/targets/', 'hant/glossary/'])
      await page.goto(`${path}?kind=${query}&in=${query}&words=${query}&order=${query}#${query}`);
    await page.goto(`hant/articles/2022-party-congress/?q=${query}&at=${query}#${query}`);
    await expect(page.locator('#p38')).toBeAttached();
    await page.goto(`hans/articles/2022-party-congress/cite/goals/?q=${query}#${query}`);
    await expect(page.locator('[data-style="apa"]')).toBeVisible();
  }
  expect(trouble).toEqual([]);
});
