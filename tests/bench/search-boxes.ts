/** How a reader asks each of the two sites. */
import type { Page } from 'playwright';

/** Where a result leads: a path, and a place in that page where there is one. */
export interface Result {
  readonly path: string;
  readonly place: string;
}

export interface SearchBox {
  /** Goes from any page to where questions are asked; resolves when one can be typed. */
  open(page: Page): Promise<void>;
  /** Types a question as one stroke; resolves with the first result, or when there is none. */
  ask(page: Page, question: string): Promise<void>;
  /** Returns the first ten results of the question that was asked, in their order. */
  results(page: Page): Promise<Result[]>;
}

const patience = { timeout: 120_000 };

/** Our search is a page of its own. */
export const ourBox: SearchBox = {
  open: async (page) => {
    await page.locator('[data-search-link]').first().click();
    await page.locator('main input[name="q"]').waitFor(patience);
  },
  ask: async (page, question) => {
    await page.locator('main input[name="q"]').fill(question);
    await page.waitForFunction(
      (asked) =>
        new URLSearchParams(location.search).get('q') === asked &&
        document.querySelector('[data-search-status="done"]') !== null,
      question,
      patience,
    );
  },
  results: async (page) => resultsAt(page, '[data-hit] a'),
};

/** Starlight's opens over every page. Its results are pages, five at a time, with places in them. */
export const starlightBox: SearchBox = {
  open: async (page) => {
    await page.locator('button[data-open-modal]').click();
    await page.locator('.pagefind-ui__search-input').waitFor(patience);
  },
  ask: async (page, question) => {
    await page.locator('.pagefind-ui__search-input').fill(question);
    await page.waitForFunction(isAnswered, question, patience);
  },
  results: async (page) => {
    const more = page.locator('.pagefind-ui__button');
    if (await more.isVisible()) await more.click();
    await page.waitForFunction(() => !document.querySelector('.pagefind-ui__loading'), patience);
    return resultsAt(page, '.pagefind-ui__result-title:not(.pagefind-ui__result-nested *) > a');
  },
};

/** Runs in the page: the line above the results names the question, and the first result is there. */
function isAnswered(question: string): boolean {
  const message = document.querySelector('.pagefind-ui__message')?.textContent ?? '';
  if (!message.includes(question) || message.endsWith('...')) return false;
  return document.querySelector('.pagefind-ui__result')?.querySelector('a') !== null;
}

async function resultsAt(page: Page, selector: string): Promise<Result[]> {
  const links = await page
    .locator(selector)
    .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
  return links.slice(0, 10).map((link) => {
    const { pathname, hash } = new URL(link);
    return { path: pathname, place: hash.slice(1) };
  });
}
