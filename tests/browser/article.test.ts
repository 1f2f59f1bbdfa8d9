import { expect, test, type Page } from 'playwright/test';

const converted = 'hant/articles/2022-party-congress/';
const switchButton = '[data-show-conversion]';

async function showConversion(page: Page): Promise<void> {
  await page.goto(converted);
  await page.locator(switchButton).click();
  await expect(page.locator(switchButton)).toHaveAttribute('aria-pressed', 'true');
}

test('what was converted is shown on demand: the characters with a choice, not all that differ @everywhere', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    asked.push(new URL(request.url()).pathname);
  });
  await page.goto(converted);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => path.includes('conversion'))).toEqual([]);
  const before = await page.locator('#p3').textContent();
  await page.locator(switchButton).click();
  await expect(page.locator('.choice')).toHaveCount(330);
  await expect(page.getByRole('status')).toContainText('330');
  expect(await page.locator('#p3').textContent()).toBe(before);
  // 發 had a choice (發, 髮); 國 differs from 国 but had none.
  await expect(page.locator('#p3 .choice', { hasText: '發' }).first()).toBeVisible();
  await expect(page.locator('.choice', { hasText: '國' })).toHaveCount(0);
});

test('a marked character gives its source form by touch and by keyboard', async ({ page }) => {
  await showConversion(page);
  await page.locator('#p4 .choice', { hasText: '鬥' }).click();
  const box = page.getByRole('tooltip');
  await expect(box).toContainText('源文 斗');
  await expect(box).toContainText('可作');
  await page.keyboard.press('Escape');
  await expect(box).toBeHidden();
  await page.keyboard.press('ArrowRight');
  await expect(box).toBeVisible();
  // Hundreds of marks are one stop of the Tab key.
  await expect(page.locator('.choice[tabindex="0"]')).toHaveCount(1);
});

/** The text of an element, a new line where one begins on the page. */
async function linesOf(page: Page, selector: string): Promise<string> {
  return page.locator(selector).evaluate((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    let [lines, last] = ['', 0];
    while (walker.nextNode())
      for (const [at, character] of [...(walker.currentNode.nodeValue ?? '')].entries()) {
        range.setStart(walker.currentNode, at);
        range.setEnd(walker.currentNode, at + 1);
        const { bottom, width } = range.getBoundingClientRect();
        if (width === 0) continue;
        lines += bottom > last + 5 && last > 0 ? `\n${character}` : character;
        last = bottom;
      }
    return lines;
  });
}

test('by keyboard: from the switch the arrows lead to the characters around it, and Tab to the next', async ({
  page,
}) => {
  await page.goto(converted);
  const before = await linesOf(page, 'h1');
  await page.locator(switchButton).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.choice')).toHaveCount(330);
  expect(await linesOf(page, 'h1')).toEqual(before);
  const inHeadline = () =>
    page.locator('#p1 .choice:focus, [data-story] > :is(.title, .byline) .choice:focus');
  await page.keyboard.press('ArrowLeft');
  await expect(inHeadline()).toHaveCount(1);
  await page.locator(switchButton).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('#p1 .choice').first()).toBeFocused();
  await expect(page.getByRole('tooltip')).toContainText('源文');
});

test('the source form of a paragraph is one step away, and all goes again', async ({ page }) => {
  await showConversion(page);
  const paragraph = page.locator('.paragraph', { has: page.locator('#p2') });
  await paragraph.getByRole('button', { name: '看源文' }).click();
  await expect(paragraph.locator('.source-text')).toContainText(
    '在主席台前就座的大会执行主席有：刘强、于海田',
  );
  await expect(paragraph.locator('.source-text')).toHaveAttribute('lang', 'zh-Hans');
  await page.locator(switchButton).click();
  await expect(page.locator('.choice, .source-text, .source-button')).toHaveCount(0);
  expect(await page.locator('#p2').evaluate((element) => element.childNodes.length)).toBe(1);
});

test('the switch says so when its data does not come, and can be tried again', async ({ page }) => {
  await page.route('**/conversion/*.json', (route) => route.abort());
  await page.goto(converted);
  await page.locator(switchButton).click();
  await expect(page.getByRole('status')).toContainText('沒有載入');
  await expect(page.locator(switchButton)).toHaveAttribute('aria-pressed', 'false');
  await page.unroute('**/conversion/*.json');
  await page.locator(switchButton).click();
  await expect(page.locator('.choice')).toHaveCount(330);
});

test('a page in its own script has nothing to show', async ({ page }) => {
  await page.goto('hans/articles/2022-party-congress/');
  await expect(page.locator(switchButton)).toHaveCount(0);
});

test('the contents mark the present section', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('hans/articles/2022-party-congress/#transport-hub');
  const present = page.locator('nav.contents a[aria-current="location"]').first();
  await expect(present).toHaveText('创建国际性综合交通枢纽城市');
  // The next heading stands in the upper third of the window, and is still to come.
  await page.evaluate(() => document.getElementById('p12')?.scrollIntoView());
  await expect(present).toHaveText('培育战略科技“国家队”');
  await page.evaluate(() => {
    window.scrollTo(0, 0);
  });
  await expect(present).toHaveText('当好排头兵，加速向国家中心城市迈进');
});

test('scrolled through in small steps, the contents mark every section in turn', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('hans/articles/2022-party-congress/');
  const marked = await page.evaluate(async () => {
    const seen: string[] = [];
    for (let top = 0; top < document.documentElement.scrollHeight; top += 60) {
      window.scrollTo({ top, behavior: 'instant' });
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const [link] = document.querySelectorAll('nav.contents a[aria-current="location"]');
      const hash = link?.getAttribute('href') ?? '';
      if (hash !== seen.at(-1)) seen.push(hash);
    }
    return seen;
  });
  const all = await page
    .locator('nav.contents a[href^="#"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(marked).toEqual(all);
});

test('no last line of a paragraph is spread over its width', async ({ page }) => {
  for (const width of [1024, 1065, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('hans/articles/2020-provincial-visit/');
    const spread = await page.locator('.paragraph > p[id]').evaluateAll((paragraphs) => {
      const characters = (text: Text) =>
        [...text.data].map((_, at) => {
          const range = document.createRange();
          range.setStart(text, at);
          range.setEnd(text, at + 1);
          return range.getBoundingClientRect();
        });
      return paragraphs.filter((paragraph) => {
        const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
        const boxes: DOMRect[] = [];
        while (texts.nextNode()) boxes.push(...characters(texts.currentNode as Text));
        const size = Number.parseFloat(getComputedStyle(paragraph).fontSize);
        // What a line is spread by belongs to its characters.
        return boxes.some((box) => box.top === boxes.at(-1)?.top && box.width > 1.6 * size);
      }).length;
    });
    expect(spread, `${width}`).toBe(0);
  }
});

test('the way to the other article and back to the top', async ({ page }) => {
  await page.goto('hans/articles/2022-party-congress/');
  const neighbours = page.getByRole('navigation', { name: '前后文献' });
  await neighbours.getByRole('link', { name: '回到页首' }).click();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeLessThan(100);
  await neighbours.getByRole('link', { name: /较早的一篇/ }).click();
  await expect(page).toHaveURL(/\/hans\/articles\/2020-provincial-visit\/$/);
});

test('on paper: A4, no furniture, numbers, two characters of indent, the reference on the page @chromium', async ({
  page,
}) => {
  await page.goto('hans/articles/2022-party-congress/');
  await page.emulateMedia({ media: 'print' });
  for (const gone of ['header', 'nav.contents', '.actions', '.neighbours', 'body > footer']) {
    await expect(page.locator(gone).first()).toBeHidden();
  }
  await expect(page.locator('.paragraph > a').first()).toBeVisible();
  const { indent, size, colour } = await page.locator('#p1').evaluate((element) => {
    const style = getComputedStyle(element);
    return { indent: style.textIndent, size: style.fontSize, colour: style.color };
  });
  expect(Number.parseFloat(indent)).toBeCloseTo(2 * Number.parseFloat(size), 1);
  expect([size, colour]).toEqual(['14px', 'rgb(0, 0, 0)']);
  // The seal is filled as on the screen, and no line is grey.
  expect(
    await page.locator('main *').evaluateAll((elements) => {
      const sides = ['Top', 'Left', 'Bottom'] as const;
      const drawn = elements
        .filter((one) => one.checkVisibility())
        .map((one) => getComputedStyle(one));
      const colours = drawn.flatMap((style) =>
        sides
          .filter((side) => style[`border${side}Width`] !== '0px')
          .map((side) => style[`border${side}Color`]),
      );
      return [...new Set(colours)];
    }),
  ).toEqual(['rgb(0, 0, 0)']);
  await expect(page.locator('.seal').first()).toHaveCSS('print-color-adjust', 'exact');
  const footer = await page.evaluate(
    () => getComputedStyle(document.querySelector('main') ?? document.body, '::after').content,
  );
  expect(footer).toContain('齐鲁晚报：《当好排头兵，加速向国家中心城市迈进》');
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
  expect(/\/Type \/Pages\s\/Count (\d+)/.exec(pdf)?.[1]).toBe('6');
});

test('Ctrl K and / go to the search, and / is left to fields', async ({ page }) => {
  await page.goto('hans/about/');
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/\/hans\/search\//);
  const field = page.locator('main input[name="q"]');
  await expect(field).toBeFocused();
  await page.goto('hans/');
  await page.keyboard.press('ControlOrMeta+k');
  await expect(field).toBeFocused();
  await field.pressSequentially('1/2');
  await expect(field).toHaveValue('1/2');
});
