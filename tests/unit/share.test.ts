import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { readLibrary } from '../../src/articles/library.ts';
import type { Article } from '../../src/articles/article.ts';
import { readHeadingFont } from '../../src/headings/font.ts';
import { shareImagePath } from '../../src/share/address.ts';
import { cardOf, plainCard } from '../../src/share/card.ts';
import { balancedLines } from '../../src/share/lines.ts';
import { pictureOf } from '../../src/share/picture.ts';
import { drawnPng } from '../../src/share/png.ts';
import { sharedPagesOf } from '../../src/share/shared-page.ts';
import { setTitle } from '../../src/share/title.ts';

const phrases = (...texts: string[]) => texts.map((text) => ({ text, width: text.length }));
const inBoth = (text: string) => ({ hans: text, hant: text });
const space = { width: 1056, height: 214 };

let library: readonly Article[];
before(async () => {
  library = await readLibrary();
});

test('the address of an image follows from script and page', () => {
  assert.equal(shareImagePath('hans', '/'), '/share/hans/home.png');
  assert.equal(
    shareImagePath('hant', '/articles/a/parallel/'),
    '/share/hant/articles/a/parallel.png',
  );
});

test('lines are as few as possible, about equally long, and end at a mark', () => {
  assert.deepEqual(balancedLines(phrases('当好', '排头兵，', '加速', '迈进'), 20), [
    '当好排头兵，加速迈进',
  ]);
  assert.deepEqual(balancedLines(phrases('当好', '排头兵，', '加速向', '国家', '迈进'), 9), [
    '当好排头兵，',
    '加速向国家迈进',
  ]);
  assert.deepEqual(balancedLines(phrases('甲甲甲', '乙乙乙', '丙丙丙', '丁丁丁'), 9), [
    '甲甲甲乙乙乙',
    '丙丙丙丁丁丁',
  ]);
});

test('a title without end is shortened and never runs over', async () => {
  const font = await readHeadingFont('hans');
  const { lines, size, leading } = setTitle(
    [inBoth('济南发展战略'.repeat(40))],
    'hans',
    font,
    space,
  );
  assert.ok(lines.length * leading <= space.height);
  assert.ok(lines.every((line) => [...line].length * size <= space.width));
  assert.match(lines.at(-1) ?? '', /…$/);
});

test('an article’s image has its kicker, headline, newspaper and inferred year', () => {
  const article = library.find(({ id }) => id === '2022-party-congress');
  const page = { script: 'hans', titles: inBoth('简繁对照 · 当好'), image: null } as const;
  const card = cardOf({ ...page, path: '/articles/2022-party-congress/' }, article);
  assert.equal(card.kicker, '中国共产党济南市第十二次代表大会开幕，描绘未来发展蓝图');
  assert.deepEqual(
    card.title.map(({ hans }) => hans),
    ['当好排头兵，加速向国家中心城市迈进'],
  );
  assert.equal(card.detail, '齐鲁晚报 · 事件〔2022年〕4月9日');
  assert.equal(card.lengths.length, 38);
  const parallel = cardOf({ ...page, path: '/articles/2022-party-congress/parallel/' }, article);
  assert.equal(parallel.kicker, '简繁对照');
  assert.deepEqual(plainCard(card).title, [inBoth('泉城方略')]);
});

test('pages are read with the titles of both scripts; others are no business of theirs', () => {
  const html = (title: string) => `<meta property="og:title" content="${title}">`;
  const pages = [
    { file: '404.html', html: '' },
    { file: 'hans/about/index.html', html: html('关于') },
    {
      file: 'hant/about/index.html',
      html: `${html('關於')}<meta property="og:image" content="/x.png">`,
    },
  ];
  const shared = sharedPagesOf(pages);
  const titles = { hans: '关于', hant: '關於' };
  assert.deepEqual(shared, [
    { script: 'hans', path: '/about/', titles, image: null },
    { script: 'hant', path: '/about/', titles, image: '/x.png' },
  ]);
});

test('the same card gives the same bytes', async () => {
  const card = cardOf({ script: 'hant', path: '/', titles: inBoth(''), image: null }, undefined);
  const draw = async () => drawnPng(pictureOf(card, await readHeadingFont('hant')));
  assert.ok((await draw()).equals(await draw()));
});
