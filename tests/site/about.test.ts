import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Converter } from 'opencc-js';
import { scripts, type Script } from '../../src/script/script.ts';
import { documentOf, pages, read } from './built-site.ts';

const about = (script: Script) => documentOf(`/${script}/about/index.html`);

/** What is known of every field, in the order of the page. */
const known: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '2022-party-congress': {
    newspaper: 'stated',
    form: 'inferred',
    headlines: 'stated',
    roles: 'inferred',
    day: 'stated',
    year: 'inferred',
    published: 'inferred',
    authors: 'stated',
    edition: 'unknown',
    photographers: 'unknown',
    editors: 'stated',
    pictures: 'stated',
    originalAddress: 'unknown',
    repost: 'unknown',
  },
  '2020-provincial-visit': {
    newspaper: 'stated',
    form: 'inferred',
    headlines: 'stated',
    roles: 'inferred',
    day: 'stated',
    year: 'inferred',
    published: 'inferred',
    authors: 'stated',
    edition: 'unknown',
    photographers: 'stated',
    editors: 'unknown',
    pictures: 'inferred',
    originalAddress: 'unknown',
    repost: 'inferred',
  },
};

const states: Readonly<Record<Script, Readonly<Record<string, string>>>> = {
  hans: { stated: '文中印明', inferred: '推断', unknown: '不详' },
  hant: { stated: '文中印明', inferred: '推斷', unknown: '不詳' },
};

for (const script of scripts) {
  test(`every field of the provenance is there with its state and its reason (${script})`, () => {
    for (const [id, fields] of Object.entries(known)) {
      const rows = [...(about(script).getElementById(id)?.querySelectorAll('[data-origin]') ?? [])];
      const found = rows.map((row) => {
        const state = row.querySelector('[data-certainty]');
        const certainty = state?.getAttribute('data-certainty') ?? '';
        assert.equal(state?.textContent.trim(), states[script][certainty]);
        assert.notEqual(row.querySelector('.reason')?.textContent ?? '', '');
        const values = row.querySelectorAll('.value > :not(.state)').length;
        assert.equal(values === 0, certainty === 'unknown', row.textContent);
        return [row.getAttribute('data-origin'), certainty];
      });
      assert.deepEqual(found, Object.entries(fields));
    }
  });

  test(`the hash is that of the crawl (${script})`, () => {
    for (const id of Object.keys(known)) {
      const crawl = readFileSync(`content/sources/${id}.txt`);
      const hash = about(script).getElementById(id)?.querySelector('.file code')?.textContent;
      assert.equal(hash, createHash('sha256').update(crawl).digest('hex'));
    }
  });

  test(`the contents lead to every section (${script})`, () => {
    const links = [...about(script).querySelectorAll('main nav a')];
    const headings = [...about(script).querySelectorAll('.prose > h2')];
    assert.deepEqual(
      links.map((link) => [link.getAttribute('href'), link.textContent]),
      headings.map(({ id, textContent }) => [`#${id}`, textContent]),
    );
    assert.deepEqual(
      headings.map(({ id }) => id),
      [
        ...['verbatim', 'conversion', 'speakers', 'dates', 'texts', 'cite', 'log', 'report'],
        ...['rights', 'accessibility', 'downloads', 'data'],
      ],
    );
  });

  test(`only pages of publishers and reposts are linked (${script})`, () => {
    const sections = Object.keys(known).map((id) => about(script).getElementById(id));
    const links = sections.flatMap((one) => [
      ...(one?.querySelectorAll('a[rel="external"]') ?? []),
    ]);
    assert.deepEqual(
      new Set(links.map((link) => new URL(link.getAttribute('href') ?? '').host)),
      new Set([
        'epaper.qlwb.com.cn',
        'china.caixin.com',
        'sd.china.com',
        'sd.ifeng.com',
        'hbsb.xny365.com',
        'p2.ttnews.xyz',
      ]),
    );
  });

  test(`who speaks stands once above their paragraphs, outside them (${script})`, () => {
    const [intro, liuJiayi, liGanjie, liuQiang] = {
      hans: ['说话人：', '刘家义', '李干杰', '刘强'],
      hant: ['說話人：', '劉家義', '李幹傑', '劉強'],
    }[script];
    const expected: Readonly<Record<string, unknown>> = {
      '2020-provincial-visit': [
        [`${intro}${liuJiayi}`, 'p3'],
        [`${intro}${liGanjie}`, 'p9'],
      ],
      '2022-party-congress': [
        [`${intro}${liuQiang}`, 'p3'],
        [`${intro}${liuQiang}`, 'p6'],
      ],
    };
    for (const [id, marks] of Object.entries(expected)) {
      for (const page of ['', 'parallel/']) {
        const document = documentOf(`/${script}/articles/${id}/${page}index.html`);
        const found = [...document.querySelectorAll('.speaker')].map((mark) => [
          mark.textContent.trim(),
          mark.nextElementSibling?.querySelector('[id]')?.id,
        ]);
        assert.deepEqual(found, marks, `${id}/${page}`);
      }
    }
  });
}

test('without a contact no page has a link to report with, and the page says so', () => {
  for (const page of pages) assert.doesNotMatch(read(page), /mailto:|data-report/, page);
  for (const script of scripts) {
    // Where errors are reported, and where holders of rights are told whom to write to.
    const contacts = [...about(script).querySelectorAll('[data-contact]')];
    assert.deepEqual(
      contacts.map((contact) => contact.getAttribute('data-contact')),
      ['none', 'none'],
    );
    for (const contact of contacts) assert.equal(contact.querySelector('a'), null);
    assert.equal(about(script).querySelectorAll('.prose details').length, 0);
  }
});

test('the text of 2020 comes through Simplified and back unchanged, as the page says', () => {
  const crawl = readFileSync('content/sources/2020-provincial-visit.txt', 'utf8');
  const simplified = Converter({ from: 'tw', to: 'cn' })(crawl);
  assert.notEqual(simplified, crawl);
  assert.equal(Converter({ from: 'cn', to: 'tw' })(simplified), crawl);
});
