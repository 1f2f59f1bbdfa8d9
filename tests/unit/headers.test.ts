import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHeaders } from '../../src/commands/site-server.ts';

const rules = parseHeaders(
  [
    '# said once for all pages',
    '/*',
    "  Content-Security-Policy: default-src 'self'; img-src data:",
    '',
    '/_astro/*',
    '  # names carry a hash',
    '  Cache-Control: public, max-age=31536000',
    '/read/:id',
    '  X-One: 1',
  ].join('\n'),
);

/** The names of the headers that a path is given. */
function namesFor(path: string): string[] {
  const fitting = rules.filter((rule) => rule.path.test(path));
  return fitting.flatMap((rule) => rule.headers.map(([name]) => name));
}

test('values keep their colons and commas, comments are no headers', () => {
  assert.deepEqual(
    rules.flatMap((rule) => rule.headers),
    [
      ['Content-Security-Policy', "default-src 'self'; img-src data:"],
      ['Cache-Control', 'public, max-age=31536000'],
      ['X-One', '1'],
    ],
  );
});

test('a star stands for any path, a name for one segment, a dot for itself', () => {
  assert.deepEqual(namesFor('/hans/a/'), ['Content-Security-Policy']);
  assert.deepEqual(namesFor('/_astro/a.js'), ['Content-Security-Policy', 'Cache-Control']);
  assert.deepEqual(namesFor('/read/1'), ['Content-Security-Policy', 'X-One']);
  assert.deepEqual(namesFor('/read/1/2'), ['Content-Security-Policy']);
});
