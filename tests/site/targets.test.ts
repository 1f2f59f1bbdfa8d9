import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strangersIn } from '../../src/script/candidates.ts';
import { scripts, type Script } from '../../src/script/script.ts';
import { documentOf, read } from './built-site.ts';
import { crawls, reading, verbatim, type Crawl } from './crawl.ts';

/** The rows of a CSV text by RFC 4180, each by the names of the header. */
function parseCsv(text: string): Record<string, string>[] {
  const cells = [...text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)];
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of cells) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
  }
  assert.equal(cells.map(([all]) => all).join(''), text, 'nothing but cells');
  const [header = [], ...body] = rows.slice(0, -1);
  for (const row of body) assert.equal(row.length, header.length);
  return body.map((row) => Object.fromEntries(row.map((cell, at) => [header[at] ?? '', cell])));
}

const csv = read('/targets.csv');
const rows = parseCsv(csv.slice(1));

/** Every printed line of a crawl by its id on the page, as reading text. */
function linesOf(crawl: Crawl): Map<string, string> {
  const paragraphs = crawl.paragraphs.map(
    (lines, index) => [`p${index + 1}`, reading(verbatim(crawl, lines))] as const,
  );
  const others = Object.entries(crawl.headings).map(
    ([id, line]) => [id, reading(verbatim(crawl, line))] as const,
  );
  return new Map([...paragraphs, ...others]);
}

const textOf = (article: string, id: string) => {
  const crawl = crawls.find((one) => one.id === article);
  return { script: crawl?.script ?? 'hans', text: (crawl && linesOf(crawl).get(id)) ?? '' };
};

test('the CSV has a byte order mark, and every quotation stands in the crawl where it says', () => {
  assert.equal(csv.codePointAt(0), 0xfeff);
  assert.equal(new Set(rows.map(({ id }) => id)).size, rows.length);
  for (const row of rows) {
    const { script, text } = textOf(row['article'] ?? '', row['paragraph'] ?? '');
    const [quote = '', sentence = ''] = [row[`quote_${script}`], row[`sentence_${script}`]];
    assert.ok(quote !== '' && text.includes(quote), row['id']);
    assert.ok(text.includes(sentence) && sentence.includes(quote), row['id']);
    assert.match(sentence, /^[^。]+。$/, row['id']);
    assert.ok(quote.includes(`${row[`figure_${script}`]}${row[`unit_${script}`]}`), row['id']);
    const limit = textOf(row['article'] ?? '', row['limit_at'] ?? '').text;
    assert.ok(limit.includes(row[`limit_${script}`] ?? '?'), row['id']);
  }
});

test('no time limit is printed for a target but 五年内, 今后五年, 未来五年', () => {
  const limits = new Set(rows.map(({ limit_hans: limit }) => limit));
  assert.deepEqual([...limits].sort(), ['', '五年内', '今后五年', '未来五年']);
  const withinFive = rows.filter(({ limit_hans: limit }) => limit === '五年内');
  assert.deepEqual(
    withinFive.map(({ id }) => id),
    ['listed-companies'],
  );
  assert.ok(!csv.includes('2027'));
});

for (const script of scripts) {
  const page = () => documentOf(`/${script}/targets/index.html`);
  const all = (selector: string) => [...page().querySelectorAll(selector)];

  test(`every number of the crawls is in a target or excepted (${script})`, () => {
    const quotes = all('[data-targets] :is(blockquote, q)').map((one) => one.textContent.trim());
    const excepted = all('section[id] dt').map((one) => one.textContent.trim());
    const words = [...quotes, ...excepted, '今后五年', '未来五年'];
    for (const crawl of crawls.filter((one) => one.script === script)) {
      for (const [id, text] of linesOf(crawl)) {
        const left = words
          .toSorted((a, b) => b.length - a.length)
          .reduce((rest, word) => rest.replaceAll(word, '□'), text);
        assert.doesNotMatch(
          left,
          /[\d〇零一二两兩三四五六七八九十百千万萬亿億半]/,
          `${id}: ${left}`,
        );
      }
    }
  });

  test(`page, picture and CSV agree, and what is counted is counted right (${script})`, () => {
    const ids = all('[data-targets] tbody tr').map(({ id }) => id);
    assert.deepEqual(
      ids,
      rows.map(({ id }) => id),
    );
    for (const row of all('[data-place]')) {
      const own = rows.filter(({ part }) => part === row.getAttribute('data-place'));
      const kinds = ['figure', 'status', 'project', 'institution'];
      const counts = kinds.map((kind) => own.filter((one) => one['kind'] === kind).length);
      const cells = [...row.querySelectorAll('td')];
      assert.deepEqual(
        cells.map((cell) => Number(cell.textContent)),
        [...counts, own.length],
      );
      assert.deepEqual(
        cells.slice(0, 4).map((cell) => cell.querySelectorAll('svg').length),
        counts,
      );
    }
    assert.equal(all('[data-place]').length, 16);
    const numbers = crawls
      .flatMap((crawl) => [...linesOf(crawl).values(), ...captionOf(crawl)])
      .flatMap(
        (text) =>
          text.match(/\d+(—\d+)?[万亿萬億]?|[〇零一二两兩三四五六七八九十百千万萬亿億半]+/g) ?? [],
      );
    const [said] = all('#exceptions + p').map(
      (one) => /共有(\d+)[处處]/.exec(one.textContent)?.[1],
    );
    assert.equal(Number(said), numbers.length);
  });

  test(`who is named where, recounted from the crawls (${script})`, () => {
    const people = documentOf(`/${script}/people/index.html`);
    const entries = [...people.querySelectorAll('article[id]')];
    assert.equal(entries.length, 30);
    for (const entry of entries) {
      const found = [...entry.querySelectorAll('[data-named] a')].map((link) => {
        const { pathname, hash } = new URL(link.getAttribute('href') ?? '', 'https://example.org');
        return `${pathname.split('/')[3]}${hash}`;
      });
      assert.deepEqual(found.toSorted(), namedIn(entry, script).toSorted(), entry.id);
    }
  });
}

/** The picture's caption and credit stand on a line of their own, without any number or name. */
function captionOf(crawl: Crawl): string[] {
  return crawl.id === '2022-party-congress' ? [verbatim(crawl, 33)] : [verbatim(crawl, [5, 7])];
}

/** The places whose crawled text has the name of a person. */
function namedIn(entry: Element, script: Script): string[] {
  const own = entry.querySelector('h3')?.textContent.trim() ?? '';
  const other = entry.querySelector('header span[lang]')?.textContent.trim() ?? own;
  return crawls.flatMap((crawl) => {
    const name = crawl.script === script ? own : other;
    const lines = [...linesOf(crawl)].filter(([, text]) => text.includes(name));
    return lines.map(([id]) => `${crawl.id}#${id}`);
  });
}

test('pages that were found as copies under another domain are never linked', () => {
  const links = scripts.flatMap((script) =>
    [...documentOf(`/${script}/people/index.html`).querySelectorAll('a[rel="external"]')].map(
      (link) => new URL(link.getAttribute('href') ?? '').hostname,
    ),
  );
  assert.deepEqual([...new Set(links)].sort(), [
    ...['china.caixin.com', 'epaper.qlwb.com.cn', 'hbsb.xny365.com', 'www.jnsw.gov.cn'],
    'y.meizhou.cn',
  ]);
});

test('what a button copies names paper and paragraph and is in the script of its page', () => {
  for (const script of scripts) {
    const button = documentOf(`/${script}/targets/index.html`).querySelector(
      '#population [data-copy]',
    );
    const copied = button?.getAttribute('data-copy') ?? '';
    assert.match(copied, /第33段/);
    assert.ok(copied.endsWith(`/${script}/targets/#population`), copied);
    if (script === 'hans') assert.deepEqual(strangersIn(copied, script), []);
  }
});
