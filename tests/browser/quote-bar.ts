// What the tests of quoting share: selecting words, the bar, and what it copies.
import { expect, type Page } from 'playwright/test';

export const article = 'articles/2022-party-congress/';
export const published = `https://example.org/hans/${article}`;
export const source = '——齐鲁晚报《当好排头兵，加速向国家中心城市迈进》，事件：〔2022年〕4月9日';
export const phrase = '开创新时代社会主义现代化强省会建设新局面';

/** A place in the text: id of the line and offset in it. */
type Place = readonly [id: string, offset: number];

export const bar = (page: Page) => page.locator('[data-quote]');
export const button = (page: Page, name: string) =>
  bar(page).getByRole('button', { name, exact: true });
export const status = (page: Page) => page.locator('.quote-status');
export const selected = (page: Page) => page.evaluate(() => String(document.getSelection()));
export const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

export const copiedHtml = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text();
  });

/** Selects as a script can, which the browser reports as it does for a hand. */
export async function select(page: Page, from: Place, to: Place): Promise<void> {
  await page.evaluate(
    ([start, end]) => {
      const spot = ([id, offset]: Place): [Node, number] => {
        const line = document.getElementById(id);
        if (!line) throw new Error(id);
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        let left = offset;
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const length = node.nodeValue?.length ?? 0;
          if (left <= length) return [node, left];
          left -= length;
        }
        return [line, line.childNodes.length];
      };
      document.getSelection()?.setBaseAndExtent(...spot(start), ...spot(end));
    },
    [from, to] as const,
  );
  await expect(bar(page)).toBeVisible();
}

/** Selects the first place where the words stand in a paragraph. */
export async function selectWords(page: Page, id: string, words: string): Promise<void> {
  const start = await page
    .locator(`#${id}`)
    .evaluate((line, wanted) => line.textContent.indexOf(wanted), words);
  expect(start).toBeGreaterThanOrEqual(0);
  await select(page, [id, start], [id, start + words.length]);
}

/** Where a character of a paragraph stands in the window. */
export function middleOf(
  page: Page,
  id: string,
  offset: number,
): Promise<{ x: number; y: number }> {
  return page.locator(`#${id}`).evaluate((line, at) => {
    const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let left = at;
    let text = texts.nextNode();
    while (text && left >= (text.nodeValue ?? '').length) {
      left -= (text.nodeValue ?? '').length;
      text = texts.nextNode();
    }
    const range = document.createRange();
    range.setStart(text ?? line, left);
    range.setEnd(text ?? line, left + 1);
    const box = range.getBoundingClientRect();
    return { x: box.left + 1, y: box.top + box.height / 2 };
  }, offset);
}

/** The words that are highlighted, range by range. */
export function highlighted(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(CSS.highlights.get('search-hit') ?? [])].map(String));
}

/** Opens a copied link on the site that is being tested. */
export async function follow(page: Page, link: string, script?: string): Promise<void> {
  const { pathname, search, hash } = new URL(link);
  const path = script ? pathname.replace(/han[st]/, script) : pathname;
  await page.goto('about:blank');
  await page.goto(path + search + hash);
  await expect.poll(async () => (await highlighted(page)).length).toBeGreaterThan(0);
}

export async function copyLink(page: Page, script: 'hans' | 'hant' = 'hans'): Promise<string> {
  await button(page, script === 'hans' ? '复制链接' : '複製連結').click();
  await expect(status(page)).toHaveText(script === 'hans' ? '链接已复制。' : '連結已複製。');
  return copied(page);
}
