import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFoldTable } from '../../src/search/fold.ts';
import { findPhrase, writePhrase } from '../../src/search/link-phrase.ts';
import { readQuestion } from '../../src/search/question.ts';

const table = readFoldTable('发發 国國 强強');

/** Writes the link of a selection and follows it; returns what is marked there, line by line. */
function roundTrip(lines: string[], start: number, end: number, there = lines): string[] {
  const written = writePhrase(lines, start, end);
  assert.ok(written);
  const words = readQuestion(written.q, table);
  assert.ok(typeof words !== 'string' && words.length === 1, `one phrase: ${written.q}`);
  return findPhrase(words[0]?.written ?? '', written.at, there, table).map((mark) =>
    (there[mark.line] ?? '').slice(mark.start, mark.end),
  );
}

test('a phrase is written as it stands, and found in the other script with its punctuation', () => {
  const line = '坚定拥护“两个确立”，发展国家。';
  assert.deepEqual(writePhrase([line], 4, 10), { q: '“两个确立”', at: null });
  assert.deepEqual(roundTrip([line], 4, 10, ['堅定擁護「两个确立」，發展國家。']), [
    '「两个确立」',
  ]);
  assert.deepEqual(roundTrip([line], 11, 16), ['发展国家。']);
  // Punctuation that the phrase has not is not marked.
  assert.deepEqual(roundTrip([line], 5, 9), ['两个确立']);
});

test('white space and open quotation marks leave it one phrase', () => {
  const line = '题为《牢记嘱托 砥砺奋进 勇当“三个走在前”排头兵 奋力》的报告，称"强"。';
  assert.equal(writePhrase([line], 3, 12)?.q, '"牢记嘱托 砥砺奋进"');
  assert.deepEqual(roundTrip([line], 3, 12), ['牢记嘱托 砥砺奋进']);
  assert.deepEqual(roundTrip([line], 8, 18), ['砥砺奋进 勇当“三个']);
  assert.deepEqual(roundTrip([line], 15, 18), ['“三个']);
  assert.deepEqual(roundTrip([line], 15, 26), ['“三个走在前”排头兵']);
  // The link's own quotation marks cannot stand inside them: all that is lost is the last mark.
  assert.deepEqual(roundTrip([line], 24, line.length), ['兵 奋力》的报告，称"强"']);
});

test('a phrase that stands more than once is found at its place', () => {
  const lines = ['发展，发展国家，发展', '发展'];
  assert.deepEqual(writePhrase(lines.slice(0, 1), 3, 5), { q: '发展', at: 2 });
  const marks = (at: number | null) => findPhrase('发展', at, lines, table);
  assert.deepEqual(marks(2), [{ line: 0, start: 3, end: 5 }]);
  assert.deepEqual(marks(99), [{ line: 0, start: 8, end: 10 }]);
  assert.deepEqual(
    marks(null).map(({ start }) => start),
    [0, 3, 8],
  );
  // Places that overlap.
  assert.deepEqual(writePhrase(['哈哈哈'], 1, 3), { q: '哈哈', at: 1 });
});

test('a short phrase may reach over lines', () => {
  const lines = ['一个国家。', '发展', '两个强国'];
  assert.deepEqual(writePhrase(lines, 2, 2), { q: '国家。发展两个', at: null });
  assert.deepEqual(roundTrip(lines, 2, 2), ['国家。', '发展', '两个']);
});

test('of a long one the link has the beginning and the end, and all of it is found', () => {
  const different = (from: number) =>
    Array.from({ length: 60 }, (_, n) => String.fromCodePoint(from + n)).join('');
  const [one, other] = [different(0x4e00), different(0x5e00)];
  const lines = [`（${one}…`, '中', `${other}。末`];
  const written = writePhrase(lines, 0, 61);
  assert.equal(written?.q, `（${one.slice(0, 12)}……${other.slice(-12)}。`);
  assert.deepEqual(roundTrip(lines, 0, 61), [lines[0], lines[1], `${other}。`]);
  assert.ok(encodeURIComponent(written.q).length < 300);
});

test('the end is written so far back that it stands nowhere before', () => {
  const part = '国家强国发展国家强国发展国家强国发展国家强国发展国家强国发展';
  const line = `开始的十二个字都不重复呀${part}一${part}`;
  const marked = roundTrip([line], 0, line.length);
  assert.deepEqual(marked, [line]);
});

test('where there is no letter or digit there is no phrase', () => {
  assert.equal(writePhrase(['国家，“。'], 2, 5), null);
  assert.deepEqual(findPhrase('没有', null, ['国家'], table), []);
  assert.deepEqual(findPhrase('国……没有', null, ['国家'], table), [{ line: 0, start: 0, end: 1 }]);
});
