import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readCorrectionsLog } from '../../src/articles/corrections-log.ts';
import { ContentError } from '../../src/articles/problems.ts';
import { readRegister } from '../../src/articles/published-ids.ts';

const published = { sample: { p1: null, 'old-id': 'p1' } };
const entry = (day: string) => `- day: '${day}'
  article: sample
  where: p1
  was: { hans: 旧, hant: 舊 }
  now: { hans: 新, hant: 新 }
  why: { hans: 漏字。, hant: 漏字。 }
`;

async function logOf(text: string) {
  const folder = await mkdtemp(join(tmpdir(), 'log-'));
  try {
    await writeFile(join(folder, 'corrections-log.yaml'), text);
    return await readCorrectionsLog(published, folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function problemsOf(text: string): Promise<(readonly [line: number, what: string])[]> {
  try {
    await logOf(text);
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    assert.ok(error.problems.every(({ file }) => file.endsWith('/corrections-log.yaml')));
    return error.problems.map(({ line, what }) => [line, what]);
  }
}

test('the newest correction comes first, also of an old id or of a whole article', async () => {
  const text =
    entry('2026-12-01') +
    entry('2027-01-02').replace('p1', 'old-id') +
    entry('2026-12-24').replace('  where: p1\n', '');
  const log = await logOf(text);
  assert.deepEqual(
    log.map(({ day, where }) => [day, where]),
    [
      ['2027-01-02', 'old-id'],
      ['2026-12-24', undefined],
      ['2026-12-01', 'p1'],
    ],
  );
});

test('what is wrong in the log is said with its line', async () => {
  const good = entry('2026-12-01');
  const cases: readonly (readonly [text: string, line: number, what: RegExp])[] = [
    ['', 1, /^The file is empty\.$/],
    ['day: 1\n', 1, /expected array/],
    [good + entry('2026-02-30'), 7, /^The file, 1\.day: /],
    [good.replace('sample', 'constructor'), 2, /There is no article «constructor»\.$/],
    [good.replace('p1', 'p2'), 3, /0\.where: sample has no «p2»\.$/],
    [good.replace('hant: 新', "hant: ''"), 5, /^The file, 0\.now\.hant: /],
    [good.replace(/ {2}why.*\n/, ''), 1, /^The file, 0\.why: /],
    [`${good}  by: somebody\n`, 7, /Unrecognized key: "by"$/],
  ];
  for (const [text, line, what] of cases) {
    const [problem, ...others] = await problemsOf(text);
    assert.deepEqual(others, [], text);
    assert.equal(problem?.[0], line, text);
    assert.match(problem[1], what);
  }
});

test('the log of this site is sound; nothing has been corrected yet', async () => {
  assert.deepEqual(await readCorrectionsLog(await readRegister()), []);
});
