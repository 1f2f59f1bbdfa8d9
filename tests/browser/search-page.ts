// What the tests of the search page share.
import { expect, test, type Page } from 'playwright/test';
import type { Script } from '../../src/script/script.ts';
import { printedLines, type PrintedLine } from './search-oracle.ts';

/** Everything that search loads, from the file that holds its client to the texts. */
export const searchFiles = /\/(?:pagefind|search)\/[^?]*\.[a-z_]+(?:\?|$)|\/_astro\/client\./;

/** Reads the printed lines of the site before the tests of a file; called at its top. */
export function printedBefore(): PrintedLine[] {
  const lines: PrintedLine[] = [];
  test.beforeAll(async ({ playwright }, { project }) => {
    const request = await playwright.request.newContext({ baseURL: project.use.baseURL ?? '' });
    lines.splice(0, lines.length, ...(await printedLines(request)));
    await request.dispose();
  });
  return lines;
}

/** Opens the search page, with a question if one is given, and waits for its answer. */
export async function open(page: Page, script: Script, query = ''): Promise<void> {
  await page.goto(`${script}/search/${query}`);
  const status = query === '' ? 'idle' : 'done';
  await expect(page.locator(`[data-search-status="${status}"]`)).toHaveCount(1);
}

/** Types into the field as a reader does and waits until this question is answered. */
export async function typeIn(page: Page, question: string): Promise<void> {
  const field = page.locator('main input[name="q"]');
  await field.fill('');
  await field.pressSequentially(question, { delay: 5 });
  await answered(page, question);
}

export async function answered(page: Page, question: string): Promise<void> {
  await page.waitForFunction(
    (asked) =>
      new URLSearchParams(location.search).get('q') === asked &&
      document.querySelector('[data-search-status="done"]') !== null,
    question,
  );
}

/** The places to which the results lead, as `<article>#<id>`. */
export async function places(page: Page): Promise<string[]> {
  const links = page.locator('[data-hit] a');
  const addresses = await links.evaluateAll((found) =>
    found.map((link) => (link as HTMLAnchorElement).href),
  );
  return addresses.map((address) => {
    const { pathname, hash } = new URL(address);
    return `${pathname.split('/').at(-2) ?? ''}${hash}`;
  });
}
