import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAddress, writeAddress } from '../../src/search/address.ts';
import { readFoldTable } from '../../src/search/fold.ts';
import { longestParts } from '../../src/search/nearest.ts';
import { readQuestion } from '../../src/search/question.ts';
import { rarestRun } from '../../src/search/window.ts';

const table = readFoldTable('国國 干乾幹');

function words(question: string): string[] | string {
  const read = readQuestion(question, table);
  return typeof read === 'string' ? read : read.map(({ folded }) => folded);
}

test('white space parts words, punctuation does not', () => {
  assert.deepEqual(words('  國家　中心\t城市，建设 '), ['国家', '中心', '城市建设']);
  assert.deepEqual(words('城市 城市'), ['城市']);
});

test('a part in quotation marks that stands alone is one phrase', () => {
  for (const question of [
    '"国家 中心"',
    '“国家 中心”',
    '「国家 中心」',
    '『国家 中心』',
    '‘国家 中心’',
    '＂国家 中心＂',
  ]) {
    assert.deepEqual(words(`济南 ${question} 城市`), ['济南', '国家中心', '城市'], question);
  }
});

test('quotation marks elsewhere are punctuation', () => {
  assert.deepEqual(words('“三个走在前”排头兵'), ['三个走在前排头兵']);
  assert.deepEqual(words('“三个走在前”排头兵 奋力”'), ['三个走在前排头兵', '奋力']);
  assert.deepEqual(words('当好“三个 走在前”'), ['当好三个', '走在前']);
  assert.deepEqual(words('“三个 “走在前 排头兵”'), ['三个', '走在前排头兵']);
  assert.deepEqual(words('“一个“两个”三个 四个” 五'), ['一个两个三个四个', '五']);
  assert.deepEqual(words('"国家 中心'), ['国家', '中心']);
});

test('what cannot be asked is named', () => {
  assert.equal(words(''), 'empty');
  assert.equal(words('，。 “” \u200b\ud800'), 'empty');
  assert.equal(words('国'.repeat(501)), 'long');
  assert.deepEqual(words('国'.repeat(500)), ['国'.repeat(500)]);
  assert.equal(words(' '.repeat(1_000_000)), 'long');
  assert.deepEqual(words('“ '.repeat(2400) + '国'), ['国']);
});

test('the rarest run stands for a long word', () => {
  const commonest = '的国家中心城市建设发展泉水人家品牌效应';
  assert.equal(rarestRun('泉水', commonest), '泉水');
  assert.equal(rarestRun('的的的的国家中心城市泉水人家品牌效应的国', commonest), '牌效应');
  assert.equal(rarestRun('的城市泉水人国', commonest), '泉水人');
  assert.equal(rarestRun('国'.repeat(400), commonest).length, 3);
});

test('the longest parts that occur, with few look-ups', async () => {
  let looked = 0;
  const occurs = (part: string) => {
    looked += 1;
    return Promise.resolve('勇当三个走在前排头兵'.includes(part));
  };
  assert.deepEqual(await longestParts('三个走在钱排头兵', occurs), ['三个走在', '排头兵']);
  assert.ok(looked < 25);
  assert.deepEqual(await longestParts('火星', occurs), []);
  looked = 0;
  await longestParts('火'.repeat(500), occurs);
  assert.ok(looked <= 100);
});

test('question and filters travel in the address', () => {
  const asked = {
    question: '“国家 中心” & 1+1',
    filters: { article: 'a', story: undefined, speaker: 'li-ganjie', year: undefined },
  };
  assert.deepEqual(readAddress(writeAddress(asked)), asked);
  assert.equal(writeAddress({ question: '', filters: {} }), '');
  assert.equal(writeAddress({ question: '\ud800', filters: {} }), '?q=%EF%BF%BD');
});
