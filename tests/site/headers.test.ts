import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { test } from 'node:test';
import { parseHeaders } from '../../src/commands/site-server.ts';
import { files, folder, read } from './built-site.ts';

const rules = parseHeaders(read('/_headers'));

/** Every header that `_headers` gives to a file, by the address under which it is asked for. */
function headersOf(file: string): (readonly [string, string])[] {
  const path = file.replace(/\/index\.html$/, '/');
  return rules.filter((rule) => rule.path.test(path)).flatMap((rule) => rule.headers);
}

function valueOf(file: string, name: string): string | undefined {
  return headersOf(file).find(([one]) => one === name)?.[1];
}

test('no file gets the same header twice: hosts would join the values', () => {
  const twice = files.filter((file) => {
    const names = headersOf(file).map(([name]) => name);
    return new Set(names).size < names.length;
  });
  assert.deepEqual(twice, []);
});

test('what may be kept for ever has a hash in its name, and it is all that has one', () => {
  const kept = files.filter((file) => valueOf(file, 'Cache-Control')?.includes('immutable'));
  assert.ok(kept.length > 80);
  const hash = /[._][\w-]{7,}\.\w+$/;
  assert.deepEqual(
    kept.filter((file) => !hash.test(file)),
    [],
  );
  assert.ok(files.filter((file) => file.startsWith('/_astro/')).every((one) => kept.includes(one)));
});

test('no page is kept', () => {
  for (const page of files.filter((file) => file.endsWith('/index.html')))
    assert.equal(valueOf(page, 'Cache-Control'), 'no-cache', page);
});

test('each file is for this site or for all, but for pictures and what hosts ask for', () => {
  const others = files.filter((file) => !valueOf(file, 'Cross-Origin-Resource-Policy'));
  assert.deepEqual(
    [...new Set(others.map((file) => /^\/(?:icons|share)\/|.*/.exec(file)?.[0]))],
    [
      ...['/404.html', '/_headers', '/favicon.ico', '/favicon.svg', '/icons/'],
      ...['/landmark.svg', '/manifest.webmanifest', '/robots.txt', '/share/'],
      ...['/sitemap-0.xml', '/sitemap-index.xml'],
    ],
  );
});

test('the site keeps the limits of Cloudflare Pages, and README says how many files a text brings', () => {
  assert.ok(files.length <= 20_000);
  for (const file of files) assert.ok(statSync(folder + file).size <= 25 * 2 ** 20, file);
  const lines = read('/_headers').split('\n');
  assert.ok(rules.length <= 100, `${rules.length} rules`);
  assert.ok(lines.every((line) => line.length <= 2000));
  const named = (id: string) => files.filter((file) => file.includes(id)).length;
  // Each story has a fragment of the index besides, under the name of its hash.
  const one = named('2020-provincial-visit') + 1;
  const three = named('2022-party-congress') + 3;
  const readme = readFileSync('README.md', 'utf8');
  assert.ok(
    readme.includes(`one story brings ${one} files, each further story ${(three - one) / 2}`),
  );
});
