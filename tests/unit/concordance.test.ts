import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageTag, scripts, type Script } from '../../src/script/script.ts';
import { findWith } from '../../src/study/concordance/client.ts';
import { concordanceCsv } from '../../src/study/concordance/csv.ts';
import { csvOf } from '../../src/study/csv.ts';
import { inOrder, type Occurrence } from '../../src/study/concordance/occurrences.ts';
import { randomFrom } from '../bench/random.ts';
import { articles, copiesOf, deskOf } from './check-desk.ts';

// The plain way, without a line of the search: letters and digits of the Simplified line, place by
// place; 著 and 着 are one character in Traditional.
const printed = articles
  .toSorted((one, other) => (one.event < other.event ? -1 : 1))
  .flatMap((article) =>
    article.stories.flatMap(({ lines }) => lines.map((line) => ({ article, line }))),
  );
const isCompared = (character: string) => /[\p{L}\p{N}]/u.test(character);
const comparable = (text: string) =>
  text.toLowerCase().replaceAll('著', '着').replaceAll('乾', '干').replaceAll('幹', '干');

function plainLines(word: string, script: Script): string[] {
  return printed.flatMap(({ article, line }) => {
    const places = [...line.hans].flatMap((one, place) => (isCompared(one) ? [place] : []));
    const text = places.map((place) => comparable(line.hans.charAt(place))).join('');
    const shown = line[script];
    const found: string[] = [];
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      const [start, end] = [places[at] ?? 0, (places[at + word.length - 1] ?? 0) + 1];
      const before = shown.slice(Math.max(start - 24, 0), start);
      const after = shown.slice(end, end + 24);
      found.push(
        [
          `${article.id}#${line.id}`,
          (start > 24 ? '…' : '') + before,
          shown.slice(start, end),
          after + (shown.length > end + 24 ? '…' : ''),
        ].join('|'),
      );
    }
    return found;
  });
}

const written = ({ line, before, keyword, after }: Occurrence) =>
  [`${line.article}#${line.id}`, before, keyword, after].join('|');

test('200 random expressions: every line as the plain way finds it, in both scripts', async () => {
  const { next: random } = randomFrom(20220409);
  for (let turn = 0; turn < 200; turn += 1) {
    const script = scripts[turn % 2] ?? 'hans';
    const line = printed[Math.floor(random() * printed.length)]?.line;
    assert.ok(line);
    const start = Math.floor(random() * line.hans.length);
    const length = 1 + Math.floor(random() * 6);
    const word = [...comparable(line.hans.slice(start, start + length))]
      .filter(isCompared)
      .join('');
    const { occurrences, problem } = await findWith(
      deskOf(script),
      line[script].slice(start, start + length),
    );
    if (word === '') assert.equal(problem, 'empty');
    else
      assert.deepEqual(inOrder(occurrences, 'text', script).map(written), plainLines(word, script));
  }
});

test('ordered by what follows and by what precedes, the rest as in the texts', async () => {
  for (const script of scripts) {
    const { compare } = new Intl.Collator(languageTag[script]);
    const { occurrences } = await findWith(deskOf(script), '发展');
    assert.equal(occurrences.length, 65);
    for (const order of ['after', 'before'] as const) {
      const rows = inOrder(occurrences, order, script);
      assert.equal(new Set(rows).size, 65);
      const side = ({ line: { text }, mark }: Occurrence) =>
        order === 'after'
          ? text.slice(mark.end)
          : [...text.slice(0, mark.start)].reverse().join('');
      const keys = rows.map((one) => [...side(one)].filter(isCompared).join(''));
      for (const [place, key] of keys.slice(1).entries())
        assert.ok(compare(keys[place] ?? '', key) <= 0, key);
    }
  }
});

test('what cannot be asked, and what a hostile reader types', async () => {
  const ask = async (question: string) => findWith(deskOf('hans'), question);
  for (const empty of ['', '，。', '\u202e\u200b', '\ud800'])
    assert.equal((await ask(empty)).problem, 'empty');
  assert.equal((await ask('济'.repeat(501))).problem, 'long');
  assert.equal((await ask('，'.repeat(5001))).problem, 'long');
  for (const strange of ['<img src=x onerror=alert(1)>', '__proto__', '济南"; drop', '\\', '%E5%'])
    assert.deepEqual((await ask(strange)).occurrences, []);
  assert.equal((await ask('＂強省會＂')).occurrences.length, 13);
});

/** Reads CSV as RFC 4180 has it. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const fields = text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g);
  for (const [, quoted, plain, end] of fields) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

test('the table of an answer reads back as it was', async () => {
  const { occurrences } = await findWith(deskOf('hant'), '強省會');
  const csv = concordanceCsv(occurrences, 'https://example.org/', 'hant');
  assert.equal(csv.charAt(0), '\ufeff');
  const [header, ...rows] = parseCsv(csv.slice(1));
  assert.deepEqual(header, ['文獻', '報紙', '事件', '位置', '前文', '詞語', '後文', '網址']);
  assert.deepEqual(
    rows.map(([, , , , before, keyword, after]) => [before, keyword, after]),
    occurrences.map(({ before, keyword, after }) => [before, keyword, after]),
  );
  for (const row of rows)
    assert.match(row[7] ?? '', /^https:\/\/example\.org\/hant\/articles\/.+#/);
  const hostile = ['a,"b"', '1=1\r\n', '，'];
  assert.deepEqual(parseCsv(csvOf([hostile]).slice(1)), [hostile]);
});

test('of many stories twenty are read at once, and then on', async () => {
  const copies = copiesOf(45);
  const places = (await findWith(deskOf('hans', copies.slice(0, 1)), '济南')).occurrences.length;
  assert.ok(places > 0);
  const told: number[][] = [];
  let answer = await findWith(deskOf('hans', copies), '济南');
  for (;;) {
    told.push([answer.read, answer.unread, answer.occurrences.length / places]);
    if (!answer.more) break;
    answer = await answer.more();
  }
  assert.deepEqual(told, [
    [20, 25, 20],
    [40, 5, 40],
    [45, 0, 45],
  ]);
});
