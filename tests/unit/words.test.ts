import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { scripts } from '../../src/script/script.ts';
import { wordsOf } from '../../src/text/lookup.ts';
import { searchWord } from '../../src/text/search-words.ts';
import { wordsIn } from '../../src/text/words.ts';
import { wordTables } from '../word-tables.ts';

test('a sentence takes its values, and a missing one is an error', () => {
  const t = wordsOf({ place: { hans: '第{n}段，{n}处', hant: '' } })('hans');
  assert.equal(t('place', { n: 3 }), '第3段，3处');
  assert.equal(wordsIn('hant')('paragraph', { n: 12 }), '第12段');
  assert.throws(() => t('place'), /needs a value for \{n\}/);
});

test('the hint in the field of the search is short enough for a phone', () => {
  for (const script of scripts) assert.ok(searchWord(script, 'fieldHint').length <= 9);
});

test('every word of the interface is used somewhere', () => {
  const files = globSync('src/**/*.{astro,ts}').filter((file) => !file.endsWith('words.ts'));
  const code = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  const words = wordTables.flatMap((table) => Object.keys(table));
  const isUsed = (word: string) => code.includes(`'${word}'`) || code.includes(`.words.${word}`);
  const unused = words.filter((word) => !isUsed(word));
  assert.deepEqual(unused, []);
});
