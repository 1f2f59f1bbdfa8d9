import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { test } from 'node:test';
import { loadedOnce } from '../../src/browser/loaded-once.ts';
import { latestOnly } from '../../src/search/latest.ts';

/** Asks one thing after the other, each with its milliseconds; returns what is shown, in order. */
async function shownOf(asked: readonly (readonly [string, number])[]): Promise<string[]> {
  const latest = latestOnly();
  const shown: string[] = [];
  for (const [what, wait] of asked)
    latest.show(
      pause(wait).then(() => {
        if (what.startsWith('!')) throw new Error(what);
        return what;
      }),
      (answer) => shown.push(answer),
      (error) => shown.push(String(error)),
    );
  await pause(60);
  return shown;
}

test('only what was asked last is shown, however late the others come', async () => {
  assert.deepEqual(
    await shownOf([
      ['slow', 40],
      ['quick', 5],
    ]),
    ['quick'],
  );
  assert.deepEqual(
    await shownOf([
      ['!slow', 40],
      ['quick', 5],
    ]),
    ['quick'],
  );
  assert.deepEqual(
    await shownOf([
      ['slow', 40],
      ['!quick', 5],
    ]),
    ['Error: !quick'],
  );
});

test('what is forgotten is not shown; what cannot be shown is a failure', async () => {
  const shown: unknown[] = [];
  const latest = latestOnly();
  const note = (what: unknown) => shown.push(what);
  latest.show(Promise.resolve('asked'), note, note);
  latest.forget();
  await pause(5);
  assert.deepEqual(shown, []);
  const broken = () => {
    throw new Error('no place for it');
  };
  latest.show(Promise.resolve('asked'), broken, (error) => note(String(error)));
  await pause(5);
  assert.deepEqual(shown, ['Error: no place for it']);
});

test('loaded once, and again after a load that failed', async () => {
  let times = 0;
  const load = loadedOnce(async () => {
    times += 1;
    await pause(1);
    if (times === 1) throw new Error('no network');
    return times;
  });
  await assert.rejects(load(), /no network/);
  assert.deepEqual(await Promise.all([load(), load()]), [2, 2]);
  assert.equal(times, 2);
});
