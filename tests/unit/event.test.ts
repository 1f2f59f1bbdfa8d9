import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateInWords, eventDay, eventLabel, newestFirst } from '../../src/articles/event.ts';

type Certainty = 'stated' | 'inferred';

/** An event with what is known of it; a part that is `null` is not known. */
function event(year: string | null, day: string | null, ofYear: Certainty, ofDay: Certainty) {
  const reason = { hans: '一', hant: '一' };
  const certain = (value: string | null, certainty: Certainty) =>
    value === null
      ? { value, certainty: 'unknown' as const, reason }
      : { value, certainty, reason };
  return { event: { year: certain(year, ofYear), day: certain(day, ofDay) } };
}

const both = event('2022', '04-09', 'inferred', 'stated');
const dayOnly = event(null, '04-09', 'stated', 'stated');
const yearOnly = event('2022', null, 'inferred', 'stated');
const neither = event(null, null, 'stated', 'stated');

test('the day of an event is what is known of it', () => {
  assert.deepEqual([both, dayOnly, yearOnly, neither].map(eventDay), [
    '2022-04-09',
    '--04-09',
    '2022',
    '',
  ]);
});

test('the day of an event in words says what is known, and when nothing is', () => {
  const labels = [both, dayOnly, yearOnly, neither].map((one) => eventLabel(one, 'hans'));
  assert.deepEqual(labels, ['〔2022年〕4月9日', '4月9日', '〔2022年〕', '日期不详']);
  assert.equal(eventLabel(neither, 'hant'), '日期不詳');
});

test('what is inferred stands in one pair of brackets', () => {
  const label = (year: Certainty, day: Certainty) =>
    eventLabel(event('2022', '04-09', year, day), 'hans');
  assert.equal(label('stated', 'stated'), '2022年4月9日');
  assert.equal(label('stated', 'inferred'), '2022年〔4月9日〕');
  assert.equal(label('inferred', 'inferred'), '〔2022年4月9日〕');
});

test('newer events come first, then those of which less is known', () => {
  const older = event('2020', '12-31', 'stated', 'stated');
  const sorted = [neither, dayOnly, older, yearOnly, both].toSorted(newestFirst);
  assert.deepEqual(sorted.map(eventDay), ['2022-04-09', '2022', '2020-12-31', '--04-09', '']);
});

test('a date is written as Chinese writes it', () => {
  assert.deepEqual(['2022', '04-09', '2022-04-10'].map(dateInWords), [
    '2022年',
    '4月9日',
    '2022年4月10日',
  ]);
});
