import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Ways } from '../../src/quote/ways.ts';
import { scripts } from '../../src/script/script.ts';
import { twoTexts } from '../two-texts.ts';
import { documentOf, pages, read } from './built-site.ts';
import { crawls, reading, verbatim } from './crawl.ts';

const [visit, congress] = crawls;
const entry = (id: string, script = 'hans') => {
  const found = documentOf(`/${script}/glossary/index.html`).getElementById(id);
  assert.ok(found, id);
  return found;
};
const words = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

/** Lines of the crawl that the page prints: once each, as the crawl has them. */
function printedLines(crawl: (typeof crawls)[number]): string[] {
  const paragraphs = crawl.paragraphs.map((lines) => verbatim(crawl, lines));
  return [...paragraphs, ...Object.values(crawl.headings).map((line) => verbatim(crawl, line))];
}

const countIn = (lines: readonly string[], form: string) =>
  lines.reduce((sum, line) => sum + reading(line).split(form).length - 1, 0);

test('every occurrence is counted: the crawls say the same', () => {
  assert.ok(visit && congress);
  // What the table of crawl lines does not name: the headline in two lines, and the photo caption.
  const early = [...printedLines(visit), verbatim(visit, 5), verbatim(visit, 7)];
  const late = [...printedLines(congress), verbatim(congress, 33)];
  const printed: Readonly<Record<string, readonly [hans: string, hant: string]>> = {
    tongcheng: ['济淄、济泰、济德同城化', '濟淄、濟泰、濟德同城化'],
    mizi: ['“米字形”高铁网', '“米字形”高鐵網'],
    shengtai: ['政治生态、社会生态、市场生态、自然生态', '政治生態、社會生態、市場生態、自然生態'],
  };
  const entries = [...documentOf('/hans/glossary/index.html').querySelectorAll('[data-term]')];
  assert.equal(entries.length, 97);
  for (const { id } of entries) {
    const name = (script: string) => words(entry(id, script).querySelector('dfn'));
    const [hans, hant] = printed[id] ?? [name('hans'), name('hant')];
    const counted = countIn(late, hans) + countIn(early, hant);
    const shown = entry(id).querySelector('[data-occurrences]')?.getAttribute('data-occurrences');
    assert.equal(shown, String(counted), id);
  }
});

test('five terms, as the page has them', () => {
  const liuwen = entry('liuwen', 'hant');
  assert.equal(words(liuwen.querySelector('dfn')), '六穩');
  assert.equal(words(liuwen.querySelector('[lang="zh-Latn-pinyin"]')), 'liù wěn');
  assert.equal(
    words(liuwen.querySelector('[data-explanation]')),
    '2018年7月31日中央政治局會議提出的六項穩定工作。',
  );
  assert.deepEqual([...liuwen.querySelectorAll('.items li')].map(words), [
    ...['穩就業', '穩金融', '穩外貿', '穩外資', '穩投資', '穩預期'],
  ]);
  assert.match(words(liuwen), /Six Stabilities（本站譯法，非官方）/);
  assert.match(words(liuwen), /看看新聞.*2020-05-24.*2026-11-21閱讀存檔摘錄/);
  assert.match(words(entry('queli')), /Two Establishments（译名见于 ?Tracking People's Daily 2022/);
  assert.equal(words(entry('siqu').querySelector('[data-basis]')), '只据报道本身');
  assert.match(words(entry('chanyan')), /“产研院创新圈”由它得名，是推断。/);
  assert.equal(entry('zhongxin').querySelector('.remark') === null, false);
  assert.equal(words(entry('longshan-wenhua').querySelector('[data-basis]')), '文中未作解释');
});

test('the 42 terms without a basis say where they stand and nothing else', () => {
  for (const script of scripts) {
    const silent = [
      ...documentOf(`/${script}/glossary/index.html`).querySelectorAll(
        '[data-term]:has([data-basis="none"])',
      ),
    ];
    assert.equal(silent.length, 42);
    for (const one of silent) {
      assert.equal(one.querySelector('[data-explanation], .items, [lang="en"], [rel]'), null);
      assert.ok(one.querySelector('blockquote') && one.querySelector('.places a'));
    }
  }
});

test('no source is a copy under a domain that is not its own', () => {
  const glossary = readFileSync('content/study/glossary.yaml', 'utf8');
  // Sources that were read as evidence only.
  for (const mirror of ['S5b', 'S6', 'S9', 'S19', 'S25', 'S30', 'S31', 'S61', 'S62', 'S63', 'S76'])
    assert.doesNotMatch(glossary, new RegExp(`\\b${mirror}\\b`));
});

test('articles link to terms that are there, and only around the words themselves', () => {
  for (const page of pages.filter((one) => /\/articles\/[^/]+\/index\.html$/.test(one))) {
    const script = page.split('/')[1] ?? '';
    const links = [...documentOf(page).querySelectorAll('p[id] > a[href*="/glossary/#"]')];
    const isOfTheTwo = twoTexts.some(({ id }) => page.includes(`/${id}/`));
    assert.ok(links.length > 5 || !isOfTheTwo, page);
    for (const link of links) {
      const href = link.getAttribute('href') ?? '';
      const id = href.replace(`/${script}/glossary/#`, '');
      const said = words(
        entry(id, script).querySelector('[data-explanation], [data-basis="none"]'),
      );
      assert.notEqual(said, '', id);
    }
  }
});

test('every term that a story prints is linked there once', () => {
  const unlinked: string[] = [];
  for (const page of pages.filter((one) => /hans\/articles\/[^/]+\/index\.html$/.test(one))) {
    const article = page.split('/')[3] ?? '';
    for (const story of documentOf(page).querySelectorAll('[data-story]')) {
      const links = [...story.querySelectorAll('p[id] > a[href*="/glossary/#"]')];
      const linked = links.map((link) => link.getAttribute('href')?.split('#')[1]);
      assert.equal(new Set(linked).size, linked.length, story.id);
      for (const term of documentOf('/hans/glossary/index.html').querySelectorAll('[data-term]')) {
        const isPrinted = [...term.querySelectorAll('.places a')].some((place) => {
          const [path = '', id = ''] = (place.getAttribute('href') ?? '').split('#');
          const isParagraph = /^p\d+$/.test(id) && story.querySelector(`#${id}`);
          return path.includes(`/${article}/`) && isParagraph;
        });
        if (isPrinted && !linked.includes(term.id)) unlinked.push(`${story.id} ${term.id}`);
      }
    }
  }
  // Most of p17 would be links, which reader modes take for navigation and drop.
  assert.deepEqual(unlinked, ['breakthroughs kaifang-menhu']);
});

test('the ways from a paragraph lead to what is there', () => {
  for (const script of scripts)
    for (const id of ['2020-provincial-visit', '2022-party-congress']) {
      const ways = JSON.parse(read(`/study/${id}.${script}.json`)) as Ways;
      assert.ok(Object.keys(ways).length > 5);
      for (const { href } of Object.values(ways).flat()) {
        const [path = '', target = ''] = href.split('#');
        assert.ok(documentOf(path.replace(/\?.*|$/, 'index.html')).getElementById(target), href);
      }
    }
});

test('the table has a row for each term, in both scripts', () => {
  const csv = read('/glossary.csv');
  const rows = csv.trimEnd().split('\r\n');
  assert.equal(rows.length, 98);
  assert.ok(csv.startsWith('\uFEFFid,'));
  assert.ok(rows.some((row) => row.startsWith('shuangjian,双减,雙減,shuāng jiǎn,')));
});
