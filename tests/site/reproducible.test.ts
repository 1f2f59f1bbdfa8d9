import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { buildDay } from '../../src/citation/build-day.ts';
import { folder } from './built-site.ts';
import { build, inCopy } from '../project-copy.ts';

test('built in another place, time zone, locale and year, every file has the same bytes', async () => {
  await inCopy((project) => {
    const { status, said } = build(project, {
      // The copy has no history to take the day of the commit from.
      SOURCE_DATE_EPOCH: String(Date.parse(buildDay) / 1000),
      NODE_OPTIONS: `--import=${pathToFileURL(resolve('tests/site/other-clock.mjs')).href}`,
      TZ: 'Pacific/Kiritimati',
      LC_ALL: 'tr_TR.UTF-8',
      OUT_DIR: 'elsewhere',
    });
    assert.equal(status, 0, said);
    assert.deepEqual(hashesOf(join(project, 'elsewhere')), hashesOf(folder));
  });
});

/** The hash of every file by its path. */
function hashesOf(site: string): Record<string, string> {
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(
    files.map((file) => [
      file.slice(site.length),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}
