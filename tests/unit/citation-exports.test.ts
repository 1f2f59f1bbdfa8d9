import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse, parseCSL } from 'biblatex-csl-converter';
import { bibtex } from '../../src/citation/exports/bibtex.ts';
import { cslJson } from '../../src/citation/exports/csl-json.ts';
import { ris } from '../../src/citation/exports/ris.ts';
import type { CitableStory } from '../../src/citation/work.ts';

const key = 'opening-2022';
const signed: CitableStory = {
  title: { hans: '题“目”，一', hant: '題「目」，一', latn: 'Ti', en: 'Title' },
  authors: [
    { hans: '夏侯凤超', hant: '夏侯鳳超', latn: 'Xiahou Fengchao' },
    { hans: '于悦', hant: '于悅', latn: 'Yu Yue' },
  ],
  newspaper: { hans: '样报', hant: '樣報', latn: 'Yang Bao' },
  published: { value: '2022-04-10', certainty: 'inferred' },
  page: null,
  address: { hans: 'https://example.org/hans/a/#one_b', hant: 'https://example.org/hant/a/#one_b' },
};
const printed: CitableStory = {
  ...signed,
  authors: [],
  published: { value: '2000-11-20', certainty: 'stated' },
  page: 'A15',
  address: null,
};
const undated: CitableStory = { ...printed, published: { value: null, certainty: 'unknown' } };

test('BibTeX has what BibTeX and what BibLaTeX read, an inferred date with its mark', () => {
  assert.equal(
    bibtex(key, signed, 'hans'),
    `@article{opening-2022,
  author = {{夏侯凤超} and {于悦}},
  title = {{题“目”，一}},
  journal = {样报},
  year = {2022},
  month = apr,
  date = {2022-04-10?},
  url = {https://example.org/hans/a/#one_b},
  entrysubtype = {newspaper},
  langid = {chinese},
  note = {发表日期2022-04-10没有印明，由所报道的事件推断。},
}
`,
  );
  assert.equal(
    bibtex(key, printed, 'hant'),
    `@article{opening-2022,
  title = {{題「目」，一}},
  journal = {樣報},
  year = {2000},
  month = nov,
  date = {2000-11-20},
  pages = {A15},
  entrysubtype = {newspaper},
  langid = {chinese},
}
`,
  );
  assert.doesNotMatch(bibtex(key, undated, 'hant'), /year|month|date =/);
});

test('another parser reads the BibTeX as it was meant, signs of TeX included', () => {
  const strange = { ...signed.title, hans: '50% & #1_$ {x} ~ \\' };
  const { entries, errors, warnings } = parse(bibtex(key, { ...signed, title: strange }, 'hans'));
  const entry = entries[1];
  assert.deepEqual([errors, warnings], [[], []]);
  assert.equal(entry?.bib_type, 'article-newspaper');
  assert.equal(entry.entry_key, key);
  const { title, journaltitle, date, langid, url, author } = entry.fields;
  assert.equal(wordsOf(title), '50% & #1_$ {x} ~ \\');
  assert.deepEqual(wordsOf(journaltitle), '样报');
  assert.deepEqual([date, langid, url], ['2022-04-10?', 'chinese', signed.address?.hans]);
  assert.deepEqual(
    author,
    ['夏侯凤超', '于悦'].map((text) => ({ literal: [{ type: 'text', text }] })),
  );
});

test('a caret is written as a sign, which the parser above does not know', () => {
  const title = { ...signed.title, hans: 'a^b' };
  const written = String.raw`title = {{a\textasciicircum{}b}},`;
  assert.ok(bibtex(key, { ...signed, title }, 'hans').includes(written));
});

test('CSL-JSON is an array with one newspaper article, and another parser reads it', () => {
  const items = JSON.parse(cslJson(key, signed, 'hant')) as unknown;
  assert.deepEqual(items, [
    {
      id: key,
      type: 'article-newspaper',
      title: '題「目」，一',
      author: [{ literal: '夏侯鳳超' }, { literal: '于悅' }],
      'container-title': '樣報',
      issued: { 'date-parts': [[2022, 4, 10]], circa: true },
      language: 'zh-Hant',
      URL: 'https://example.org/hant/a/#one_b',
      note: '發表日期2022-04-10沒有印明，由所報道的事件推斷。',
    },
  ]);
  const [item] = items;
  const entry = parseCSL({ [key]: item as Parameters<typeof parseCSL>[0][string] })[1];
  assert.equal(entry?.bib_type, 'article-newspaper');
  assert.deepEqual(wordsOf(entry.fields['title']), '題「目」，一');
  assert.deepEqual(wordsOf(entry.fields['journaltitle']), '樣報');
});

test('CSL-JSON leaves out what is not known, and marks no printed date', () => {
  assert.deepEqual(JSON.parse(cslJson(key, printed, 'hans')), [
    {
      id: key,
      type: 'article-newspaper',
      title: '题“目”，一',
      'container-title': '样报',
      issued: { 'date-parts': [[2000, 11, 20]] },
      page: 'A15',
      language: 'zh-Hans',
    },
  ]);
  assert.doesNotMatch(cslJson(key, undated, 'hans'), /issued/);
});

test('RIS is a newspaper article in lines that end in CR and LF', () => {
  assert.deepEqual(ris(signed, 'hans').split('\r\n'), [
    'TY  - NEWS',
    'TI  - 题“目”，一',
    'AU  - 夏侯凤超',
    'AU  - 于悦',
    'T2  - 样报',
    'PY  - 2022',
    'DA  - 2022/04/10',
    'LA  - zh-Hans',
    'UR  - https://example.org/hans/a/#one_b',
    'N1  - 发表日期2022-04-10没有印明，由所报道的事件推断。',
    'ER  - ',
    '',
  ]);
  assert.deepEqual(ris(undated, 'hant').split('\r\n'), [
    'TY  - NEWS',
    'TI  - 題「目」，一',
    'T2  - 樣報',
    'SP  - A15',
    'LA  - zh-Hant',
    'N1  - 發表日期不詳。',
    'ER  - ',
    '',
  ]);
});

test('another parser reads the RIS as it was meant', async () => {
  const { Cite } = (await untyped('@citation-js/core')) as {
    Cite: new (text: string) => { data: Record<string, unknown>[] };
  };
  await untyped('@citation-js/plugin-ris');
  const [item] = new Cite(ris(signed, 'hans')).data;
  assert.equal(item?.['type'], 'article-newspaper');
  assert.equal(item['title'], '题“目”，一');
  assert.equal(item['container-title'], '样报');
  assert.equal(item['language'], 'zh-Hans');
  assert.equal(item['URL'], signed.address?.hans);
  // It takes the authors of a newspaper article for reporters.
  assert.deepEqual(item['reporter'], ['夏侯凤超', '于悦']);
});

/** Imports a package that has no types. */
function untyped(name: string): Promise<unknown> {
  return import(name);
}

/** The text of a field as the parser has it: pieces, each with its marks. */
function wordsOf(field: unknown): string {
  return (field as { text?: string }[]).map(({ text = '' }) => text).join('');
}
