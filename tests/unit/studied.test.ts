import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, test, type TestContext } from 'node:test';
import type { Article } from '../../src/articles/article.ts';
import { readLibrary } from '../../src/articles/library.ts';
import { ContentError } from '../../src/articles/problems.ts';
import { readStudied } from '../../src/study/studied.ts';
import { forTwo, twoOf } from '../../src/study/wording/groups.ts';
import type { Count } from '../../src/study/wording/wording.ts';

let articles: readonly Article[];
before(async () => {
  articles = await readLibrary();
});

/** The texts that a file of these lines names. */
async function studied(t: TestContext, lines: string): Promise<readonly Article[]> {
  const content = await mkdtemp(join(tmpdir(), 'studied-'));
  t.after(() => rm(content, { recursive: true }));
  await mkdir(join(content, 'study'));
  await writeFile(join(content, 'study/texts.yaml'), lines);
  return readStudied(articles, content);
}

test('the studied texts are those of the file, the oldest first', async (t) => {
  const both = await studied(t, '- 2022-party-congress\n- 2020-provincial-visit\n');
  assert.deepEqual(
    both.map(({ id }) => id),
    ['2020-provincial-visit', '2022-party-congress'],
  );
  const one = await studied(t, '# one\n- 2022-party-congress\n- 2022-party-congress\n');
  assert.deepEqual(
    one.map(({ id }) => id),
    ['2022-party-congress'],
  );
});

test('a text that is not there is reported with file, line and remedy', async (t) => {
  await assert.rejects(studied(t, '- 2020-provincial-visit\n- 2021-nothing\n'), (error) => {
    assert.ok(error instanceof ContentError);
    const [problem] = error.problems;
    assert.equal(error.problems.length, 1);
    assert.match(problem?.file ?? '', /study\/texts\.yaml$/);
    assert.equal(problem?.line, 2);
    assert.match(problem.what, /There is no such text\./);
    assert.match(problem.mend, /content\/articles\//);
    return true;
  });
});

test('wording compares the two oldest, without what stands in neither', () => {
  const [one, two] = articles;
  assert.ok(one && two);
  assert.deepEqual(twoOf([one, two, one]), [one, two]);
  assert.throws(() => twoOf([one]), /Two texts/);
  const counts = (...paragraphs: number[]): Count[] =>
    paragraphs.map((each) => ({ paragraphs: each, headings: 0 }));
  const expression = { hans: '一', hant: '一', topic: null, within: null };
  assert.deepEqual(
    forTwo([
      { ...expression, counts: counts(1, 0, 3) },
      { ...expression, counts: counts(0, 0, 3) },
    ]).map((each) => each.counts),
    [counts(1, 0)],
  );
});
