// What differs, and what is said of it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkWith } from '../../src/check/client.ts';
import { noteOf } from '../../src/check/note.ts';
import { areWorthTheSame } from '../../src/check/numbers.ts';
import { withItsQuotes } from '../../src/check/parts.ts';
import { scatteredWords } from '../../src/check/sentences.ts';
import { articles, deskOf, told } from './check-desk.ts';

const desk = deskOf('hans');
const check = (quotation: string) => checkWith(desk, quotation);

async function assertTold(pairs: readonly (readonly [string, string])[]): Promise<void> {
  for (const [quotation, expected] of pairs)
    assert.equal(told(await check(quotation)).at(-1), expected, quotation);
}

test('a clause that was left out is a difference of one passage', async () => {
  await assertTold([
    [
      '城市治理现代化水平全面提升，基本形成共建共治共享的社会治理格局',
      'near p38  → 城市更具韧性、更为安全',
    ],
    [
      '建成开通国家级互联网骨干直联点，努力培育3000亿级“实力强区”',
      'near p14  → 实现高质量5G网络全覆盖，打造国家工业互联网示范高地 number >5',
    ],
    ['要完善規劃、有序推進', 'near p9  → 引领建设，突出重点'],
    ['要提高科教发展水平，培育特色优势学科', 'near p6  → 不断'],
    ['坚定推进平安济南建设', 'near p31  → 不移'],
    [
      '站在新的历史起点上，必须深刻领会和把握“三个走在前”的丰富内涵和实践要求，一张蓝图绘到底',
      'near p6  → 要担负起勇当排头兵、开创新局面的时代重任|找准支撑点、关键点、发力点，真抓实干、久久为功',
    ],
    [
      '高举习近平新时代中国特色社会主义思想伟大旗帜，全面落实习近平总书记对山东、对济南工作的重要指示要求',
      'near p5  → 深入贯彻党的十九大、十九届历次全会和二十大精神 number >十九 number >二十',
    ],
  ]);
});

test('a beginning far from its clause was left in, not put in', async () => {
  const differs = async (quotation: string) => {
    const [part] = (await check(quotation)).parts;
    assert.ok(part?.verdict === 'near' && part.place, quotation);
    const [struck = '', missing = ''] = [part.pasted, part.source].map((pieces) =>
      pieces.flatMap(({ text, kind }) => (kind === 'marked' ? [text] : [])).join('|'),
    );
    return [part.place.line.id, struck, missing.slice(0, 6), part.callouts.length];
  };
  for (const [quotation, id, missing] of [
    ['五年来，推动济南发展迈上新的台阶', 'p3', '我们用心领悟'],
    ['五年来，交出了一份厚重提气的高质量答卷', 'p3', '我们用心领悟'],
    ['今后五年，奋力开创新时代社会主义现代化强省会建设新局面', 'p5', '全市工作总的'],
    ['刘强强调，一张蓝图绘到底，推动各项工作实现新的更大突破', 'p6', '站在新的历史'],
    ['当前，发展机遇千载难逢', 'p3', '全国新旧动能'],
  ] as const)
    assert.deepEqual(await differs(quotation), [id, '', missing, 0], quotation);
  await assertTold([
    ['报告指出，持续增强经济社会发展动力活力', 'near p22  → 坚定不移推进全面深化改革'],
    ['于海田，推动经济社会数字化转型', 'near p14 于海田 →  name 于海田>'],
  ]);
  assert.match(told(await check('十年来，推动济南发展迈上新的台阶')).join(), / number 十>五$/);
  // In a paragraph before: put together, and nothing of it is struck out.
  const [part] = (await check('未来五年，高新技术企业实现倍增')).parts;
  assert.ok(part?.verdict === 'near' && part.place === null);
  assert.deepEqual(
    part.finds.map(({ line, written }) => [line.id, written]),
    [
      ['p33', '未来五年'],
      ['p34', '高新技术企业实现倍增'],
    ],
  );
  assert.ok(part.pasted.every(({ kind }) => kind === 'plain'));
});

test('pieces of other places or in another order are no passage with words left out', async () => {
  for (const [quotation, places] of [
    ['城市首位度大幅提升，常住人口达到1000万以上', ['p33', 'p33']],
    ['基本形成共建共治共享的社会治理格局，城市更具韧性、更为安全', ['p38', 'p38']],
    ['创建国家节水典范城市，推动21家市属国有企业做大做活做专', ['p28', 'p23']],
  ] as const) {
    const [part] = (await check(quotation)).parts;
    assert.ok(part?.verdict === 'near' && part.place === null, quotation);
    assert.deepEqual(
      part.finds.map(({ line }) => line.id),
      places,
    );
    const isOneLine = new Set(places).size === 1;
    assert.match(scatteredWords(part, 'hant'), isOneLine ? /出自同一段/ : /幾處原文拼成/);
  }
});

test('a callout names the word that it is about, not all that differs around it', async () => {
  await assertTold([
    ['营商环境建设还远远没有走在全国前列', 'near p34 还远远没有 →  negation 没有>'],
    ['担当实干方才绝不会辜负使命', 'near p8 才绝|会辜 → 能'],
    ['发展，断厚植高质量发展的生态底色', 'near p28  → 不 negation >不'],
    ['“一轴三廊三通道”综合交通主骨架', 'near p19 三 → 二 number 三>二'],
    ['黄河流域对外开放门户地位进步凸显', 'near p34  → 一'],
    ['济南市第十三次代表大会隆重开幕', 'near p10 三 → 二 number 第十三>第十二'],
    ['常住人口超百万，城市首位度大幅提升', 'near goals-title 百 → 千 number 百万>千万'],
    ['努力培育3000级“实力强区”', 'near p14  → 亿 number 3000>3000亿'],
    ['中国共产党济南市第二次代表大会隆重开幕', 'near p10  → 十 number 第二>第十二'],
  ]);
});

test('a name is told as one only where a name stands, whole, whichever article names it', async () => {
  await assertTold([
    ['刘强指出，坚持生态优先绿色发展', 'near p28 刘强 → 报告 name 刘强>'],
    ['张伟强调，站在新的历史起点上，要担负起勇当排头兵', 'near p6 张伟 → 刘强 name 张伟>刘强'],
    ['刘家义指出，今天的济南，正处于加快发展', 'near p8 家义指出 → 强最后说 name 刘家义>刘强'],
    ['于海田说：“今天的济南，正处于加快发展”', 'near p8 于海田 → 刘强最后 name 于海田>刘强'],
    // That the congress stressed it is no name put in the place of another.
    [
      '大会强调，站在新的历史起点上，必须深刻领会',
      'near p6  → 要担负起勇当排头兵、开创新局面的时代重任',
    ],
  ]);
});

test('a number that was cut off is shown whole and told', async () => {
  await assertTold([
    ['3000', 'near p14  → 亿 number 3000>3000亿'],
    ['常住人口达到1000', 'near p33  → 万 number 1000>1000万'],
    ['达到100', 'near p33 100 → 1000万 number 100>1000万'],
    ['济南市第十', 'near p1  → 二 number 第十>第十二'],
    ['以“半小时通勤圈”为半径', 'near p16 半 → 一 number 半>一'],
    // 一批 of a clause that was left out counts nothing.
    ['战略性新兴产业成长为发展主动力，国家级产业集群', 'near p33  → 打造一批世界级'],
    ['发展主动力，打造世界级、国家级产业集群', 'near p33  → 一批 number >一'],
  ]);
});

test('a number of the same value that is written otherwise is told apart', async () => {
  await assertTold([
    ['五年内上市企业总数超过一百家', 'near p23 一百 → 100 notation 一百>100'],
    ['常住人口达到一千萬以上', 'near p33 一千 → 1000 notation 一千萬>1000万'],
    ['新培育三至五个国家先进制造业集群', 'near p13 三至五 → 3—5 notation 三至五>3—5'],
    ['济南市第12次代表大会隆重开幕', 'near p10 12 → 十二 notation 第12>第十二'],
    ['五年内上市企业总数超过二百家', 'near p23 二百 → 100 number 二百>100'],
    ['五年内上市企业总数超过百家', 'near p23 百 → 100 notation 百>100'],
  ]);
  for (const [one, other] of [
    ['0.1亿', '1000万'],
    ['1.1万', '11000'],
    ['三千二百', '3200'],
    ['二〇二二', '2022'],
    ['一万亿', '10000亿'],
    ['百分之五', '５％'],
    ['一百零五', '105'],
    ['1,000', '一千'],
    ['3到5', '三至五'],
  ] as const)
    assert.ok(areWorthTheSame(one, other), one);
  for (const [one, other] of [
    ['5', '5%'],
    ['-5', '5'],
    ['12', '第十二'],
    ['35', '3—5'],
    ['10:30', '10:40'],
    ['', '零'],
  ] as const)
    assert.ok(!areWorthTheSame(one, other), one);
});

test('what limits a number is told when it is changed, left out or put in', async () => {
  await assertTold([
    ['常住人口达到1000万以下', 'near p33 下 → 上 bound 以下>以上'],
    ['企业不超100家', 'near p23 不 → 总数|过 bound 不超>超过'],
    ['常住人口達到1000萬左右', 'near p33 左右 → 以上 bound 左右>以上'],
    ['五年内上市企业总数不足100家', 'near p23 不足 → 超过 bound 不足>超过'],
    ['五年内上市企业总数约100家', 'near p23 约 → 超过 bound 约>超过'],
    ['五年内上市企业总数100家', 'near p23  → 超过 bound >超过'],
    ['常住人口近千万，城市首位度大幅提升', 'near goals-title 近 → 超 bound 近>超'],
    ['常住人口至少达到1000万以上', 'near p33 至少 →  bound 至少>'],
    ['五年内上市企业总数超过100余家', 'near p23 余 →  bound 余>'],
    ['五年内上市企业总数不超过100家', 'near p23 不 →  bound 不超过>超过'],
    [
      '五年内上市企业总数不足一百家',
      'near p23 不足一百 → 超过100 notation 一百>100 bound 不足>超过',
    ],
    [
      '五年内上市企业总数不少于一百家',
      'near p23 不少于一百 → 超过100 notation 一百>100 bound 不少于>超过',
    ],
    ['存在不少问题和不足', 'near p9 不少 → 一些'],
  ]);
});

test('a passage cut off from a negation or from what limits its number says so, in the note too', async () => {
  const page = { day: '2026-11-22', address: 'https://a/', origin: 'https://a', base: '/' };
  for (const [quotation, beside] of [
    ['100家。打造全国营商环境标杆城市', '超过'],
    ['常住人口达到1000万', '以上'],
    ['断厚植高质量发展的生态底色', '不'],
    ['1000万以上，城市首位度大幅提升', ''],
    ['推动21家市属国有企业', ''],
    ['上市企业总数', ''],
  ] as const) {
    const answer = await check(quotation);
    const [part] = answer.parts;
    assert.ok(part?.verdict === 'exact', quotation);
    assert.equal(part.beside, beside, quotation);
    const note = noteOf(answer, { ...page, script: 'hant' });
    assert.equal(note.includes(`緊挨著這句話的是「${beside}」`), beside !== '', quotation);
  }
});

test('what is shown has the quotation marks that belong to it', async () => {
  for (const [text, expected] of [
    ['打造“[实力强区]”，', '打造“[实力强区]”，'],
    ['[打造“实力强区]。”又', '[打造“实力强区。”]又'],
    ['“[工业强市”战略]', '[“工业强市”战略]'],
    ['“[甲]”', '“[甲]”'],
  ] as const) {
    const mark = { start: text.indexOf('['), end: text.indexOf(']') - 1 };
    const bare = text.replace(/[[\]]/g, '');
    const { start, end } = withItsQuotes(bare, mark);
    const shown = `${bare.slice(0, start)}[${bare.slice(start, end)}]${bare.slice(end)}`;
    assert.equal(shown, expected);
  }
  const [exact] = (await check('培育3000亿级“实力强区”')).parts;
  assert.ok(exact?.verdict === 'exact');
  const [{ line, mark }] = exact.places;
  assert.match(line.text.slice(mark.start, mark.end), /“实力强区”$/);
  const [part] = (await check('完善重点生态功能区生态补偿机制，绘就现代版“鹊华秋色图”')).parts;
  assert.ok(part?.verdict === 'near');
  assert.match(part.source.map(({ text }) => text).join(''), /“鹊华秋色图”$/);
});

test('a note lists the pieces of what is put together, and what stood beside the words', async () => {
  const page = { day: '2026-11-22', address: 'https://a/', origin: 'https://a', base: '/' };
  const note = async (quotation: string) =>
    noteOf(await check(quotation), { ...page, script: 'hans' }).split('\n');
  const pieces = await note('创建国家节水典范城市，推动21家市属国有企业做大做活做专');
  assert.deepEqual(pieces.slice(2, -2), [
    '这句话不是原文的一句，而是由几处原文拼成的：',
    '其中这些字句见于：',
    '「创建国家节水典范城市」',
    '——齐鲁晚报《济南谋划十个“新的更大突破”》，事件：〔2022年〕4月9日，第28段，https://a/hans/articles/2022-party-congress/#p28',
    '「推动21家市属国有企业做大做活做专」',
    '——齐鲁晚报《济南谋划十个“新的更大突破”》，事件：〔2022年〕4月9日，第23段，https://a/hans/articles/2022-party-congress/#p23',
  ]);
  const said = await note('刘强说：一张蓝图绘到底');
  assert.ok(said.includes('“刘强说：”没有算进引文；这一段写明的说话人是刘强。'));
  assert.match(said[said.indexOf('说话人：刘强') + 1] ?? '', /^——齐鲁晚报《/);
});

test('words that a report puts in quotation marks are judged apart from the report', async () => {
  const quoted = '担当实干方能不负使命，锐意进取才能赢得未来。';
  for (const [before, behind] of [
    ['济南市委书记刘强4月9日在济南市第十二次党代会上说：“', '”'],
    ['记者注意到，报道中写道「', '」，引起读者关注。'],
  ]) {
    const { verdict, parts } = await check(`${before}${quoted}${behind}`);
    const exact = parts.find((part) => part.verdict === 'exact');
    assert.deepEqual([verdict, exact?.places[0].line.id], ['near', 'p8']);
  }
  const { verdict } = await check('记者注意到，报道中写道「今天天气很好很好」，引起读者关注。');
  assert.equal(verdict, 'absent');
});

test('lines and sentences of neighbouring paragraphs are of both, not one with words put in', async () => {
  const paragraphs = articles.map(({ stories }) =>
    stories.flatMap(({ lines }) => lines.filter(({ kind }) => kind === 'paragraph')),
  );
  const neighbours = paragraphs.flatMap((lines) =>
    lines.slice(1).map(({ hans }, place) => [lines[place]?.hans ?? '', hans] as const),
  );
  for (const [before, text] of neighbours) {
    const [first = ''] = /^.*?。/u.exec(text) ?? [];
    const [last = ''] = /[^。]*。$/u.exec(before) ?? [];
    for (const quotation of [`${before}\n${first}`, `${last}\n${text}`, `${last}${first}`])
      assert.equal((await check(quotation)).verdict, 'exact', quotation);
  }
});
