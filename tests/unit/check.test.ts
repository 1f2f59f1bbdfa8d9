import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkWith, createCheckClient } from '../../src/check/client.ts';
import { cutsNumber, foldForCheck } from '../../src/check/fold.ts';
import { noteOf } from '../../src/check/note.ts';
import { partsOf, withoutOuterMarks } from '../../src/check/parts.ts';
import type { Script } from '../../src/script/script.ts';
import { readFoldTable } from '../../src/search/fold.ts';
import { articles, copiesOf, deskOf, told } from './check-desk.ts';

const desk = deskOf('hans');
const check = (quotation: string) => checkWith(desk, quotation);

const fold = (text: string) => foldForCheck(text, readFoldTable('万萬 个個')).text;

test('in and after numbers signs count, elsewhere they do not', () => {
  const alike = [
    ['新培育3—5个，先进', '新培育3～5個 先进'],
    ['3-5', '3–5'],
    ['1,000万家', '1000萬家'],
    ['５％', '5%'],
    ['“一流”，2022。', '一流2022'],
    ['三—五年', '三-五年'],
    ['——10个', '10个'],
  ] as const;
  for (const [one, other] of alike) assert.equal(fold(one), fold(other), one);
  const unlike = [
    ['35个', '3—5个'],
    ['1.5', '15'],
    ['5%', '5'],
    ['-5', '5'],
    ['三五年', '三—五年'],
    ['3、5', '35'],
    ['>100家', '100家'],
  ] as const;
  for (const [one, other] of unlike) assert.notEqual(fold(one), fold(other), one);
});

test('offsets of the finer folding lead back to the original', () => {
  const { text, starts, ends } = foldForCheck('约3—5個', readFoldTable('个個'));
  assert.equal(text, '约3-5个');
  assert.deepEqual(starts, [0, 1, 2, 3, 4]);
  assert.deepEqual(ends, [1, 2, 3, 4, 5]);
});

test('a passage that begins or ends inside a number is not the same words', () => {
  assert.equal(cutsNumber('超过100家', 2, 2), true);
  assert.equal(cutsNumber('超过100家', 2, 3), false);
  assert.equal(cutsNumber('新3-5个', 3, 2), true);
  assert.equal(cutsNumber('第十二次', 0, 2), true);
  assert.equal(cutsNumber('5%的', 0, 1), true);
});

test('an ellipsis in any form parts a quotation, and outer quotation marks are not part of it', () => {
  assert.deepEqual(partsOf('甲…乙……丙...丁 […] 戊⋯己'), ['甲', '乙', '丙', '丁', '戊', '己']);
  assert.deepEqual(partsOf('甲（略）乙［中略］丙〔以下略〕丁的战略'), [
    '甲',
    '乙',
    '丙',
    '丁的战略',
  ]);
  assert.deepEqual(partsOf('…… \n，。'), []);
  assert.equal(withoutOuterMarks('“甲乙”'), '甲乙');
  assert.equal(withoutOuterMarks('「甲」和「乙」'), '「甲」和「乙」');
});

test('word for word: as printed, as crawled, without punctuation, in the other script', async () => {
  const printed = '打造黄河流域对外开放门户，';
  for (const [quotation, how] of [
    ['9日上午在济南市委党校会议中心隆重开幕', 'verbatim'],
    ['大会,9日上午在济南市委党校', 'verbatim'],
    ['“9日上午在济南市委党校会议中心隆重开幕”', 'verbatim'],
    ['9日上午在济南市\n委党校会议中心隆重开幕', 'verbatim'],
    ['9日上午，在济南市委党校', 'punctuation'],
    ['９日上午在济南市委党校', 'punctuation'],
    ['9日上午在濟南市委黨校會議中心隆重開幕', 'script'],
    ['9日上午，在濟南市委黨校會議中心隆重開幕', 'script'],
  ] as const) {
    assert.deepEqual(told(await check(quotation)), [`exact p1 ${how}`], quotation);
    assert.equal((await check(quotation)).match, how, quotation);
  }
  assert.equal((await check(printed)).verdict, 'exact');
  // The text of 2020 was crawled in Traditional script.
  assert.deepEqual(told(await check('濟南要堅持生態立市')), ['exact p6 verbatim']);
  assert.deepEqual(told(await check('济南要坚持生态立市')), ['exact p6 script']);
});

test('changed numbers, negations and names are told in words', async () => {
  for (const [quotation, expected] of [
    ['上市企业总数超过200家', 'near p23 200 → 100 number 200>100'],
    ['上市企业总数超过10', 'near p23 10 → 100 number 10>100'],
    ['常住人口达到1000亿以上', 'near p33 亿 → 万 number 1000亿>1000万'],
    ['新培育35个国家先进', 'near p13 35 → 3—5 number 35>3—5'],
    ['刘家义指出，党团结带领全国人民', 'near p4 家义 → 强 name 刘家义>刘强'],
    ['报告指出，不坚持生态优先绿色发展', 'near p28 不 →  negation 不>'],
    ['五年內上市企業總數超過200家', 'near p23 200 → 100 number 200>100'],
  ] as const) {
    const [first] = told(await check(quotation));
    assert.equal(first, expected, quotation);
  }
});

test('a note says that a text is converted where it is, and only there', async () => {
  const altered = '营商环境建设走在全国后列';
  const note = async (script: Script) =>
    noteOf(await checkWith(deskOf(script), altered), {
      ...{ script, day: '2026-11-22', address: 'https://a/', origin: 'https://a', base: '/' },
    });
  assert.match(await note('hant'), /\n所示報道文字由簡體的抓取稿機器轉換為繁體。\n——齊魯晚報/);
  assert.doesNotMatch(await note('hans'), /转换/);
});

test('several parts have a verdict each and one together', async () => {
  const both = await check('濟南要堅持生態立市……抓好“六穩”工作');
  assert.deepEqual([both.verdict, both.match, both.warning], ['exact', 'verbatim', null]);
  const turned = await check('抓好“六穩”工作……濟南要堅持生態立市');
  assert.deepEqual([turned.verdict, turned.warning], ['exact', 'rearranged']);
  const mixed = await check('濟南要堅持生態立市……今天天气很好');
  assert.deepEqual([mixed.verdict, mixed.match], ['near', null]);
  assert.deepEqual(told(mixed), ['exact p6 verbatim', 'absent']);
  assert.equal((await check('今天天气很好……明天下雨')).verdict, 'absent');
});

test('words left out between sentences are told unless the quotation marks them', async () => {
  const line = articles
    .flatMap(({ stories }) => stories.flatMap(({ lines }) => lines))
    .find(({ id, hans }) => id === 'p14' && hans.startsWith('推动经济社会'));
  const [first = '', second = '', third = ''] = line?.hans.split(/(?<=[。，])/u) ?? [];
  const warningOf = async (quotation: string) => (await check(quotation)).warning;
  assert.equal(await warningOf(first + second + third), null);
  const [one, two] = ['推动经济社会数字化转型。', '努力培育3000亿级“实力强区”'];
  assert.deepEqual(
    [(await check(one + two)).verdict, await warningOf(one + two)],
    ['exact', 'leftOut'],
  );
  assert.equal(await warningOf(`${one}……${two}`), null);
});

test('sentences of a paragraph turned round are in another order, wherever else one of them stands', async () => {
  for (const turned of [
    '打造黄河流域对外开放门户。汇全省之智，举全市之力加快济南新旧动能转换起步区建设。',
    '打造全国营商环境标杆城市。推动21家市属国有企业做大做活做专。',
    // A short one before long ones is not put in there.
    '大力实施乡村建设行动。加快提升农业质量效益和竞争力。持续扩大“泉水人家”品牌效应，争创国家农业现代化示范区。',
    '要完善规划、引领建设，突出重点，有序推进。我们要科学定位、高点起步，站在黄河流域生态保护和高质量发展、新旧动能转换综合试验区建设、“大强美富通”现代化国际大都市发展中谋划推动，打开城市发展空间，提升城市现代化水平。',
  ]) {
    const { verdict, warning } = await check(turned);
    assert.deepEqual([verdict, warning], ['exact', 'rearranged'], turned);
  }
  const marked = '打造全国营商环境标杆城市……推动21家市属国有企业做大做活做专';
  assert.equal((await check(marked)).warning, null);
});

test('a heading among its paragraphs is that heading', async () => {
  for (const [heading, text, id] of [
    ['释放优秀传统文化新活力', '报告指出，推动文化繁荣兴盛，全面提升城市软实力。', 'p24'],
    ['打造国内领先的现代化都市圈', '报告指出，聚焦引领带动区域协调发展', 'p15'],
    ['◆ 创建国家区域医疗中心', '[26] 报告指出，倾力创造高品质生活', 'p26'],
  ] as const) {
    const { parts, verdict, warning } = await check(`${heading}\n\n${text}`);
    assert.deepEqual([verdict, warning], ['exact', null], heading);
    const lines = parts.flatMap((part) => (part.verdict === 'exact' ? part.places[0].line : []));
    assert.deepEqual(
      lines.map((line) => (line.kind === 'heading' ? line.text : line.id)),
      [heading.replace('◆ ', ''), id],
    );
  }
});

test('paragraphs pasted together are judged each; what stands together stays together', async () => {
  const [article] = articles.filter(({ id }) => id.startsWith('2022'));
  const lines = article?.stories[0]?.lines.filter(({ kind }) => kind === 'paragraph') ?? [];
  const pasted = lines.slice(2, 4).map((line) => line.hans);
  assert.deepEqual(told(await check(pasted.join('\n\n'))), [
    'exact p3 verbatim',
    'exact p4 verbatim',
  ]);
});

test('a sentence put together from several places is told apart from an absent one', async () => {
  const spliced = await check(
    '打造黄河流域对外开放门户，加快建设人民幸福的城市，把省会经济“龙头”扬起来',
  );
  const [part] = spliced.parts;
  assert.equal(spliced.verdict, 'near');
  assert.ok(part?.verdict === 'near' && part.place === null);
  assert.deepEqual(
    part.finds.map(({ written }) => written),
    ['打造黄河流域对外开放门户', '加快建设人民幸福', '把省会经济“龙头”扬起来'],
  );
  const absent = await check('坚决打赢脱贫攻坚战，全面推进乡村振兴和农业农村现代化建设');
  assert.equal(absent.verdict, 'absent');
});

test('what cannot be checked has a reason, and nothing throws', async () => {
  const client = createCheckClient({ base: '/', script: 'hans' });
  assert.equal((await client.check(' ……，。')).problem, 'empty');
  assert.equal((await client.check('字'.repeat(10_001))).problem, 'long');
  assert.equal((await client.check('字……'.repeat(300))).problem, 'parts');
  for (const hostile of [
    '<img src=x onerror=alert(1)>济南',
    '\ud800济南\udfff',
    '\u202e济南\u2066',
    '济\u200b南\ufeff',
    '.*+?^${}()|[]\\济南',
    '济南'.repeat(5000),
    'e\u0301'.repeat(3000),
    '𠮷'.repeat(2000),
    '½㎡①Ⅷ',
  ]) {
    assert.match((await check(hostile)).verdict, /^(exact|near|absent)$/);
  }
  assert.equal((await check('济\u200b南要\ufeff坚持生态立市')).verdict, 'exact');
});

test('of many stories with the same words thirty are opened, and the others are told', async () => {
  const quotation =
    articles[0]?.stories[0]?.lines.find(({ kind }) => kind === 'paragraph')?.hans ?? '';
  for (const [count, read, unread] of [
    [30, 30, 0],
    [45, 30, 15],
  ] as const) {
    const { parts, verdict, warning } = await checkWith(deskOf('hans', copiesOf(count)), quotation);
    const [part] = parts;
    assert.ok(part?.verdict === 'exact');
    assert.deepEqual(
      [verdict, part.places.length, part.unread, warning],
      ['exact', read, unread, null],
    );
  }
});

test('a part that many other stories hold piece by piece is found in the one that has it whole', async () => {
  const story = articles[0]?.stories[0];
  const [first, second] = story?.lines.filter(({ kind }) => kind === 'paragraph') ?? [];
  const [own] = copiesOf(1);
  assert.ok(story && first && second && own);
  // The rarest run of the quotation stands in all of them, newer than the one that has both lines.
  const half = { ...story, lines: [first] };
  const others = copiesOf(120).map((one) => ({
    ...one,
    id: `half-${one.id}`,
    stories: [{ ...half, article: `half-${one.id}` }],
  }));
  const joined = { ...first, hans: first.hans + second.hans, hant: first.hant + second.hant };
  const whole = { ...own, stories: [{ ...story, article: own.id, lines: [joined] }] };
  const desk = deskOf('hans', [...others, whole]);
  const { verdict, parts } = await checkWith(desk, joined.hans);
  assert.equal(verdict, 'exact');
  const [part] = parts;
  assert.ok(part?.verdict === 'exact');
  assert.deepEqual(
    part.places.map(({ line }) => line.article),
    [own.id],
  );
});
