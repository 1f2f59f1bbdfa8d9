import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldTable } from '../../src/search/fold-table.ts';
import { fold, readFoldTable } from '../../src/search/fold.ts';
import { searchSettings } from '../../src/search/texts.ts';
import { sampleArticles } from './search-samples.ts';

const stories = sampleArticles.flatMap((article) => article.stories);
const lines = stories.flatMap((story) => story.lines);
const groups = foldTable(lines);
const table = readFoldTable(groups);
const folded = (text: string) => fold(text, table).text;

test('both scripts of every line fold to the same text', () => {
  for (const { hans, hant } of lines) assert.equal(folded(hans), folded(hant));
});

test('variants someone may type meet the character of the texts', () => {
  const variants = {
    乾: '干',
    幹: '干',
    榦: '干',
    於: '于',
    爲: '为',
    為: '为',
    羣: '群',
    群: '群',
    裏: '里',
    裡: '里',
    臺: '台',
    衞: '卫',
    衛: '卫',
    著: '着',
  };
  for (const [variant, character] of Object.entries(variants)) {
    assert.equal(folded(variant), folded(character), variant);
  }
});

test('no two Simplified characters of the texts fall together, except 著 and 着', () => {
  const written = new Set(lines.flatMap(({ hans }) => [...hans]));
  const together = groups.split(' ').map((group) =>
    [...group]
      .filter((one) => written.has(one))
      .sort()
      .join(''),
  );
  assert.deepEqual(
    together.filter((group) => [...group].length > 1),
    ['着著'],
  );
});

test('the table is small and the same for the same texts', () => {
  assert.ok(groups.split(' ').length < 500);
  assert.equal(foldTable([...lines].reverse()), groups);
});

test('scripts of different length are refused', () => {
  assert.throws(() => foldTable([{ hans: '发展', hant: '發' }]), /differ in length/);
});

test('width, case and punctuation fold away', () => {
  assert.equal(folded('Ａbｃ，１０００；“三个走在前”—・ 5Ｇ'), 'abc1000三个走在前5g');
  assert.equal(folded('①㎡㈱ﾊﾞ½'), '1m2株バ12');
  assert.equal(folded('，。！ …《》“”'), '');
});

test('offsets lead back to the original', () => {
  const text = '“㎡”，發e\u0301展𠮷';
  const { text: result, starts, ends } = fold(text, table);
  assert.equal(result, 'm2发é展𠮷');
  assert.deepEqual(starts, [1, 1, 4, 5, 7, 8, 8]);
  assert.deepEqual(ends, [2, 2, 5, 7, 8, 10, 10]);
  assert.equal(result.length, starts.length);
});

test('hostile text folds without harm', () => {
  assert.equal(folded('\ud800国\udfff家\u202e\u200b\u2066\ufeff\0'), '国家');
  assert.equal(folded('\u0301'.repeat(1000)), '');
  const started = performance.now();
  assert.equal(folded('国，'.repeat(500_000)).length, 500_000);
  assert.ok(folded(`e${'\u0301'.repeat(1_000_000)}`).startsWith('é'));
  assert.ok(performance.now() - started < 10_000);
});

test('the settings hold the groups, and folded characters of which the commonest stands first', () => {
  const { commonest, fold: travelling } = searchSettings(stories);
  assert.equal(travelling, groups);
  assert.equal(commonest, folded(commonest));
  assert.ok(commonest.includes('泉') && commonest.indexOf('济') < commonest.indexOf('泉'));
});
