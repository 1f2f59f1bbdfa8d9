import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Converter } from 'opencc-js';
import { readCorrections, readPeople } from '../../src/articles/people.ts';
import { choicesOf, strangersIn } from '../../src/script/candidates.ts';
import { createConverter, LengthError } from '../../src/script/convert.ts';
import { toReading, toVerbatim } from '../../src/script/punctuation.ts';
import { placesIn, staleDecisions, withDecisions } from '../../src/script/review.ts';

test('the punctuation rule widens five marks beside Chinese and nothing else', () => {
  assert.equal(toReading('会议:要(先)做,再看;', 'ascii'), '会议：要（先）做，再看；');
  assert.equal(toReading('超过1,000家,10:30开会', 'ascii'), '超过1,000家，10:30开会');
  assert.equal(toReading('A,B与C(D)', 'ascii'), 'A,B与C（D）');
  assert.equal(toReading('会议,要做', 'fullwidth'), '会议,要做');
});

test('the punctuation rule can be undone on both crawls', () => {
  for (const id of ['2020-provincial-visit', '2022-party-congress']) {
    const crawl = readFileSync(`content/sources/${id}.txt`, 'utf8');
    const reading = toReading(crawl, 'ascii');
    assert.equal(toVerbatim(reading, 'ascii'), crawl);
    assert.doesNotMatch(reading, /[,:;()]/);
    assert.equal(reading.length, crawl.length);
  }
});

test('words of our own win over the dictionary, in both directions', () => {
  const convert = createConverter([
    { hans: '于海田', hant: '于海田' },
    { hans: '更加注重', hant: '更加注重' },
    { hans: '张三丰', hant: '張三丰' },
  ]);
  assert.equal(convert('有于海田，处于', 'hant'), '有于海田，處於');
  assert.equal(convert('“六个更加注重”', 'hant'), '“六個更加注重”');
  assert.equal(convert('張三丰', 'hans'), '张三丰');
  assert.equal(convert('张三丰收', 'hant'), '張三丰收');
});

test('every correction is still needed and really applied', async () => {
  const bare = Converter({ from: 'cn', to: 'tw' });
  const corrections = await readCorrections();
  const convert = createConverter(corrections);
  assert.ok(corrections.length > 0);
  for (const { hans, hant, wrong } of corrections) {
    assert.equal(bare(hans), wrong);
    assert.equal(convert(hans, 'hant'), hant);
    assert.equal(convert(hant, 'hans'), hans);
  }
});

test('names come from data in both scripts', async () => {
  const people = [...(await readPeople()).values()];
  const convert = createConverter(people.map(({ name }) => name));
  assert.ok(people.length >= 30);
  for (const { name } of people) {
    assert.equal(convert(`、${name.hans}、`, 'hant'), `、${name.hant}、`);
    assert.equal(convert(`、${name.hant}、`, 'hans'), `、${name.hans}、`);
    assert.deepEqual([strangersIn(name.hans, 'hans'), strangersIn(name.hant, 'hant')], [[], []]);
  }
});

test('a conversion that changes the length is an error', () => {
  const convert = createConverter([{ hans: '网络', hant: '網路線' }]);
  assert.throws(() => convert('在网络上', 'hant'), LengthError);
});

test('choices are the characters that the dictionaries choose between', () => {
  assert.deepEqual([...choicesOf('发', 'hant')].sort(), ['發', '髮'].sort());
  assert.deepEqual([...choicesOf('干', 'hant')].sort(), ['乾', '干', '幹', '榦'].sort());
  assert.deepEqual(choicesOf('国', 'hant'), []);
  assert.deepEqual([...choicesOf('乾', 'hans')].sort(), ['乾', '干'].sort());
});

test('strangers are characters of the other script, not those right in both', () => {
  assert.deepEqual(strangersIn('显著的著力、后来與乾坤', 'hans'), ['與']);
  assert.deepEqual(strangersIn('皇后、干涉、著力与發', 'hant'), ['与']);
  // What OpenCC converts in a word only (傢俱, 英哩) is right elsewhere.
  assert.deepEqual(strangersIn('足球俱乐部、一应俱全', 'hans'), []);
});

test('a decision holds for the very words it was taken on', () => {
  const line = { id: 'p1', hans: '一切发展', hant: '一切發展' };
  const places = placesIn(line, 'hans');
  assert.deepEqual(
    places.map(({ at, from, to }) => [at, from, to]),
    [[2, '发', '發']],
  );
  const decision = { where: 'p1', at: 2, from: '发', to: '發', context: '一切发展', by: 'a' };
  const review = { reviewers: {}, decisions: [decision] };
  assert.equal(withDecisions(places, review)[0]?.decision, decision);
  const changed = placesIn({ ...line, hans: '一出发展', hant: '一出發展' }, 'hans');
  assert.equal(
    withDecisions(changed, review).every((place) => place.decision === null),
    true,
  );
  assert.deepEqual(staleDecisions(changed, review), [decision]);
});
