import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readPeople } from '../../src/articles/people.ts';
import { ContentError } from '../../src/articles/problems.ts';
import { readPersonRecords } from '../../src/study/people/people.ts';
import { linesOf } from '../../src/study/passage.ts';
import { numeralsIn } from '../../src/study/targets/numerals.ts';
import { countKinds, placeOf, placesOf } from '../../src/study/targets/places.ts';
import { readTargets } from '../../src/study/targets/targets.ts';
import { twoTexts } from '../two-texts.ts';

const articles = twoTexts;
const people = await readPeople();

/** What reading says of a file of the study data, changed in one place: line 1 for the whole file. */
async function problemsOf(name: 'targets' | 'people', was: string, now: string): Promise<string[]> {
  const file = `content/study/${name}.yaml`;
  const text = await readFile(file, 'utf8');
  assert.ok(text.includes(was), was);
  const folder = await mkdtemp(join(tmpdir(), 'study-'));
  try {
    await mkdir(join(folder, 'study'));
    await writeFile(join(folder, `study/${name}.yaml`), text.replace(was, now));
    await (name === 'targets'
      ? readTargets(articles, folder)
      : readPersonRecords(people, articles, articles, folder));
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    const lines = text.split('\n');
    for (const { line } of error.problems) assert.ok(line >= 1 && line <= lines.length + 1);
    return error.problems.map(({ what }) => what);
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('a number is an unbroken run of digits or of Chinese numerals', () => {
  const found = (text: string) => numeralsIn(text).map((numeral) => numeral.text);
  assert.deepEqual(found('新培育3—5个，超过100家，1000万以上，3000亿级'), [
    ...['3—5', '100', '1000万', '3000亿'],
  ]);
  assert.deepEqual(found('十二届、二十大、兩個、半島'), ['十二', '二十', '兩', '半']);
  assert.deepEqual(found('没有数'), []);
  assert.deepEqual(numeralsIn('共十项'), [{ text: '十', start: 1, end: 2 }]);
});

test('a target has its number, unit and time limit in both scripts', async () => {
  const { targets } = await readTargets(articles);
  const find = (id: string) => targets.find((target) => target.id === id);
  assert.deepEqual(find('listed-companies')?.figure, { hans: '超过100', hant: '超過100' });
  assert.deepEqual(find('listed-companies')?.unit, { hans: '家', hant: '家' });
  assert.equal(find('listed-companies')?.limit?.hant, '五年內');
  assert.equal(find('population')?.unit, null);
  assert.equal(find('population')?.elsewhere[0]?.hans, '常住人口超千万');
  assert.equal(find('airport')?.limit, null);
});

test('ten breakthroughs, six aims, and every target in one part', async () => {
  const { targets } = await readTargets(articles);
  const places = placesOf(articles);
  const count = (set: string) => places.filter((place) => place.set === set).length;
  assert.deepEqual([count('breakthrough'), count('aim'), count('story')], [10, 6, 2]);
  const inHub = targets.filter(({ quote }) => placeOf(quote, places, articles).id === 'p34');
  assert.deepEqual(countKinds(inHub), { figure: 2, status: 3, project: 1, institution: 1 });
});

test('after its first sentence every clause of the six aims stands in a target', async () => {
  const { targets } = await readTargets(articles);
  const aims = placesOf(articles).filter(({ set }) => set === 'aim');
  const lines = articles.filter(({ id }) => id === aims[0]?.article).flatMap(linesOf);
  for (const { line } of lines.filter((one) => aims.some(({ id }) => id === one.line.id))) {
    const { id } = line;
    const quotes = targets.filter(({ quote }) => quote.id === id).map(({ quote }) => quote.hans);
    const [, ...sentences] = line.hans.split('。').slice(0, -1);
    assert.ok(sentences.length > 0, id);
    for (const clause of sentences.flatMap((sentence) => sentence.split('，')))
      assert.ok(quotes.includes(clause), `${id}: ${clause}`);
  }
});

test('a number in neither list is told with the words around it', async () => {
  assert.deepEqual(
    await problemsOf(
      'targets',
      "{ hans: '“六稳”', hant: '“六穩”' }",
      "{ hans: '一定', hant: '一定' }",
    ),
    [
      'The file, exceptions: The number «六» in «措施，抓好“六稳”工作，落» (2020-provincial-visit #p8) is in neither list.',
    ],
  );
});

test('an exception without a number, a number not quoted, an id twice', async () => {
  assert.deepEqual(
    await problemsOf('targets', "{ hans: '十分', hant: '十分' }", "{ hans: '十成', hant: '十成' }"),
    [
      'The file, exceptions: The number «十» in «山东、对济南十分关心，多次» (2020-provincial-visit #p3) is in neither list.',
      'The file, exceptions.7.words.7: «十成» excepts no number: the texts have no such words outside the targets.',
    ],
  );
  assert.deepEqual(await problemsOf('targets', "figure: '超过100'", "figure: '超过200'"), [
    'The file, targets.58.figure: «超过200家» does not stand in «五年内上市企业总数超过100家».',
  ]);
  assert.deepEqual(await problemsOf('targets', 'id: airport', 'id: jinan-port'), [
    'The file, targets.46.id: «jinan-port» stands twice.',
  ]);
});

test('a wrong quotation is told with the nearest true wording', async () => {
  assert.deepEqual(await problemsOf('targets', '高新技术企业实现倍增', '高新技术企业实现翻番'), [
    'The file, targets.88.quote: «高新技术企业实现翻番» does not stand in 2022-party-congress #p34.',
  ]);
});

test('everybody has a record with a role for each text, and no other', async () => {
  const records = await readPersonRecords(people, articles, articles);
  const named = new Set(articles.flatMap((article) => article.people));
  assert.deepEqual([...records.keys()].sort(), [...named].sort());
  assert.deepEqual(await problemsOf('people', 'luo-jing:', 'lu-jing:'), [
    'The file, luo-jing: «luo-jing» has no record.',
    'The file, lu-jing: The texts that list «lu-jing» are: .',
  ]);
  assert.deepEqual(await problemsOf('people', '省委書記劉家義', '省長劉家義'), [
    'The file, liu-jiayi.printed.0: «省長劉家義» does not stand in 2020-provincial-visit #p1.',
  ]);
});
