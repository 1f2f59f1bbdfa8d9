import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildSearchIndex } from '../../src/search/build-index.ts';
import type { VolumeRecords } from '../../src/search/records.ts';
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

function recordsOf(files: Files, path: string): VolumeRecords {
  const text = Buffer.from(new Map(files).get(path) ?? '', 'base64').toString();
  return JSON.parse(text) as VolumeRecords;
}

/** The stories of a volume, whose file also names the one with which Pagefind begins. */
function recordsIn(files: Files, path: string): string[] {
  const { meta, stories } = recordsOf(files, path);
  assert.equal(matching(files, new RegExp(path.replace('records.json', meta))).length, 1);
  return [...stories];
}

const matching = (files: Files, pattern: RegExp) =>
  files.map(([path]) => path).filter((path) => pattern.test(path));

test('the index is the same bytes for the same texts, and without what is not used', async () => {
  const [one, other] = [await indexOf(), await indexOf()];
  assert.deepEqual(one, other);
  assert.equal(recordsIn(one, 'pagefind/records.json').length, stories.length);
  assert.deepEqual(matching(one, /ui|highlight|worker|alphabet|fragment/), []);
});

test('the index is in small parts, which its records name by their first character', async () => {
  const files = await indexOf();
  const { parts } = recordsOf(files, 'pagefind/records.json');
  const paths = parts.map(([, name]) => `pagefind/index/${name}.pf_index`);
  assert.deepEqual(paths.sort(), matching(files, /\.pf_index$/));
  const firsts = parts.map(([first]) => first);
  assert.deepEqual(firsts, firsts.toSorted());
  // Pagefind cuts by its own measure, which would make one of these two texts.
  assert.ok(parts.length > 2, String(parts.length));
});

test('many stories stand in volumes, of which only the newest brings the program', async () => {
  const files = await indexOf(2);
  const named = (all: typeof stories = []) =>
    all.map(({ article, story, event }) => `${event.slice(0, 4)}/${article}/${story}`);
  const [first, second] = volumesOf(stories, 2);
  assert.deepEqual(recordsIn(files, 'pagefind/records.json'), named(first));
  assert.deepEqual(recordsIn(files, 'pagefind/2/records.json'), named(second));
  assert.deepEqual(matching(files, /\.js$/), ['pagefind/pagefind.js']);
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
