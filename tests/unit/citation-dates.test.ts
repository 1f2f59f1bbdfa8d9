import assert from 'node:assert/strict';
import { test } from 'node:test';
import { monthName } from '../../src/citation/dates.ts';

test('a month has its name, and what is no month has none', () => {
  assert.deepEqual([1, 9, 12].map(monthName), ['January', 'September', 'December']);
  assert.deepEqual([0, 13, Number.NaN].map(monthName), ['', '', '']);
});
