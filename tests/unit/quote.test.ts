import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanBounds, countCharacters } from '../../src/quote/passage.ts';
import { placementFor } from '../../src/quote/placement.ts';
import { quotationOf, type Quotation } from '../../src/quote/quotation.ts';

const address = 'https://example.org/jinan/hans/articles/2022-party-congress/#p4';
const place = {
  newspaper: '齐鲁晚报',
  title: '当好排头兵',
  event: '〔2022年〕4月9日',
  paragraphs: [4, 4] as const,
  address,
};
const original: Quotation = { script: 'hans', lines: ['开创新时代，'], speaker: null, place };

test('a quotation in the script of its source', () => {
  const { text, html } = quotationOf(original);
  assert.equal(
    text,
    `「开创新时代，」\n——齐鲁晚报《当好排头兵》，事件：〔2022年〕4月9日，第4段，${address}`,
  );
  assert.equal(
    html,
    `<blockquote cite="${address}" lang="zh-Hans"><p>开创新时代，</p></blockquote>` +
      '<p>——齐鲁晚报<cite>《当好排头兵》</cite>，事件：〔2022年〕4月9日，第4段，' +
      `<a href="${address}">${address}</a></p>`,
  );
});

test('who speaks stands before the source, as in a copied check', () => {
  const { text, html } = quotationOf({ ...original, speaker: '说话人：刘强' });
  assert.ok(text.startsWith('「开创新时代，」\n说话人：刘强\n——齐鲁晚报《'));
  assert.ok(html.includes('</blockquote><p>说话人：刘强</p><p>——齐鲁晚报<cite>'));
});

test('several paragraphs keep their breaks, and are named', () => {
  const { text, html } = quotationOf({
    ...original,
    lines: ['一。', '二', '三'],
    place: { ...place, paragraphs: [4, 6] },
  });
  assert.equal(text.split('——')[0], '「一。\n二\n三」\n');
  assert.match(text, /，第4–6段，https/);
  assert.match(html, /<p>一。<\/p><p>二<\/p><p>三<\/p><\/blockquote>/);
});

test('a headline has no paragraph', () => {
  const { text } = quotationOf({ ...original, place: { ...place, paragraphs: null } });
  assert.match(text, /，事件：〔2022年〕4月9日，https/);
});

test('on a converted page: that it was converted, and from what', () => {
  const converted: Quotation = {
    ...{ script: 'hant', lines: ['開創', '時代'], speaker: null, place },
    conversion: { source: ['开创', '时代'] },
  };
  const { text, html } = quotationOf(converted);
  assert.equal(
    text.split('\n').slice(3).join('\n'),
    '以上繁體由機器轉換自簡體原文。原文：「开创\n时代」',
  );
  assert.ok(html.startsWith(`<blockquote cite="${address}" lang="zh-Hant">`));
  assert.ok(
    html.endsWith(
      '<p>以上繁體由機器轉換自簡體原文。原文：<span lang="zh-Hans">「开创<br>时代」</span></p>',
    ),
  );
  const fromTraditional = { ...converted, script: 'hans' } as const;
  assert.ok(
    quotationOf(fromTraditional).text.endsWith(
      '以上简体由机器转换自抓取所得的繁体。抓取所得：「开创\n时代」',
    ),
  );
});

test('a source that could not be read is left out', () => {
  const { text, html } = quotationOf({ ...original, script: 'hant', conversion: { source: null } });
  assert.ok(text.endsWith('\n以上繁體由機器轉換自簡體原文。'));
  assert.ok(html.endsWith('<p>以上繁體由機器轉換自簡體原文。</p>'));
});

test('no word becomes markup', () => {
  const nasty = '<img src=x onerror="1">&$&$1';
  const escaped = '&lt;img src=x onerror=&quot;1&quot;&gt;&amp;$&amp;$1';
  const { html } = quotationOf({
    script: 'hant',
    lines: [nasty],
    speaker: nasty,
    place: {
      ...place,
      newspaper: nasty,
      title: nasty,
      event: nasty,
      address: `${address}"${nasty}`,
    },
    conversion: { source: [nasty] },
  });
  assert.ok(html.includes(`</blockquote><p>${escaped}</p><p>`));
  assert.ok(html.includes(`"><p>${escaped}</p></blockquote>`));
  assert.ok(html.includes(`<cite>《${escaped}》</cite>`));
  assert.ok(html.includes(`「${escaped}」`));
  assert.ok(!html.includes('<img'));
  assert.ok(!/="[^"]*onerror="/.test(html));
});

test('bounds move out to whole characters and in over white space', () => {
  // 𠮷 has two UTF-16 units, 葛󠄀 a variation selector, é a combining mark.
  const text = ' 𠮷葛\u{e0100}e\u0301 ';
  assert.deepEqual(cleanBounds(text, 2, 4), { start: 1, end: 6 });
  assert.deepEqual(cleanBounds(text, 5, 6), { start: 3, end: 6 });
  assert.deepEqual(cleanBounds(text, 7, 8), { start: 6, end: 8 });
  assert.deepEqual(cleanBounds(text, 0, text.length), { start: 1, end: 8 });
  assert.deepEqual(cleanBounds('一 二', 1, 2), { start: 1, end: 1 });
  assert.equal(countCharacters(text), 3);
  assert.equal(countCharacters('牢记 砥砺，'), 5);
});

test('the bar stands below the words, else above, else at an edge, never over them', () => {
  const bar = { width: 400, height: 60 };
  const room = { top: 68, bottom: 900, width: 1440 };
  const words = (top: number, bottom: number, left = 500) => ({
    first: { top, bottom: top + 30, left },
    last: { top: bottom - 30, bottom, left },
  });
  const at = (top: number, bottom: number, left?: number) =>
    placementFor(words(top, bottom, left), bar, room, false);
  assert.deepEqual(at(100, 130), { side: 'words', top: 138, left: 500 });
  assert.deepEqual(at(100, 130, 1400), { side: 'words', top: 138, left: 1032 });
  assert.deepEqual(at(100, 130, -5), { side: 'words', top: 138, left: 8 });
  assert.deepEqual(at(700, 880), { side: 'words', top: 632, left: 500 });
  assert.deepEqual(at(100, 880), { side: 'foot' });
  assert.deepEqual(at(80, 2000), { side: 'foot' });
  const atEdge = (top: number, bottom: number) => placementFor(words(top, bottom), bar, room, true);
  assert.deepEqual(atEdge(100, 130), { side: 'foot' });
  assert.deepEqual(atEdge(700, 880), { side: 'head' });
  assert.deepEqual(atEdge(80, 880), { side: 'foot' });
});
