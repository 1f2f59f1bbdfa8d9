// What the styles of all components have to agree on.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const sheets = globSync('src/**/*.{css,astro}')
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

/** The widths up to which, or from which, some media query holds; both include the width itself. */
function widths(bound: 'max' | 'min'): Set<string> {
  const queries = sheets.matchAll(new RegExp(`@media[^{]*\\(${bound}-width: ([^)]+)\\)`, 'g'));
  return new Set([...queries].flatMap(([, width]) => width ?? []));
}

test('no window is both narrow and wide: where a look ends and another begins, one of them is exclusive', () => {
  const wide = widths('min');
  assert.ok(wide.has('48rem') && wide.has('64rem'));
  assert.deepEqual([...widths('max').intersection(wide)], []);
});
