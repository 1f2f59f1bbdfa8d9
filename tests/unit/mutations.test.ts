import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { mutations } from '../mutations/mutations.ts';

test('what mutations change stands in its file once, and what catches them is there', () => {
  for (const { what, changes, by } of mutations) {
    for (const { file, from, to } of changes) {
      assert.equal(readFileSync(file, 'utf8').split(from).length, 2, `${what}: ${file}`);
      assert.notEqual(from, to, what);
    }
    assert.ok(by === 'build' || existsSync(by), `${what}: ${by}`);
  }
  assert.equal(new Set(mutations.map(({ what }) => what)).size, mutations.length);
});
