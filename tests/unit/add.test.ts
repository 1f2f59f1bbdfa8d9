import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { encode } from '../../src/articles/encoding.ts';
import { crawlLines, cutAt } from '../../src/articles/provenance.ts';
import { boilerplateOf } from '../../src/add/boilerplate.ts';
import { firstDay } from '../../src/add/dates.ts';
import { detectEncoding } from '../../src/add/detect-encoding.ts';
import { likelyNames } from '../../src/add/likely-names.ts';
import { photoParts } from '../../src/add/line-looks.ts';
import { outlineOf } from '../../src/add/outline.ts';
import { scriptEvidence } from '../../src/add/script-evidence.ts';
import { signaturesIn, signersOf } from '../../src/add/signers.ts';

const crawlOf = (id: string) => readFile(`content/sources/${id}.txt`, 'utf8');
const found = (name: string) => readFile(`tests/fixtures/found/${name}.txt`);

/** The printed lines of an outline as [kind, lines of the crawl], paragraphs left out. */
const furniture = (crawl: string) =>
  outlineOf(crawl)
    .blocks.filter(({ kind }) => kind !== 'paragraph')
    .map(({ kind, lines }) => [kind, ...lines]);
const proposed = (crawl: string) =>
  outlineOf(crawl).proposals.map(({ edit }) => [edit.kind, ...edit.lines]);

test('the encoding of a text is found out, however it was saved', async () => {
  const simplified = await crawlOf('2022-party-congress');
  const traditional = await crawlOf('2020-provincial-visit');
  const cases = [
    [simplified, 'utf-8'],
    [`\uFEFF${simplified}`, 'utf-8'],
    [simplified, 'gb18030'],
    [traditional, 'gb18030'],
    [traditional, 'big5'],
    [simplified, 'utf-16le'],
    [`\uFEFF${traditional}`, 'utf-16be'],
    [simplified.slice(0, 30), 'gb18030'],
    [traditional.slice(0, 30), 'big5'],
  ] as const;
  for (const [text, encoding] of cases) {
    const detected = detectEncoding(encode(text, encoding), 'text.txt');
    assert.deepEqual([detected.encoding, detected.text], [encoding, text]);
    assert.notEqual(detected.why, '');
  }
});

test('the script of a text is told by the characters that only one script has', async () => {
  const evidence = async (id: string) => {
    const { script, only } = scriptEvidence(await crawlOf(id));
    return [script, only.hans.count, only.hant.count];
  };
  assert.deepEqual(await evidence('2022-party-congress'), ['hans', 1253, 0]);
  assert.deepEqual(await evidence('2020-provincial-visit'), ['hant', 0, 944]);
  assert.equal(scriptEvidence('上下左右，天地人。').script, null);
  const mixed = scriptEvidence('发展经济，後来');
  assert.deepEqual([mixed.script, mixed.only.hant.kinds], ['hans', ['後']]);
});

test('what a site puts around its texts is told from what newspapers print', () => {
  const names = (lines: readonly string[]) => lines.map((line) => boilerplateOf(line)?.name);
  assert.deepEqual(
    names(['分享到:', '相關文章：', '首页 > 新闻 > 民生', '上一篇：大桥维修', '【字号 大 中 小】']),
    ['share', 'related', 'navigation', 'navigation', 'tools'],
  );
  assert.deepEqual(
    names([
      '扫码下载齐鲁壹点',
      '找记者 上壹点',
      '版权所有 某网',
      '责任编辑：某某',
      '（責任編輯：某某）',
    ]),
    ['promotion', 'promotion', 'copyright', 'editor', 'editor'],
  );
  assert.deepEqual(
    names([
      '2023-09-12 08:30  来源：柳河晚报',
      '来源：新华社',
      '第1頁',
      '- 3 -',
      '1/4',
      '----',
      '※※※',
    ]),
    ['dateline', 'dateline', ...Array<string>(3).fill('page-number'), 'separator', 'separator'],
  );
  const printed = [
    ...['分享发展成果，推动共同富裕。', '编辑:彭传刚 美编:马秀霞 组版:洛菁', '来源于群众。'],
    ...['2020年4月28日，省委书记刘家义到济南调研。', '下载量超过一百万次。', '首页推荐的做法。'],
  ];
  assert.deepEqual(
    names(printed),
    printed.map(() => undefined),
  );
});

test('no printed line of the two texts is taken for boilerplate', async () => {
  for (const [id, removed] of [
    ['2020-provincial-visit', [1, 9, 13, 14, 18, 22, 28, 38, 45, 48]],
    ['2022-party-congress', [124, 125]],
  ] as const) {
    const outline = outlineOf(await crawlOf(id));
    const edits = outline.proposals.filter(({ edit }) => edit.kind === 'remove');
    const lines = edits.flatMap(({ edit }) => edit.lines);
    assert.deepEqual(
      lines.toSorted((a, b) => a - b),
      removed,
    );
  }
});

test('the outline of the report of 2020: kicker, joined headline, byline, repeated titles', async () => {
  const crawl = await crawlOf('2020-provincial-visit');
  assert.deepEqual(furniture(crawl), [
    ['kicker', 3],
    ['headline', 5, 7],
    ['byline', 42],
  ]);
  assert.deepEqual(proposed(crawl), [
    ['join', 5, 7],
    ['remove', 1],
    ['remove', 9, 13, 14, 18, 22, 28, 38],
    ['remove', 45],
    ['remove', 48],
  ]);
  assert.equal(outlineOf(crawl).citationTitle, crawlLines(crawl)[0]);
});

test('the outline of the page of 2022: subheads, picture, broken paragraph, other stories', async () => {
  const outline = outlineOf(await crawlOf('2022-party-congress'));
  const of = (kind: string) =>
    outline.blocks.filter((block) => block.kind === kind).flatMap(({ lines }) => lines);
  assert.deepEqual([of('kicker'), of('headline'), of('byline')], [[3], [5], [7]]);
  assert.deepEqual([of('caption'), of('credit'), of('credits')], [[33], [33], [127]]);
  assert.deepEqual(of('heading').slice(0, 5), [13, 21, 35, 37, 41]);
  assert.deepEqual(
    outline.blocks.filter(({ doubt }) => doubt).map(({ lines }) => lines[0]),
    [35, 119],
  );
  assert.deepEqual(
    outline.proposals.map(({ edit }) => [edit.kind, ...edit.lines]),
    [
      ['join', 71, 73],
      ['split', 33],
      ['remove', 124, 125],
    ],
  );
});

test('the title of a page, and the links under its text, are not the text’s', async () => {
  const crawl = detectEncoding(await found('2023-three-parks'), '').text;
  assert.deepEqual(furniture(crawl), [
    ['kicker', 7],
    ['headline', 8],
    ['byline', 10],
    ['heading', 14],
    ['heading', 20],
    ['caption', 27],
    ['credit', 27],
  ]);
  assert.deepEqual(proposed(crawl), [
    ['split', 27],
    ['remove', 1, 3],
    ['remove', 2, 34],
    ['remove', 4],
    ['remove', 5],
    ['remove', 29],
    ['remove', 30],
    ['remove', 31, 32, 33],
    ['remove', 35],
  ]);
});

test('lines that were broken at a width are paragraphs again', () => {
  const indented = [
    '小城通了火车',
    '　　九月的第一天，小城的人们一早就到了新',
    '建的车站，他们要坐上第一班火车去看看邻近',
    '的城市。',
    '　　车站在城南，离老街只有两公里，站前的广',
    '场种了三十棵槐树，树下摆着长椅，供人歇脚',
    '。一位老人说，他等这一天等了很久很久了。',
  ].join('\n');
  assert.deepEqual(
    outlineOf(indented).blocks.map(({ kind, lines }) => [kind, ...lines]),
    [
      ['headline', 1],
      ['paragraph', 2, 3, 4],
      ['paragraph', 5, 6, 7],
    ],
  );
});

test('a paragraph ends with a straight quotation mark, a photographer, or where the next is indented', () => {
  const lines = [
    '泉水保护条例听取意见',
    '赵海说,泉水是根脉。他说:"条例要让老百姓看得懂,用得上。"',
    '草案共六章,限制更严格。全市将建成监测站',
    '　　市民说,希望有明确的规定。',
    '图为座谈会现场。记者 王小明 摄',
    '意见征集截止到月底,可在网站查阅。',
  ];
  const paragraphs = outlineOf(lines.join('\n')).blocks.map(({ lines }) => lines);
  assert.deepEqual(paragraphs, [[1], [2], [3], [4], [5], [6]]);
});

test('a credit with a space of its own is parted from its caption by the words around the space', () => {
  const line = '图为座谈会现场。 记者 沈一禾 摄';
  assert.deepEqual(photoParts(line), {
    ...{ caption: '图为座谈会现场。', at: '。 记', credit: '记者 沈一禾 摄' },
  });
  assert.deepEqual(cutAt(line, '。 记'), ['图为座谈会现场。', '记者 沈一禾 摄']);
  assert.equal(photoParts('图为座谈会现场。　记者沈一禾摄')?.at, '　');
  assert.deepEqual(cutAt('市里开会,部署工作', ','), ['市里开会', '部署工作']);
});

test('a text without a headline asks for one', () => {
  const [first] = outlineOf('今天天气很好。\n明天也一样。').blocks;
  assert.equal(first?.kind, 'headline');
  assert.match(first.doubt ?? '', /begins without a headline/);
});

test('a day is found as it is printed, in words without a year, in figures only with one', () => {
  const day = (text: string) => {
    const { year, day: value, printed } = firstDay([{ number: 1, text }]) ?? {};
    return [year, value, printed];
  };
  assert.deepEqual(day('4月28日,省委書記'), [null, '04-28', '4月28日']);
  assert.deepEqual(day('2023-09-12 08:30'), ['2023', '09-12', '2023-09-12']);
  assert.deepEqual(day('2019/10/04'), ['2019', '10-04', '2019/10/04']);
  assert.deepEqual(day('增长3.5，共12.25万'), [undefined, undefined, undefined]);
});

test('who signed is read from the byline, and known by name', () => {
  const people = new Map([['yu-yue', { name: { hans: '于悦', hant: '于悅', latn: 'Yu Yue' } }]]);
  assert.deepEqual(signersOf('齐鲁晚报记者 夏侯凤超 于悦', people, 'hans'), [
    { name: '夏侯凤超', id: null },
    { name: '于悦', id: 'yu-yue' },
  ]);
  assert.deepEqual(
    signersOf('(大眾日報客戶端記者 李子路 張國棟 攝影 房賢剛 報道)', people, 'hant').map(
      ({ name }) => name,
    ),
    ['李子路', '張國棟'],
  );
});

test('what looks like a byline inside a paragraph is found, what only names a reporter is not', () => {
  const found: Readonly<Record<string, readonly string[]>> = {
    '本报讯（记者 孙启航）4月9日，大会开幕。': ['（记者 孙启航）'],
    '本報訊(記者 孫啟航 通訊員 李明)4月9日,大會開幕。': ['(記者 孫啟航 通訊員 李明)'],
    '公园开放。本报记者 王端鹏 段婷婷 报道': ['本报记者 王端鹏 段婷婷 报道'],
    '公园开放。（通讯员 孙启航）': ['（通讯员 孙启航）'],
    '记者 孙启航 从市里了解到，公园开放（记者王峰、李明介绍）。（记者 王峰 摄）': [],
    '本报记者 到场，随后本报记者 孙启航 采访了居民，电视台作了报道。': [],
  };
  for (const [text, signatures] of Object.entries(found))
    assert.deepEqual(signaturesIn(text), signatures, text);
});

test('names are hinted at beside an office or in front of a saying, the known ones left out', () => {
  const people = new Map([
    ['liu-qiang', { name: { hans: '刘强', hant: '劉強', latn: 'Liu Qiang' } }],
  ]);
  const text = '市长刘强、副局长郑大川说，公园不收门票。谢小云表示，从前这里是空地。';
  assert.deepEqual(likelyNames(text, people, 'hans'), ['郑大川', '谢小云']);
  // Behind what somebody is, and two characters printed as wide as three.
  const quoted = '附近居民钱桂芳说，路好走了。记者 何 平 摄。刘　强指出，还要种树。';
  assert.deepEqual(likelyNames(quoted, people, 'hans'), ['钱桂芳', '何平']);
});
