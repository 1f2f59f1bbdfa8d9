import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerpt } from '../../src/search/excerpt.ts';
import { countChoices, passes } from '../../src/search/filters.ts';
import { fold, readFoldTable } from '../../src/search/fold.ts';
import { matchLine } from '../../src/search/match.ts';
import { byRank, type Ranked } from '../../src/search/rank.ts';

const table = readFoldTable('国國');
const match = (text: string, ...words: string[]) => matchLine(fold(text, table), words);

test('a line matches when it holds all words', () => {
  assert.deepEqual(match('當好“國家，中心”城市', '国家中心'), {
    marks: [{ start: 3, end: 8 }],
    matched: 4,
    length: 8,
  });
  assert.equal(match('国家中心城市', '国家', '济南'), null);
  assert.deepEqual(match('城市城市', '城市')?.marks, [
    { start: 0, end: 2 },
    { start: 2, end: 4 },
  ]);
  assert.deepEqual(match('国家中心', '国家中', '中心')?.marks, [{ start: 0, end: 4 }]);
});

test('occurrences do not overlap', () => {
  assert.equal(match('国国国国国', '国国')?.matched, 4);
});

function ranked(
  kind: Ranked['kind'],
  matched: number,
  length: number,
  event = '2022-04-09',
  place = 0,
): Ranked {
  return { kind, event, place, article: event, match: { marks: [], matched, length } };
}

test('titles first, then share, then the newer event, then the earlier line', () => {
  const inOrder = [
    ranked('title', 1, 100),
    ranked('paragraph', 2, 6),
    ranked('paragraph', 1, 3, '2022-04-09', 4),
    ranked('paragraph', 1, 3, '2020-04-28', 1),
    ranked('paragraph', 1, 4),
  ];
  assert.deepEqual([...inOrder].reverse().sort(byRank), inOrder);
});

test('a long text is cut to the context of its marks', () => {
  const text = `${'甲'.repeat(100)}，乙${'丙'.repeat(100)}`;
  const pieces = excerpt(text, [{ start: 101, end: 102 }]);
  assert.deepEqual(
    pieces.map(({ kind }) => kind),
    ['cut', 'plain', 'marked', 'plain', 'cut'],
  );
  assert.equal(pieces[2]?.text, '乙');
  assert.ok(pieces.map((piece) => piece.text).join('').length < 100);
});

test('marks at both ends leave a cut between them only', () => {
  const text = `乙${'甲'.repeat(200)}乙`;
  const pieces = excerpt(text, [
    { start: 0, end: 1 },
    { start: 201, end: 202 },
  ]);
  assert.deepEqual(
    pieces.map(({ kind }) => kind),
    ['marked', 'plain', 'cut', 'plain', 'marked'],
  );
});

test('a short text stays whole, and nothing is lost or doubled', () => {
  const text = '国家中心城市';
  assert.equal(
    excerpt(text, [{ start: 2, end: 4 }])
      .map((piece) => piece.text)
      .join(''),
    text,
  );
  const many = Array.from({ length: 60 }, (_, place) => ({ start: place * 3, end: place * 3 + 1 }));
  assert.equal(
    excerpt('国家，'.repeat(60), many)
      .map((piece) => piece.text)
      .join(''),
    '国家，'.repeat(60),
  );
});

test('a cut never halves a surrogate pair', () => {
  const pieces = excerpt(`${'𠮷'.repeat(100)}国${'𠮷'.repeat(100)}`, [{ start: 200, end: 201 }]);
  for (const { text } of pieces) assert.ok(text.isWellFormed());
});

test('filters and their counts', () => {
  const lines = [
    { article: 'a', story: 's', speaker: 'p', source: { event: '2022-04-09' } },
    { article: 'a', story: 't', speaker: null, source: { event: '2022-04-09' } },
    { article: 'b', story: 'u', speaker: null, source: { event: '--04-28' } },
  ];
  assert.deepEqual(
    lines.filter((line) => passes(line, { article: 'a', speaker: '' })),
    lines.slice(0, 2),
  );
  const counts = countChoices(lines, { article: 'a' });
  assert.deepEqual(Object.fromEntries(counts.article), { '': 3, a: 2, b: 1 });
  assert.deepEqual(Object.fromEntries(counts.story), { '': 2, 'a.s': 1, 'a.t': 1 });
  assert.equal(counts.speaker.get('p'), 1);
  assert.deepEqual(Object.fromEntries(counts.year), { '': 2, '2022': 2 });
  assert.deepEqual(
    lines.filter((line) => passes(line, { year: '2022' })),
    lines.slice(0, 2),
  );
});
