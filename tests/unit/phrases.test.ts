import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLibrary } from '../../src/articles/library.ts';
import { printedLines } from '../../src/articles/raw.ts';
import { phrasesOf } from '../../src/script/phrases.ts';

const cut = (hans: string, hant = hans) => phrasesOf({ hans, hant }, 'hant').join('|');

test('a heading may break between words and at commas, never inside a word, a name or a number', () => {
  assert.equal(
    cut('当好排头兵，加速向国家中心城市迈进', '當好排頭兵，加速向國家中心城市邁進'),
    '當好排頭兵，|加速向國家|中心城市邁進',
  );
  assert.equal(
    cut('加快建设“大强美富通”现代化国际大都市'),
    '加快建设|“大强美富通”|现代化国际|大都市',
  );
  assert.equal(
    cut('中国共产党济南市第十二次代表大会开幕'),
    '中国|共产党济南市第十二次|代表大会开幕',
  );
  assert.equal(cut('刘家义李干杰在济南调研时强调'), '刘家义李干杰|在济南调研时强调');
  assert.equal(cut('济南谋划十个“新的更大突破”'), '济南|谋划十个“新的|更大突破”');
});

test('nothing is lost or added, in both scripts, on every printed line', async () => {
  for (const line of (await readLibrary()).flatMap(printedLines)) {
    assert.equal(phrasesOf(line, 'hans').join(''), line.hans);
    assert.equal(phrasesOf(line, 'hant').join(''), line.hant);
  }
});
