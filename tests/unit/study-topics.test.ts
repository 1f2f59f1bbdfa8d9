import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { paragraphsOf } from '../../src/articles/article.ts';
import { oldestFirst } from '../../src/articles/event.ts';
import { stripOf } from '../../src/study/topics/strip.ts';
import { linesOf } from '../../src/study/passage.ts';
import { paragraphsOn, readTopics, topicsSchema } from '../../src/study/topics/topics.ts';
import { chanceInWords } from '../../src/study/wording/groups.ts';
import { countIn, readWording, wordingSchema } from '../../src/study/wording/wording.ts';
import { twoTexts } from '../two-texts.ts';

const articles = oldestFirst(twoTexts);
const topics = await readTopics(articles);
const congress = '2022-party-congress';
const topic = (passage: object) => ({
  ...{ id: 'water', name: { hans: '水', hant: '水' }, scope: { hans: '水', hant: '水' } },
  asked: ['河水'],
  passages: [passage],
});
const messages = (schema: ReturnType<typeof topicsSchema>, value: unknown) =>
  schema.safeParse(value).error?.issues.map(({ message }) => message);

test('words that the paragraph does not have are a problem', () => {
  const schema = topicsSchema(articles);
  const wrong = topic({ article: congress, id: 'p28', text: '创建国家节水示范城市' });
  assert.deepEqual(messages(schema, [wrong]), [
    `«创建国家节水示范城市» does not stand in ${congress} #p28.`,
  ]);
  const heading = topic({ article: congress, id: 'autumn-colours', text: '鹊华秋色图' });
  assert.deepEqual(messages(schema, [heading]), ['«autumn-colours» is no numbered paragraph.']);
  const sound = topic({ article: congress, id: 'p28', text: '创建国家节水典范城市' });
  assert.equal(messages(schema, [sound]), undefined);
  assert.deepEqual(messages(schema, [sound, sound]), ['«water» stands twice.']);
  // One character would be in too many questions.
  assert.equal(messages(schema, [{ ...sound, asked: ['水'] }])?.length, 1);
});

test('a word that everyday words lead to stands in a text, in both scripts', () => {
  const schema = topicsSchema(articles);
  const sound = topic({ article: congress, id: 'p28', text: '创建国家节水典范城市' });
  const leading = (hans: string, hant: string) => [
    { ...sound, printed: [{ hans, hant, asked: ['看病'] }] },
  ];
  assert.equal(messages(schema, leading('医疗', '醫療')), undefined);
  assert.deepEqual(messages(schema, leading('医院', '醫院')), ['«医院» «醫院» stands in no text.']);
  assert.deepEqual(messages(schema, leading('医疗', '医疗')), ['«医疗» «医疗» stands in no text.']);
});

test('no everyday word stands in a text that has a word for it', () => {
  const lines = articles.flatMap(linesOf).map(({ line }) => line.hans);
  const everyday = topics.flatMap(({ printed }) => printed).flatMap(({ asked }) => asked);
  assert.ok(everyday.includes('看病'));
  for (const word of everyday) assert.ok(!lines.some((line) => line.includes(word)), word);
});

test('the twelve topics, every passage in its paragraph', () => {
  assert.equal(topics.length, 12);
  for (const { passages } of topics)
    for (const { article, number, start, end, hans, hant } of passages) {
      const own = articles.find(({ id }) => id === article);
      const paragraph = own && paragraphsOf(own).find((one) => one.number === number);
      assert.equal(paragraph?.hans.slice(start, end), hans);
      assert.equal(paragraph.hant.slice(start, end), hant);
    }
});

test('the paragraphs of a topic in their order', () => {
  const ecology = topics.find(({ id }) => id === 'ecology');
  assert.ok(ecology);
  const numbers = articles.map((article) => paragraphsOn(ecology, article).map((p) => p.number));
  assert.deepEqual(numbers, [
    [4, 5, 6, 7, 9],
    [5, 28, 29, 37],
  ]);
});

test('a strip has a cell a paragraph and is as wide as the text', () => {
  for (const article of articles) {
    const cells = stripOf(article, new Set([2]));
    assert.equal(cells.length, paragraphsOf(article).length);
    assert.deepEqual(
      cells.filter(({ isSpoken }) => isSpoken).map(({ id }) => id),
      ['p2'],
    );
    const end = (cells.at(-1)?.start ?? 0) + (cells.at(-1)?.width ?? 0);
    assert.ok(Math.abs(end - 100) < 0.001);
  }
});

test('expressions: none that stands nowhere, none twice, no unknown topic', () => {
  const schema = wordingSchema(articles, topics);
  const problems = (value: unknown) =>
    schema.safeParse(value).error?.issues.map(({ message }) => message);
  assert.deepEqual(problems([{ term: '航天' }]), ['«航天» stands in no text.']);
  assert.deepEqual(problems([{ term: '生态' }, { term: '生态' }]), ['«生态» stands twice.']);
  assert.deepEqual(problems([{ term: '生态', topic: 'water' }]), ['There is no such topic.']);
  const wrong = { term: '创新', within: '开创航天' };
  assert.deepEqual(problems([wrong]), ['«开创航天» stands in no text.']);
});

test('words that hold an expression by chance are counted with it, and told', async () => {
  const all = await readWording(articles, topics);
  const innovation = all.find(({ hans }) => hans === '创新');
  assert.ok(innovation);
  // 开创新时代, 开创新局面: a new era and situation are opened.
  assert.deepEqual(innovation.counts, [
    { paragraphs: 6, headings: 0 },
    { paragraphs: 19, headings: 1 },
  ]);
  assert.equal(
    chanceInWords(innovation, ['甲', '乙'], 'hant'),
    '其中乙正文6次、標題1次是「開創新」裡的字，不是這個詞。',
  );
});

test('counts in paragraphs and in headings, as counted by hand', async () => {
  const [visit, meeting] = articles;
  assert.ok(visit && meeting);
  assert.deepEqual(countIn(visit, '先行区'), { paragraphs: 12, headings: 0 });
  assert.deepEqual(countIn(visit, '大强美富通'), { paragraphs: 2, headings: 1 });
  assert.deepEqual(countIn(meeting, '国家中心城市'), { paragraphs: 2, headings: 1 });
  assert.deepEqual(countIn(meeting, '强省会'), { paragraphs: 11, headings: 1 });
  const wording = await readWording(articles, topics);
  assert.equal(wording.find(({ hans }) => hans === '湿地')?.hant, '溼地');
});

test('a wrong character fails the build with file, line and the nearest wording', async () => {
  const content = await mkdtemp(join(tmpdir(), 'topics-'));
  await mkdir(join(content, 'study'));
  const file = await readFile('content/study/topics.yaml', 'utf8');
  const wrong = file.replace('text: 生態濟南 }', 'text: 生熊濟南 }');
  await writeFile(join(content, 'study', 'topics.yaml'), wrong);
  const line = wrong.split('\n').findIndex((one) => one.includes('生熊濟南')) + 1;
  await assert.rejects(readTopics(articles, content), (error: Error) => {
    assert.ok(error.message.includes(`topics.yaml:${line} `), error.message);
    assert.match(error.message, /The nearest wording there is «生態濟南/);
    return true;
  });
  await rm(content, { recursive: true });
});
