import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

/** The day that a build in `cwd` prints, with more in its environment. */
function dayOf(cwd: string, env: Readonly<Record<string, string>> = {}): string {
  const module = pathToFileURL(resolve('src/citation/build-day.ts')).href;
  const code = `import(${JSON.stringify(module)}).then((one) => process.stdout.write(one.buildDay))`;
  return execFileSync(process.execPath, ['-e', code], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, GIT_CEILING_DIRECTORIES: tmpdir(), SOURCE_DATE_EPOCH: '', ...env },
  });
}

const otherClock = {
  NODE_OPTIONS: `--import=${pathToFileURL(resolve('tests/site/other-clock.mjs')).href}`,
};

/** Lets `work` use a folder without a history. */
async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'no-history-'));
  try {
    await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('the day of a build is the one it is told, before any other', () => {
  assert.equal(dayOf('.', { SOURCE_DATE_EPOCH: '951782400' }), '2000-02-29');
});

test('the commit has a day, whatever the clock says', async () => {
  await inFolder(async (folder) => {
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], {
        cwd: folder,
        stdio: 'ignore',
        env: { ...process.env, GIT_COMMITTER_DATE: '2001-02-03T23:30:00-05:00' },
      });
    git('init');
    await writeFile(join(folder, 'one'), '');
    git('add', '.');
    git('commit', '-m', 'One');
    assert.equal(dayOf(folder, otherClock), '2001-02-04');
    // Not a commit of this folder, but of one around it.
    await mkdir(join(folder, 'inside'));
    assert.notEqual(dayOf(join(folder, 'inside')), '2001-02-04');
  });
});

test('a clone without history has the day of the whole one, after a merge too', async () => {
  await inFolder(async (folder) => {
    const whole = join(folder, 'whole');
    await mkdir(whole);
    const git = (day: string, ...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], {
        cwd: whole,
        stdio: 'ignore',
        env: { ...process.env, GIT_COMMITTER_DATE: `${day}T12:00:00Z` },
      });
    git('2001-02-03', 'init', '--initial-branch=main');
    git('2001-02-03', 'commit', '--allow-empty', '-m', 'One');
    git('2001-02-03', 'checkout', '-b', 'change');
    await writeFile(join(whole, 'one'), '');
    git('2001-02-04', 'add', '.');
    git('2001-02-04', 'commit', '-m', 'Two');
    git('2001-02-04', 'checkout', 'main');
    git('2001-02-05', 'merge', '--no-ff', '-m', 'Merge', 'change');
    git('2001-02-05', 'clone', '--depth=1', pathToFileURL(whole).href, join(folder, 'shallow'));
    assert.equal(dayOf(whole), '2001-02-05');
    assert.equal(dayOf(join(folder, 'shallow')), '2001-02-05');
  });
});

test('an archive of a commit has its day in it', async () => {
  await inFolder(async (folder) => {
    await mkdir(join(folder, '.config'));
    await writeFile(join(folder, '.config/commit-time'), '951782400\n');
    assert.equal(dayOf(folder, otherClock), '2000-02-29');
  });
});

test('without a history, or told nonsense, it is a day all the same', async () => {
  await inFolder(async (folder) => {
    await mkdir(join(folder, '.config'));
    await writeFile(join(folder, '.config/commit-time'), '$Format:%ct$\n');
    for (const SOURCE_DATE_EPOCH of ['', 'yesterday', '9'.repeat(40)])
      assert.match(dayOf(folder, { SOURCE_DATE_EPOCH }), /^20\d\d-[01]\d-[0-3]\d$/);
  });
});
