// What stands beside the words of a quotation: where they are from, and who said them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkWith } from '../../src/check/client.ts';
import { asidesWords, asideWords, calloutWords } from '../../src/check/sentences.ts';
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

function speakerOf({ article, line }: Printed, script: Script): string | null {
  const name = article.speakers[line.speaker ?? '']?.[script];
  return name === undefined ? null : `${{ hans: '说话人', hant: '說話人' }[script]}：${name}`;
}

function copied(one: Printed, script: Script): string {
  const source = [one.line[otherScript(script)]];
  return quotationOf({
    ...{ script, lines: [one.line[script]], speaker: speakerOf(one, script) },
    place: placeOf(one, script),
    ...(one.article.originalScript !== script && { conversion: { source } }),
  }).text;
}

test('what the site itself copies comes back word for word, in both scripts, from either', async () => {
  for (const script of scripts) {
    for (const one of printed) {
      const isOriginal = one.article.originalScript === script;
      const { verdict, match, asides, parts } = await check(copied(one, script));
      assert.equal(verdict, 'exact', one.line[script]);
      const isSpoken = speakerOf(one, script) !== null;
      assert.deepEqual(
        [parts.length, asides.length],
        [1, 1 + Number(!isOriginal) + Number(isSpoken)],
      );
      if (isOriginal) assert.equal(match, 'verbatim', one.line[script]);
    }
  }
});

test('several paragraphs, several quotations, and one that cannot say what stood there before', async () => {
  const [first, second] = printed.filter(({ number }) => number === 23 || number === 24);
  assert.ok(first && second);
  const lines = [first.line.hant, second.line.hant];
  const place = { ...placeOf(first, 'hant'), paragraphs: [23, 24] } as const;
  const both = quotationOf({
    ...{ script: 'hant', lines, speaker: null, place, conversion: { source: null } },
  }).text;
  const { verdict, asides, warning } = await check(both);
  assert.deepEqual([verdict, asides.length, warning], ['exact', 2, null]);
  const inAngles = copied(first, 'hans').replace(/https.+/, '<$&>');
  assert.equal((await check(inAngles)).match, 'verbatim');
  const apart = `${copied(first, 'hans')}\n\n${copied(second, 'hans')}`;
  assert.deepEqual(told(await check(apart)), ['exact p23 verbatim', 'exact p24 verbatim']);
  const spoken = printed.filter(({ line }) => line.speaker !== null);
  const all = spoken.map((one) => copied(one, 'hans')).join('\n\n');
  assert.equal((await check(all)).verdict, 'exact');
  assert.equal(spoken.length, 12);
  const [one] = spoken;
  assert.ok(one);
  const wrong = copied(one, 'hans').replace(/(?<=\n说话人：).+/, '于海田');
  assert.equal((await check(wrong)).verdict, 'near');
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

test('that a meeting or a report said it is no difference where the story is of it', async () => {
  for (const [said, words, id, speaker] of [
    ['大会强调，', '站在新的历史起点上，要担负起勇当排头兵', 'p6', '刘强'],
    ['报告指出，', '今天的济南，正处于加快发展', 'p8', '刘强'],
    ['会议还强调，', '要发挥好自贸区等平台作用', 'p7', '刘家义'],
    ['座談會上強調，', '濟南要堅持生態立市', 'p6', '刘家义'],
    ['报告提出，', '五年内上市企业总数超过100家', 'p23', ''],
    ['报告中指出，', '打造全国营商环境标杆城市', 'p23', ''],
    ['市第十二次党代会报告指出，', '打造全国营商环境标杆城市', 'p23', ''],
  ] as const) {
    const { verdict, asides, parts } = await check(said + words);
    assert.equal(verdict, 'exact', said);
    assert.ok(parts[0]?.verdict === 'exact' && parts[0].places[0].line.id === id, said);
    assert.deepEqual(
      asides.map((one) => [one.written, one.speaker]),
      [[said, speaker]],
    );
  }
  assert.equal(
    asideWords({ written: '报告提出，', speaker: '', isNote: false, from: null }, 'hans'),
    '“报告提出，”没有算进引文；这一段没有写明说话人。',
  );
  for (const [other, expected] of [
    [
      '市第十三次党代会报告指出，打造全国营商环境标杆城市',
      'near p23 市第十三次党代会报告指出 →  number 第十三>',
    ],
    ['省委常委会会议指出，打造全国营商环境标杆城市', 'near p23 省委常委会会议指出 → '],
    ['报告强调，坚持生态优先绿色发展', 'near p28 强调 → 指出'],
    ['大会强调，一张蓝图，再绘到底', 'near p6 再 → '],
  ] as const)
    assert.deepEqual(told(await check(other)), [expected]);
  // The text of 2020 is of no report.
  assert.equal((await check('报告指出，要完善规划、引领建设')).verdict, 'near');
  assert.deepEqual(await beside('报告指出，坚持生态优先绿色发展'), []);
});

test('a name that no text has is told beside who said it', async () => {
  const words = '一张蓝图绘到底，推动各项工作实现新的更大突破。';
  for (const [quotation, name, speaker] of [
    [`王小明指出：“${words}”`, '王小明', '刘强'],
    [`「${words}」，陳大文說。`, '陳大文', '刘强'],
    ['李某某书记强调，要完善规划、引领建设', '李某某', '李干杰'],
    ['张三说，常住人口达到1000万以上', '张三', ''],
  ] as const) {
    const { verdict, parts, asides } = await check(quotation);
    const [part] = parts;
    assert.ok(verdict === 'near' && part?.verdict === 'near' && parts.length === 1, quotation);
    assert.deepEqual(
      [part.callouts, asides],
      [[{ kind: 'who', pasted: name, source: speaker }], []],
      quotation,
    );
    const struck = part.pasted.filter(({ kind }) => kind === 'marked').map(({ text }) => text);
    assert.ok(struck.join('').includes(name), quotation);
  }
  const callout = { kind: 'who', pasted: '王小明', source: '刘强' } as const;
  assert.equal(
    calloutWords(callout, 'hans'),
    '说话人不同：“王小明”这个名字不见于本站的文本；这一段写明的说话人是刘强。',
  );
  for (const other of ['专家表示：', '記者指出：', '刘家义说：']) {
    const [part] = (await check(`${other}“${words}”`)).parts;
    assert.ok(part?.verdict === 'near', other);
    assert.ok(!part.callouts.some(({ kind }) => kind === 'who'), other);
  }
});

test('a common word is a name where it can be none else', async () => {
  const words = '一张蓝图绘到底，推动各项工作实现新的更大突破。';
  const strangers = async (who: string) => {
    const [part] = (await check(`${who}：“${words}”`)).parts;
    const callouts = part?.verdict === 'near' ? part.callouts : [];
    return callouts.flatMap((one) => (one.kind === 'who' ? one.pasted : []));
  };
  for (const [who, name] of [
    ['高某某指出', '高某某'],
    ['方某强调', '方某'],
    ['马晓东表示', '马晓东'],
    ['萬大明說', '萬大明'],
    ['高强书记指出', '高强'],
    ['市长马大壮说', '马大壮'],
  ] as const)
    assert.deepEqual(await strangers(who), [name], who);
  for (const other of [
    ...['高层指出', '高校表示', '方案提出', '方面表示', '许多人说', '金融界表示', '常委会指出'],
    ...['江苏表示', '马上说', '黄河委提出', '张口说', '王室表示', '高新区表示', '县委书记指出'],
    ...['青岛市长表示', '常务副市长表示', '第一书记说', '市长助理表示', '龙头企业表示'],
  ])
    assert.deepEqual(await strangers(other), [], other);
});

test('all that was passed over of a kind is told in one sentence', async () => {
  const { asides } = await check('[23] 五年内上市企业总数超过100家①。打造全国营商环境标杆城市②①');
  assert.deepEqual(asidesWords(asides, 'hans').sort(), [
    '“[23]”与核对到的位置相符，没有算进引文。',
    '“①”“②”看作注释，没有算进引文。',
  ]);
  assert.match(asidesWords(asides, 'hant').join(), /「①」「②」看作註釋/);
});

test('notes and their signs are passed over and told; the same signs in a text are not', async () => {
  for (const [quotation, passed] of [
    ['五年内上市企业总数超过100家①。打造全国营商环境标杆城市②', ['①', '②']],
    ['常住人口达到1000万①以上[1]，城市首位度大幅提升〔2〕', ['[1]', '〔2〕', '①']],
    ['打造黄河流域对外开放门户¹。', ['¹']],
    ['①打造黄河流域对外开放门户', ['①']],
    ['城市更具韧性（记者注：指抗灾能力）、更为安全', ['（记者注：指抗灾能力）']],
    ['编者按：本文有删节[1]。\n城市更具韧性、更为安全', ['编者按：本文有删节[1]。']],
    [
      '[33] 未来五年，济南将加快建设功能充沛、实力跃升的现代化强省会。\n〔编者注〕“功能充沛”：原文如此。',
      ['[33]', '〔编者注〕“功能充沛”：原文如此。'],
    ],
    ['推动[21]家市属国有企业做大做活做专', []],
    ['新培育[3]—[5]个国家先进制造业集群', []],
  ] as const) {
    const { verdict, asides } = await check(quotation);
    assert.equal(verdict, 'exact', quotation);
    assert.deepEqual(asides.map(({ written }) => written).sort(), [...passed].sort(), quotation);
  }
  assert.deepEqual(told(await check('五年内上市企业总数超过200家①。')), [
    'near p23 200 → 100 number 200>100',
  ]);
  assert.deepEqual(told(await check('推动[12]家市属国有企业做大做活做专')), [
    'near p23 12 → 21 number 12>21',
  ]);
  const [note] = (await check('打造黄河流域对外开放门户①')).asides;
  assert.ok(note);
  assert.equal(asideWords(note, 'hant'), '「①」看作註釋，沒有算進引文。');
  assert.equal((await check('城市更具韧性（指抗灾能力）、更为安全')).verdict, 'near');
});

const words = '推动21家市属国有企业做大做活做专';
for (const [quotation, written] of [
  [`据齐鲁晚报2022年4月10日报道，${words}。`, '据齐鲁晚报2022年4月10日报道，'],
  [`《齐鲁晚报》4月10日报道：“${words}”`, '《齐鲁晚报》4月10日报道：'],
  [`齐鲁晚报：“${words}”`, '齐鲁晚报：'],
  [`“${words}”——《齐鲁晚报》2022年4月10日`, '——《齐鲁晚报》2022年4月10日'],
  [`“${words}。”（《齐鲁晚报》，2022年4月9日，第23段）`, '（《齐鲁晚报》，2022年4月9日，第23段）'],
] as const)
  test(`the newspaper beside the words is told, not compared: ${quotation}`, async () => {
    const { verdict, asides } = await check(quotation);
    assert.equal(verdict, 'exact');
    assert.deepEqual(
      asides.map((one) => asideWords(one, 'hans')),
      [`“${written}”没有算进引文；这篇报道出自齐鲁晚报，事件日期是〔2022年〕4月9日。`],
    );
  });

test('another newspaper, and another day, are not passed over', async () => {
  for (const quotation of [
    `据人民日报报道，${words}`,
    '据齐鲁晚报报道，济南要坚持生态立市，加强水资源保护利用和水系治理',
    `3月9日，刘强在报告中指出：“${words}”`,
  ]) {
    const { verdict, asides } = await check(quotation);
    assert.deepEqual([verdict, asides], ['near', []], quotation);
  }
});

test('behind a newspaper a changed number is the one difference', async () => {
  const answer = await check('据齐鲁晚报2022年4月10日报道，五年内上市企业总数超过200家');
  assert.deepEqual(
    answer.parts.flatMap((part) => (part.verdict === 'near' ? part.callouts : [])),
    [{ kind: 'number', pasted: '200', source: '100' }],
  );
});
