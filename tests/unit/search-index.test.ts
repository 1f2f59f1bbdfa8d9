import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { buildSearchIndex, writeSearchIndex } from '../../src/search/build-index.ts';
import { sampleArticles } from './search-samples.ts';

const stories = sampleArticles.flatMap((article) => article.stories);

test('the index is the same bytes for the same texts, and without what is not used', async (t) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'index-'));
  t.after(() => rm(folder, { recursive: true }));
  const [one, other] = [path.join(folder, 'one'), path.join(folder, 'other')];
  await writeSearchIndex(await buildSearchIndex(stories), one);
  await writeSearchIndex(await buildSearchIndex(stories), other);
  const files = await filesIn(one);
  assert.deepEqual(await filesIn(other), files);
  for (const file of files) {
    assert.ok(
      (await readFile(path.join(one, file))).equals(await readFile(path.join(other, file))),
      file,
    );
  }
  assert.equal(files.filter((file) => file.endsWith('.pf_fragment')).length, stories.length);
  assert.deepEqual(
    files.filter((file) => /ui|highlight|worker/.test(file)),
    [],
  );
});

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((file) => path.relative(folder, path.join(file.parentPath, file.name))).sort();
}
