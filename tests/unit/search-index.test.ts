import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildSearchIndex } from '../../src/search/build-index.ts';
import { sampleArticles } from './search-samples.ts';

const stories = sampleArticles.flatMap((article) => article.stories);

test('the index is the same bytes for the same texts, and without what is not used', async () => {
  const [one, other] = [await buildSearchIndex(stories), await buildSearchIndex(stories)];
  const inOrder = (files: typeof one) =>
    files.map(({ path, content }) => [path, Buffer.from(content).toString('base64')]).sort();
  assert.deepEqual(inOrder(one), inOrder(other));
  const paths = one.map(({ path }) => path);
  assert.equal(paths.filter((path) => path.endsWith('.pf_fragment')).length, stories.length);
  assert.deepEqual(
    paths.filter((path) => /ui|highlight|worker/.test(path)),
    [],
  );
});
