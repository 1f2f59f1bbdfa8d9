import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import { newestFirst } from '../../src/articles/event.ts';
import { readPeople } from '../../src/articles/people.ts';
import { atomXml } from '../../src/machine/atom.ts';
import { feedOf } from '../../src/machine/feed.ts';
import { nameId } from '../../src/machine/name-id.ts';
import { securityText } from '../../src/machine/security-text.ts';
import { twoTexts } from '../two-texts.ts';

const articles = twoTexts.toSorted(newestFirst);
const people = await readPeople();
const correction = {
  day: '2026-12-01',
  article: '2022-party-congress',
  where: 'p12',
  was: { hans: '甲 & <乙>', hant: '甲 & <乙>' },
  now: { hans: '发展', hant: '發展' },
  why: { hans: '漏了一个字。', hant: '漏了一個字。' },
};

test('a correction is an entry of its own, the newest first, and updates its article', () => {
  const { entries } = feedOf({ articles, people, log: [correction] }, 'hant');
  assert.deepEqual(
    entries.map(({ updated }) => updated),
    ['2026-12-01', '2026-12-01', '2026-12-01', '2026-12-01', '2026-11-21'],
  );
  const { id, title, links, authors, published, summary } = entries[0] ?? assert.fail();
  assert.equal(title, '更正：當好排頭兵，加速向國家中心城市邁進');
  assert.equal(links[0]?.href, 'https://example.org/hant/articles/2022-party-congress/#p12');
  assert.deepEqual([authors, published], [['泉城方略'], '2026-12-01']);
  assert.equal(summary, '原作「甲 & <乙>」，改作「發展」。漏了一個字。');
  assert.match(id, /^urn:uuid:/);
});

test('bylines are authors, the newspaper that of an unsigned story', () => {
  const { entries } = feedOf({ articles, people, log: [] }, 'hans');
  assert.deepEqual(
    entries.map(({ authors }) => authors),
    [['夏侯凤超', '于悦'], ['齐鲁晚报'], ['齐鲁晚报'], ['李子路', '张国栋']],
  );
});

test('a day of publication is given only when the text prints it', () => {
  const reason = { hans: '印有。', hant: '印有。' };
  const printed = articles.map((article) => ({
    ...article,
    published: { value: '2020-04-29', certainty: 'stated' as const, reason },
  }));
  const days = (of: typeof articles) =>
    feedOf({ articles: of, people, log: [] }, 'hans').entries.map(({ published }) => published);
  assert.deepEqual(days(articles), [null, null, null, null]);
  assert.deepEqual(days(printed).slice(3), ['2020-04-29']);
});

test('what a text holds is no markup in the feed', () => {
  const xml = atomXml(feedOf({ articles, people, log: [correction] }, 'hans'));
  const { document } = new JSDOM(xml, { contentType: 'application/xml' }).window;
  assert.equal(
    document.querySelector('entry > summary')?.textContent,
    '原作“甲 & <乙>”，改作“发展”。漏了一个字。',
  );
  assert.equal(document.querySelector('feed > updated')?.textContent, '2026-12-01T00:00:00Z');
});

test('ids are UUIDs of version 5, the same for the same name', () => {
  assert.equal(nameId('story', 'a', 'b'), nameId('story', 'a', 'b'));
  assert.notEqual(nameId('story', 'a', 'b'), nameId('story', 'ab'));
  assert.match(
    nameId(''),
    /^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
  );
});

test('ids of the feeds are published and never change', () => {
  const { id, entries } = feedOf({ articles, people, log: [] }, 'hans');
  assert.equal(id, 'urn:uuid:be463a06-32a2-5db6-bcc6-638a0c0556b9');
  assert.equal(entries[0]?.id, 'urn:uuid:4b7a9a58-75e3-58b3-9005-8d7a1b49195c');
});

test('security.txt says whom to ask, and until when that holds', () => {
  const canonical = 'https://example.org/.well-known/security.txt';
  assert.equal(
    securityText({ contact: 'mailto:a@example.org', canonical, day: '2026-11-22' }),
    `Contact: mailto:a@example.org\nExpires: 2027-11-17T00:00:00.000Z\nPreferred-Languages: zh, en\nCanonical: ${canonical}\n`,
  );
});
