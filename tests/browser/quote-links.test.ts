// Links to words, and their highlight on arrival.
import { expect, test } from 'playwright/test';
import {
  article,
  copyLink,
  follow,
  highlighted,
  phrase,
  select,
  selectWords,
} from './quote-bar.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('the link highlights the words on arrival, in either script @everywhere', async ({ page }) => {
  await page.goto(`hans/${article}`);
  await selectWords(page, 'p4', phrase);
  const link = await copyLink(page);
  await follow(page, link);
  expect(await highlighted(page)).toEqual([phrase]);
  await follow(page, link, 'hant');
  expect(await highlighted(page)).toEqual(['開創新時代社會主義現代化強省會建設新局面']);
});

test('the link of words with spaces, of words that stand twice, and of several paragraphs', async ({
  page,
}) => {
  await page.goto(`hans/${article}`);
  await selectWords(page, 'p1', '《牢记嘱托 砥砺奋进 勇当“三个');
  await follow(page, await copyLink(page));
  expect(await highlighted(page)).toEqual(['《牢记嘱托 砥砺奋进 勇当“三个']);

  // Nine times in one paragraph: the last is meant.
  const words = '发展';
  const text = (await page.locator('#p5').textContent()) ?? '';
  const at = text.lastIndexOf(words);
  await select(page, ['p5', at], ['p5', at + words.length]);
  await follow(page, await copyLink(page), 'hant');
  expect(await highlighted(page)).toEqual(['發展']);
  const start = await page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('search-hit') ?? [])];
    if (!range) return null;
    const before = document.createRange();
    before.setStart(document.querySelector('#p5') ?? document, 0);
    before.setEnd(range.startContainer, range.startOffset);
    return before.toString().length;
  });
  expect(start).toBe(at);

  await page.goto(`hant/${article}`);
  await select(page, ['p12', 40], ['p15', 9]);
  const link = await copyLink(page, 'hant');
  expect(link.length).toBeLessThan(500);
  await follow(page, link, 'hans');
  const lines = await page
    .locator('#p12, #industrial-internet, #p13, #p14, #metropolitan-area, #p15')
    .evaluateAll((all) => all.map(({ textContent }) => textContent));
  lines[0] = lines[0]?.slice(40) ?? '';
  lines[5] = lines[5]?.slice(0, 9) ?? '';
  expect(await highlighted(page)).toEqual(lines);
});
