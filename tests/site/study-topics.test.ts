import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scripts } from '../../src/script/script.ts';
import { crawls, reading, verbatim, type Crawl } from './crawl.ts';
import { documentOf, pages } from './built-site.ts';

const wordingOf = (script: string) => documentOf(`/${script}/wording/index.html`);
const headlineLines = (crawl: Crawl) => {
  const own = Object.entries(crawl.headings).filter(([id]) => !/byline|credits/.test(id));
  // The headline of the visit stands in two lines under its kicker.
  return own.map(([, line]) => line).concat(crawl.script === 'hant' ? [5, 7] : []);
};
const occurrences = (text: string, term: string) => text.split(term).length - 1;

test('every count of the compared wording, recomputed from the crawl in its own script', () => {
  const rows = scripts.map((script) => [...wordingOf(script).querySelectorAll('tr[data-term]')]);
  const [hans = [], hant = []] = rows;
  assert.equal(hans.length, hant.length);
  assert.ok(hans.length > 100);
  for (const [place, row] of hans.entries()) {
    const term = { hans: row.getAttribute('data-term') ?? '', hant: '' };
    term.hant = hant[place]?.querySelector('th')?.textContent.trim() ?? '';
    assert.equal(hant[place]?.getAttribute('data-term'), term.hans);
    for (const [column, crawl] of crawls.entries()) {
      const count = (lines: Crawl['paragraphs']) =>
        lines.reduce<number>(
          (sum, line) => sum + occurrences(reading(verbatim(crawl, line)), term[crawl.script]),
          0,
        );
      const cell = row.querySelectorAll('td')[column];
      const shown = [cell?.getAttribute('data-paragraphs'), cell?.getAttribute('data-headings')];
      const expected = [count(crawl.paragraphs), count(headlineLines(crawl))].map(String);
      assert.deepEqual(shown, expected, `${term.hans} in ${crawl.id}`);
      assert.equal(cell?.querySelector('text')?.firstChild?.textContent?.trim(), expected[0]);
    }
  }
});

test('topics: the strip, the links in words and the passages name the same paragraphs', () => {
  for (const script of scripts) {
    const index = documentOf(`/${script}/topics/index.html`);
    const topics = [...index.querySelectorAll('section.topic')];
    assert.equal(topics.length, 12);
    for (const topic of topics) {
      const page = documentOf(`/${script}/topics/${topic.id}/index.html`);
      for (const { id, paragraphs } of crawls) {
        for (const one of [topic, page]) {
          const strip = one.querySelector(`[data-strip="${id}"]`);
          assert.equal(strip?.querySelectorAll('a').length, paragraphs.length);
          const spoken = [...strip.querySelectorAll('a.spoken')];
          const links = [...(strip.parentElement?.querySelectorAll('.numbers a') ?? [])];
          const items = [...page.querySelectorAll(`li[data-article="${id}"]`)];
          const numbers = items.map((item) => item.getAttribute('data-number'));
          assert.deepEqual(
            spoken.map((cell) => cell.getAttribute('data-number')),
            numbers,
          );
          assert.deepEqual(
            links.map((link) => link.textContent.trim()),
            numbers,
          );
        }
      }
    }
  }
});

test('every row of the compared wording has an address, and copies its counts with it', () => {
  for (const script of scripts) {
    const rows = [...wordingOf(script).querySelectorAll('tr[data-term]')];
    for (const row of rows) {
      const copied = row.querySelector('[data-copy]')?.getAttribute('data-copy') ?? '';
      const numbers = [...row.querySelectorAll('[data-paragraphs]')].flatMap((cell) => [
        cell.getAttribute('data-paragraphs'),
        cell.getAttribute('data-headings'),
      ]);
      // A second sentence may say how many of them are other words.
      const [first = ''] = copied.split('。');
      const counted = [...first.matchAll(/(?:正文|[标標][题題])(\d+)次/g)].map(([, n]) => n);
      assert.deepEqual(counted, numbers, copied);
      assert.ok(row.querySelector(`a[href="#${row.id}"]`), row.id);
      assert.ok(copied.endsWith(`\n#${row.id}`), copied);
    }
  }
});

test('every passage of a topic stands in the paragraph that its link leads to', () => {
  const own = pages.filter((page) => /^\/han[st]\/topics\/[a-z-]+\/index\.html$/.test(page));
  assert.equal(own.length, 24);
  for (const page of own) {
    for (const passage of documentOf(page).querySelectorAll('.passage')) {
      const [path = '', id = ''] =
        passage.querySelector('a')?.getAttribute('href')?.split('#') ?? [];
      const article = documentOf(`${path.split('?')[0] ?? ''}index.html`);
      const quoted = passage.querySelector('blockquote')?.textContent.trim() ?? '';
      assert.ok(quoted.length > 0);
      assert.ok(article.getElementById(id)?.textContent.includes(quoted), `${page}: ${quoted}`);
    }
  }
});

test('the frequent expressions list every occurrence in the text pages', () => {
  for (const script of scripts) {
    const page = documentOf(`/${script}/concordance/index.html`);
    const groups = [...page.querySelectorAll('details[data-expression]')];
    assert.equal(groups.length, 24);
    const counts = groups.map((group) => group.querySelectorAll('[data-occurrence]').length);
    assert.deepEqual(
      counts,
      counts.toSorted((one, other) => other - one),
    );
    for (const group of groups) {
      const lines = [...group.querySelectorAll('[data-occurrence]')];
      assert.match(
        group.querySelector('summary')?.textContent ?? '',
        new RegExp(`${lines.length}`),
      );
      for (const line of lines) {
        const [article = '', id = ''] = line.getAttribute('data-occurrence')?.split('#') ?? [];
        const text = documentOf(`/${script}/articles/${article}/index.html`).getElementById(id);
        const shown = line.querySelector('p')?.textContent.replaceAll('…', '').replace(/\s+/g, '');
        assert.ok(text?.textContent.replace(/\s+/g, '').includes(shown ?? '?'), shown);
        const copied = line.querySelector('[data-copy]')?.getAttribute('data-copy') ?? '';
        assert.ok(copied.replace(/[…\s]/g, '').includes(shown ?? '?'), copied);
        // Links hold Chinese as it is; what is copied is escaped, as addresses are handed on.
        const link = new URL(
          line.querySelector('a')?.getAttribute('href') ?? '?',
          'https://example.org',
        );
        assert.ok(copied.includes(link.href), copied);
      }
    }
  }
});
