import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ringsOf } from '../../src/articles/ripple.ts';

test('a ripple has one ring a paragraph, growing with the lengths', () => {
  assert.deepEqual(ringsOf([10, 30, 60], 50), [5, 20, 50]);
  assert.deepEqual(ringsOf([], 50), []);
});
