import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { tmpdir } from 'node:os';
import { test } from 'node:test';

/** The day that a build in `cwd` prints, with `epoch` in its environment. */
function dayOf(cwd: string, epoch: string): string {
  const module = resolve('src/citation/build-day.ts');
  const code = `import(${JSON.stringify(module)}).then((one) => process.stdout.write(one.buildDay))`;
  return execFileSync(process.execPath, ['-e', code], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, GIT_CEILING_DIRECTORIES: tmpdir(), SOURCE_DATE_EPOCH: epoch },
  });
}

test('the day of a build is the one it is told, before any other', () => {
  assert.equal(dayOf('.', '951782400'), '2000-02-29');
});

test('without a history, or told nonsense, it is a day all the same', () => {
  for (const epoch of ['', 'yesterday'])
    assert.match(dayOf(tmpdir(), epoch), /^20\d\d-[01]\d-[0-3]\d$/);
});
