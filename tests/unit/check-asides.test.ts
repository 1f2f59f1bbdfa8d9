// What stands beside the words of a quotation: where they are from, and who said them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkWith } from '../../src/check/client.ts';
import { sourceLine, type QuotedPlace } from '../../src/citation/source-line.ts';
import { quotationOf } from '../../src/quote/quotation.ts';
import { otherScript, scripts, type Script } from '../../src/script/script.ts';
import { articles, deskOf, told } from './check-desk.ts';

const desk = deskOf('hans');
const check = (quotation: string) => checkWith(desk, quotation);
const beside = async (quotation: string) =>
  (await check(quotation)).asides.map(({ written }) => written);

const printed = articles.flatMap((article) =>
  article.stories.flatMap(({ title, lines }) =>
    lines
      .filter(({ kind }) => kind === 'paragraph' || kind === 'title' || kind === 'kicker')
      .map((line) => {
        const number = line.kind === 'paragraph' ? Number(line.id.slice(1)) : null;
        return { article, line, number, title };
      }),
  ),
);

type Printed = (typeof printed)[number];

function placeOf({ article, line, number, title }: Printed, script: Script): QuotedPlace {
  return {
    ...{ newspaper: article.newspaper[script], title: title[script] },
    event: article.eventLabel[script],
    paragraphs: number === null ? null : [number, number],
    address: `https://example.org/sub/${script}/articles/${article.id}/#${line.id}`,
  };
}

function copied(one: Printed, script: Script): string {
  const source = [one.line[otherScript(script)]];
  return quotationOf({
    ...{ script, lines: [one.line[script]], place: placeOf(one, script) },
    ...(one.article.originalScript !== script && { conversion: { source } }),
  }).text;
}

test('what the site itself copies comes back word for word, in both scripts, from either', async () => {
  for (const script of scripts) {
    for (const one of printed) {
      const isOriginal = one.article.originalScript === script;
      const { verdict, match, asides, parts } = await check(copied(one, script));
      assert.equal(verdict, 'exact', one.line[script]);
      assert.deepEqual([parts.length, asides.length], [1, isOriginal ? 1 : 2]);
      if (isOriginal) assert.equal(match, 'verbatim', one.line[script]);
    }
  }
});

test('several paragraphs, several quotations, and one that cannot say what stood there before', async () => {
  const [first, second] = printed.filter(({ number }) => number === 23 || number === 24);
  assert.ok(first && second);
  const lines = [first.line.hant, second.line.hant];
  const place = { ...placeOf(first, 'hant'), paragraphs: [23, 24] } as const;
  const both = quotationOf({ script: 'hant', lines, place, conversion: { source: null } }).text;
  const { verdict, asides, warning } = await check(both);
  assert.deepEqual([verdict, asides.length, warning], ['exact', 2, null]);
  const inAngles = copied(first, 'hans').replace(/https.+/, '<$&>');
  assert.equal((await check(inAngles)).match, 'verbatim');
  const apart = `${copied(first, 'hans')}\n\n${copied(second, 'hans')}`;
  assert.deepEqual(told(await check(apart)), ['exact p23 verbatim', 'exact p24 verbatim']);
});

test('a line that only looks like a source, or names another place, is judged', async () => {
  const [one] = printed.filter(({ number }) => number === 23);
  assert.ok(one);
  const place = placeOf(one, 'hans');
  const words = '「五年内上市企业总数超过100家」\n';
  assert.equal((await check(words + sourceLine(place))).verdict, 'exact');
  for (const forged of [
    '——刘强说常住人口超过两千万，第23段',
    sourceLine({ ...place, paragraphs: [24, 24] }),
    sourceLine({ ...place, paragraphs: [24, 29] }),
    sourceLine({ ...place, paragraphs: null }),
    sourceLine({ ...place, newspaper: '人民日报' }),
    sourceLine({ ...place, title: `${place.title}常住人口超过两千万` }),
    sourceLine({ ...place, event: '〔2023年〕4月9日' }),
    sourceLine(place).replace('https:', 'ftp:'),
  ]) {
    assert.equal((await check(words + forged)).verdict, 'near', forged);
    assert.deepEqual(await beside(words + forged), [], forged);
  }
});

test('words before the conversion that are not the quoted ones are judged', async () => {
  const [one] = printed.filter(({ number }) => number === 23);
  assert.ok(one);
  const copy = copied(one, 'hant');
  const altered = copy.replace('总数超过100家', '总数超过300家');
  assert.notEqual(altered, copy);
  const { verdict, asides } = await check(altered);
  assert.deepEqual([verdict, asides.length], ['near', 1]);
});

test('lines of the files that the site hands out, with their numbers and speakers', async () => {
  const text = '提升公共文化供给凝聚力。';
  for (const number of ['[25] ', '25. ']) {
    assert.deepEqual(told(await check(number + text)), ['exact p25 verbatim']);
    assert.deepEqual(await beside(number + text), [number.trim()]);
  }
  const spoken = '[8] 刘强最后说，今天的济南，正处于加快发展';
  assert.deepEqual(await beside(`说话人：刘强\n${spoken}`), ['[8]', '说话人：刘强']);
  assert.equal((await check(`说话人：刘强\n${spoken}`)).match, 'verbatim');
  assert.deepEqual(await beside(`*說話人：劉強*\n\n${spoken}`), ['[8]', '*說話人：劉強*']);
  assert.equal((await check(`说话人：于海田\n${spoken}`)).verdict, 'near');
  assert.equal(told(await check(`[26] ${text}`))[0], 'near p25 26 →  number 26>');
  assert.equal((await check('五年内上市企业总数超过100家 [200]')).verdict, 'near');
});

test('who is said to have said it is named when the text says so too', async () => {
  const words = '“一张蓝图绘到底，推动各项工作实现新的更大突破。”';
  for (const said of [
    '刘强说：',
    '劉強說：',
    '他指出：',
    '济南市委书记刘强在会上强调，',
    '刘强指出，',
  ]) {
    const { verdict, match, asides } = await check(said + words);
    assert.deepEqual([verdict, match], ['exact', 'verbatim'], said);
    assert.deepEqual(
      asides.map(({ written, speaker }) => [written, speaker]),
      [[said, '刘强']],
    );
  }
  assert.deepEqual(told(await check(`刘强说：${words.replace('一张', '两张')}`)), [
    'near p6 两 → 一 number 两>一',
  ]);
});

test('who said it may stand with a title, without a comma, before, behind or between the words', async () => {
  const [first, second] = ['一张蓝图绘到底，', '推动各项工作实现新的更大突破。'];
  for (const [quotation, said] of [
    [`刘强：“${first + second}”`, '刘强：'],
    [`刘强书记说：“${first + second}”`, '刘强书记说：'],
    [`刘强称，“${first + second}”`, '刘强称，'],
    [`刘强说“${first + second}”`, '刘强说'],
    [`“${first + second}”刘强说。`, '刘强说。'],
    [`“${first + second}”，刘强指出`, '刘强指出'],
    [`“${first}”刘强说，“${second}”`, '刘强说，'],
  ] as const) {
    const { match, asides, parts } = await check(quotation);
    assert.deepEqual([match, parts.length], ['verbatim', 1], quotation);
    assert.deepEqual(
      asides.map(({ written, speaker }) => [written, speaker]),
      [[said, '刘强']],
    );
  }
  const apart = await check(`“${first}”刘强说，“今天的济南，正处于加快发展”`);
  assert.deepEqual([apart.match, apart.parts.length, apart.asides.length], ['verbatim', 2, 1]);
  for (const quotation of [
    `于海田：“${first + second}”`,
    `“${first + second}”于海田说。`,
    `“${first + second}”刘强没有说。`,
    `“${first}”于海田说，“${second}”`,
  ]) {
    const { verdict, asides } = await check(quotation);
    assert.deepEqual([verdict, asides.length], ['near', 0], quotation);
  }
});

test('who is not said to have said it by the text is a difference', async () => {
  const words = '“一张蓝图绘到底，推动各项工作实现新的更大突破。”';
  assert.deepEqual(told(await check(`于海田说：${words}`)), ['near p6 于海田说 →  name 于海田>']);
  for (const said of ['刘家义说：', '刘强没有说：', '记者对刘强说：', '王五指出：', '市民说：'])
    assert.equal((await check(said + words)).verdict, 'near', said);
  // Nobody is named there.
  assert.equal((await check('他说：“五年内上市企业总数超过100家”')).verdict, 'near');
  // The text says so itself before the words: another verb, another name is altered.
  for (const [altered, expected] of [
    ['刘强强调，党团结带领全国人民', 'near p4 强调 → 指出'],
    ['刘强说，要深入贯彻新时代党的建设总要求', 'near p7 说 → 指出'],
    ['刘家义指出，党团结带领全国人民', 'near p4 家义 → 强 name 刘家义>刘强'],
    // A clause is left out behind it.
    ['劉家義強調，注重戰略引領，注重系統銜接', 'near p5  → 要做好济南规划'],
  ] as const)
    assert.deepEqual(told(await check(altered)), [expected]);
  assert.deepEqual(await beside('刘强指出，党团结带领全国人民'), []);
});
