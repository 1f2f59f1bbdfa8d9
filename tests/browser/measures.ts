// What browser tests measure of a whole page.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe has to report of the page, or of a part of it: the rule, and the elements that break it. */
export async function axeFindings(page: Page, part = 'html'): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include(part).withTags(rules).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** Those of the widths of the window, in CSS pixels, at which the page scrolls sideways. */
export async function widthsThatScroll(page: Page, widths: readonly number[]): Promise<number[]> {
  const overflowing: number[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const extra = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    if (extra > 0) overflowing.push(width);
  }
  return overflowing;
}

/** From a narrow phone to a desk, in steps of so many CSS pixels. */
export function windows(step: number): number[] {
  return Array.from({ length: 1 + 1120 / step }, (_, place) => 320 + place * step);
}

/** What can be pressed and is not 44 px high; links inside the text are exempt. */
export async function smallTargets(page: Page): Promise<string[]> {
  return page.locator('a, button, summary, select, input').evaluateAll((elements) =>
    elements
      .filter(
        (element) =>
          element.checkVisibility() &&
          !element.closest('p, dd, .prose li, h2, h3, .skip, .wordmark, .paragraph > a'),
      )
      .map((element) => ({ element, target: element.closest('label') ?? element }))
      .filter(({ target }) => target.getBoundingClientRect().height < 43.5)
      .map(({ element }) => element.outerHTML.slice(0, 120)),
  );
}

/** Numbers and days of chips, and phrases of headings and kickers (between the places where a line may end), that stand on two lines. */
export function brokenWords(page: Page): Promise<string[]> {
  return page.locator('.chip, .kicker[id], :is(h1, h2, h3):has(wbr)').evaluateAll((elements) => {
    const isBroken = (node: Text, start: number, end: number) => {
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
    };
    // As wide as an answer makes them, which says how many places each has.
    for (const count of document.querySelectorAll<HTMLElement>('.chip [data-count]'))
      count.dataset['count'] = ' 38';
    return elements.flatMap((element) => {
      // A line may begin with an opening mark wherever one stands.
      const unit = element.matches('.chip') ? /\d[\d年月日]*/g : /[“‘「『《（]?[^\s“‘「『《（]+/g;
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode())
        for (const { 0: words, index } of node.data.matchAll(unit))
          if (isBroken(node, index, index + words.length)) found.push(words);
      return found;
    });
  });
}
