import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'biblatex-csl-converter';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { bibtex } from '../../../src/citation/exports/bibtex.ts';
import { cslJson } from '../../../src/citation/exports/csl-json.ts';
import { oneLine } from '../../../src/citation/exports/fields.ts';
import { ris } from '../../../src/citation/exports/ris.ts';
import { referenceIn } from '../../../src/citation/references.ts';
import { htmlOf, plainText } from '../../../src/citation/run.ts';
import { sourceLine } from '../../../src/citation/source-line.ts';
import { pinpoint, styleIds } from '../../../src/citation/style-ids.ts';
import type { CitableStory, CitedDate } from '../../../src/citation/work.ts';
import { quotationOf } from '../../../src/quote/quotation.ts';
import { reportLink } from '../../../src/report/report.ts';
import { csvOf } from '../../../src/study/csv.ts';
import { scripts } from '../../../src/script/script.ts';
import { anyText } from './arbitraries.ts';

const name = fc.record({ hans: anyText, hant: anyText, latn: anyText });
const day = fc
  .date({ min: new Date('1600-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const published = fc.oneof(
  fc.record({ value: day, certainty: fc.constantFrom('stated', 'inferred') }),
  fc.constant({ value: null, certainty: 'unknown' } as const),
) as fc.Arbitrary<CitedDate>;
const address = fc.webUrl({ withFragments: true, withQueryParameters: true });

/** Works as no newspaper has them: any text anywhere, up to thirty authors, anything missing. */
const story: fc.Arbitrary<CitableStory> = fc.record({
  title: fc.record({ hans: anyText, hant: anyText, latn: anyText, en: anyText }),
  authors: fc.array(name, { maxLength: 30 }),
  newspaper: name,
  published,
  page: fc.option(anyText),
  address: fc.option(fc.record({ hans: address, hant: address })),
});
const script = fc.constantFrom(...scripts);

test('every style writes any work, and its HTML says the same', () => {
  const { document } = new JSDOM().window;
  const place = document.createElement('p');
  fc.assert(
    fc.property(story, script, day, fc.constantFrom(...styleIds), (work, of, accessed, style) => {
      const reference = referenceIn(style, work, of, accessed);
      assert.ok(reference.every(({ text }) => text !== ''));
      const text = plainText(reference);
      assert.ok(
        work.title[of] === '' ||
          style === 'apa' ||
          /[“”]/u.test(work.title[of]) ||
          text.includes(work.title[of]),
      );
      if (work.address) assert.ok(text.includes(work.address[of]));
      place.innerHTML = htmlOf(reference);
      assert.equal(place.textContent, text.replace(/\r\n?/g, '\n').replaceAll('\0', ''));
      assert.equal(place.querySelectorAll(':not(i, b, span)').length, 0);
    }),
    { numRuns: 300 },
  );
});

test('RIS has one field a line, whatever a field holds', () => {
  fc.assert(
    fc.property(story, script, (work, of) => {
      const lines = ris(work, of).split('\r\n');
      assert.equal(lines.pop(), '');
      assert.equal(lines.filter((line) => line === 'ER  - ').length, 1);
      const fields = lines.slice(0, -1).map((line) => {
        const [, tag, value] = /^([A-Z][A-Z0-9]) {2}- ([^\p{Cc}\u2028\u2029]+)$/u.exec(line) ?? [];
        assert.ok(tag && value, JSON.stringify(line));
        return [tag, value] as const;
      });
      const valuesOf = (tag: string) =>
        fields.flatMap(([one, value]) => (one === tag ? [value] : []));
      const written = (text: string) => [oneLine(text)].filter((one) => one !== '');
      assert.deepEqual(valuesOf('TI'), written(work.title[of]));
      assert.deepEqual(
        valuesOf('AU'),
        work.authors.flatMap((author) => written(author[of])),
      );
      assert.deepEqual(valuesOf('SP'), written(work.page ?? ''));
      assert.deepEqual(valuesOf('UR'), work.address ? [work.address[of]] : []);
    }),
  );
});

test('CSL-JSON gives back what went in', () => {
  fc.assert(
    fc.property(story, script, anyText, (work, of, key) => {
      const [item] = JSON.parse(cslJson(key, work, of)) as Record<string, unknown>[];
      assert.equal(item?.['title'], work.title[of]);
      assert.equal(item['id'], key);
      assert.deepEqual(
        item['author'] ?? [],
        work.authors.map((author) => ({ literal: author[of] })),
      );
      assert.equal(item['URL'], work.address?.[of]);
    }),
  );
});

test('BibTeX keeps its braces, and another parser reads the fields as they were', () => {
  fc.assert(
    fc.property(story, script, (work, of) => {
      const text = bibtex('key', work, of);
      assert.equal(balance(text), 0, text);
      assert.equal(text.match(/^@/gm)?.length, 1);
      // The parser knows no caret, and takes a hyphen of a page for a range.
      const read = (one: string) => one.replaceAll('^', '');
      const title = { ...work.title, [of]: read(work.title[of]) };
      const { entries, errors } = parse(
        bibtex('key', { ...work, title, authors: [], page: null }, of),
      );
      assert.deepEqual(errors, []);
      const parsed = (entries[1]?.fields['title'] ?? []) as { text?: string }[];
      assert.equal(parsed.map((piece) => piece.text ?? '').join(''), oneLine(title[of]));
    }),
    { numRuns: 300 },
  );
});

/** How many braces are open at the end; fails where one closes that was not opened. */
function balance(text: string): number {
  let depth = 0;
  for (const brace of text.replaceAll(/\\[{}]/g, '').match(/[{}]/g) ?? []) {
    depth += brace === '{' ? 1 : -1;
    assert.ok(depth >= 0, text);
  }
  return depth;
}

test('CSV gives back every field, and no field is a formula', () => {
  const table = fc.array(fc.array(anyText, { minLength: 2, maxLength: 4 }), { minLength: 1 });
  fc.assert(
    fc.property(table, (rows) => {
      const read = readCsv(csvOf(rows));
      assert.ok(read.flat().every((field) => !/^[=@\t\r]/.test(field)));
      const bare = (field: string) => field.replace(/^'(?=[=+\-@\t\r])/, '');
      assert.deepEqual(
        read.map((row) => row.map(bare)),
        rows.map((row) => row.map(bare)),
      );
    }),
  );
  assert.equal(csvOf([['-5', '+3.2%', '-1+1', '=1']]), "\ufeff-5,+3.2%,'-1+1,'=1\r\n");
});

/** RFC 4180, read in the plainest way. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = [];
  for (const [, row = ''] of csv.slice(1).matchAll(/((?:"(?:[^"]|"")*"|[^",\r\n]|,)*)\r\n/g)) {
    const fields = [...`,${row}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^",]*))/g)];
    rows.push(fields.map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? ''));
  }
  return rows;
}

test('a quotation names its source on lines of its own; as HTML it says the same', () => {
  const { document } = new JSDOM().window;
  const root = document.createElement('div');
  const place = fc.record({
    newspaper: anyText,
    title: anyText,
    event: anyText,
    paragraphs: fc.option(fc.tuple(fc.nat(), fc.nat())),
    address,
  });
  const words = fc.array(anyText, { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(place, words, fc.option(anyText), script, (where, lines, speaker, of) => {
      const { text, html } = quotationOf({ script: of, lines, speaker, place: where });
      assert.ok(text.endsWith(`\n${sourceLine(where)}`));
      root.innerHTML = html;
      const normal = (one: string) => one.replace(/\r\n?/g, '\n').replaceAll('\0', '');
      assert.equal(root.textContent, normal(lines.join('') + (speaker ?? '') + sourceLine(where)));
      assert.equal(root.querySelectorAll(':not(blockquote, p, cite, a)').length, 0);
    }),
    { numRuns: 300 },
  );
});

test('a link that reports an error holds any place in one query', () => {
  const contact = fc.constantFrom('mailto:a@example.org', 'https://example.org/form?list=1');
  fc.assert(
    fc.property(contact, anyText, anyText, script, (to, article, where, of) => {
      const link = new URL(
        reportLink(to, { article, paragraph: 'p1', address: where, script: of }),
      );
      assert.equal(link.protocol, new URL(to).protocol);
      assert.equal(link.hash, '');
      const body = link.searchParams.get('body') ?? '';
      // A plus sign stands for a space in a query, but not in a mail.
      assert.ok(body.includes(article.toWellFormed()) && body.includes(where.toWellFormed()));
    }),
  );
});

test('a note in the text names any paragraphs', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.constantFrom(...styleIds), (first, last, style) => {
      const words = pinpoint(style, [first, last]);
      assert.ok(words.includes(String(first)) && words.includes(String(last)));
    }),
  );
});
