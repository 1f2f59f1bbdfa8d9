import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildSearchIndex } from '../../src/search/build-index.ts';
import { indexStoriesOf, searchSettings, searchTexts } from '../../src/search/texts.ts';
import { volumesOf } from '../../src/search/volumes.ts';
import { sampleArticles } from './search-samples.ts';

const texts = sampleArticles.map((article) => searchTexts(article, 'hans'));
const stories = indexStoriesOf(texts);
const { fold } = searchSettings(sampleArticles.flatMap((article) => article.stories));

type Files = readonly (readonly [path: string, content: string])[];

/** The files of the index in the order of their names. */
async function indexOf(most?: number): Promise<Files> {
  const files: [string, string][] = [];
  const volumes = volumesOf(stories, most);
  for await (const { path, content } of buildSearchIndex(stories, fold, volumes))
    files.push([path, Buffer.from(content).toString('base64')]);
  return files.sort();
}

const matching = (files: Files, pattern: RegExp) =>
  files.map(([path]) => path).filter((path) => pattern.test(path));

test('the index is the same bytes for the same texts, and without what is not used', async () => {
  const [one, other] = [await indexOf(), await indexOf()];
  assert.deepEqual(one, other);
  assert.equal(matching(one, /\.pf_fragment$/).length, stories.length);
  assert.deepEqual(matching(one, /ui|highlight|worker|alphabet/), []);
});

test('many stories stand in volumes, of which only the newest brings the program', async () => {
  const files = await indexOf(2);
  assert.equal(matching(files, /^pagefind\/fragment\//).length, stories.length % 2 || 2);
  assert.equal(matching(files, /^pagefind\/2\/fragment\//).length, 2);
  assert.deepEqual(matching(files, /\.js$/), ['pagefind/pagefind.js']);
  assert.deepEqual(matching(files, /alphabet/).slice(0, 2), [
    'pagefind/2/alphabet.json',
    'pagefind/alphabet.json',
  ]);
});

test('volumes are filled from the oldest event on and come the newest first', () => {
  const events = ['2020-05-01', '--04-09', '2022-04-09', '2021-01-01', '2019-12-31'];
  const dated = events.map((event, place) => ({
    ...{ article: 'a', story: `s${place}`, event, lines: [] },
  }));
  assert.deepEqual(
    volumesOf(dated, 2).map((volume) => volume.map(({ event }) => event)),
    [['2022-04-09'], ['2021-01-01', '2020-05-01'], ['2019-12-31', '--04-09']],
  );
  assert.deepEqual(volumesOf([], 2), []);
});
