import assert from 'node:assert/strict';
import { test } from 'node:test';
import { referenceIn } from '../../src/citation/references.ts';
import { htmlOf, plainText } from '../../src/citation/run.ts';
import { pinpoint, styleIds, type StyleId } from '../../src/citation/style-ids.ts';
import type { CitableStory, CitedDate, Romanised } from '../../src/citation/work.ts';
import type { Script } from '../../src/script/script.ts';

const accessDay = '2026-11-21';

function name(hans: string, latn: string, hant = hans): Romanised {
  return { hans, hant, latn };
}

const site = (fragment: string) => ({
  hans: `https://example.org/hans/articles/${fragment}`,
  hant: `https://example.org/hant/articles/${fragment}`,
});

const opening: CitableStory = {
  title: {
    hans: '当好排头兵，加速向国家中心城市迈进',
    hant: '當好排頭兵，加速向國家中心城市邁進',
    latn: 'Dang hao paitoubing, jiasu xiang guojia zhongxin chengshi maijin',
    en: 'Be a good vanguard and speed up the advance toward becoming a national central city',
  },
  authors: [name('夏侯凤超', 'Xiahou Fengchao', '夏侯鳳超'), name('于悦', 'Yu Yue', '于悅')],
  newspaper: name('齐鲁晚报', 'Qilu Wanbao', '齊魯晚報'),
  published: { value: '2022-04-10', certainty: 'inferred' },
  page: null,
  address: site('2022-party-congress/#opening'),
};

function inStyle(style: StyleId, story: CitableStory, script: Script = 'hans'): string {
  return plainText(referenceIn(style, story, script, accessDay));
}

test('every style writes the reference that its users expect', () => {
  const address = 'https://example.org/hans/articles/2022-party-congress/#opening';
  assert.deepEqual(
    styleIds.map((style) => inStyle(style, opening, style === 'apa-zh' ? 'hant' : 'hans')),
    [
      `夏侯凤超，于悦. 当好排头兵，加速向国家中心城市迈进[N/OL]. 齐鲁晚报，[2022-04-10]. ${address}.`,
      `夏侯凤超, 于悦. 当好排头兵，加速向国家中心城市迈进[N/OL]. 齐鲁晚报, [2022-04-10][2026-11-21]. ${address}.`,
      '夏侯鳳超、于悅（[2022年4月10日]）。當好排頭兵，加速向國家中心城市邁進。齊魯晚報。https://example.org/hant/articles/2022-party-congress/#opening',
      `Xiahou, F., & Yu, Y. ([2022, April 10]). Dang hao paitoubing, jiasu xiang guojia zhongxin chengshi maijin [Be a good vanguard and speed up the advance toward becoming a national central city]. Qilu Wanbao. ${address}`,
      `Xiahou Fengchao and Yu Yue. “当好排头兵，加速向国家中心城市迈进 [Be a good vanguard and speed up the advance toward becoming a national central city].” Qilu wanbao, [10 Apr. 2022], ${address}. Accessed 21 Nov. 2026.`,
      `Xiahou Fengchao 夏侯凤超 and Yu Yue 于悦. “Dang hao paitoubing, jiasu xiang guojia zhongxin chengshi maijin” 当好排头兵，加速向国家中心城市迈进 [Be a good vanguard and speed up the advance toward becoming a national central city]. Qilu wanbao 齐鲁晚报, [April 10, 2022]. ${address}.`,
    ],
  );
});

test('a headline in three parts is cited with all three', () => {
  const visit: CitableStory = {
    ...opening,
    title: {
      ...opening.title,
      hans: '刘家义李干杰在济南调研时强调 在服从服务融入国家战略中明确思路方向重点 加快建设“大强美富通”现代化国际大都市',
    },
    authors: [name('李子路', 'Li Zilu'), name('张国栋', 'Zhang Guodong', '張國棟')],
    newspaper: name('大众日报客户端', 'Dazhong Ribao Kehuduan', '大眾日報客戶端'),
    published: { value: '2020-04-28', certainty: 'inferred' },
    address: site('2020-provincial-visit/#visit'),
  };
  assert.equal(
    inStyle('gbt7714-2025', visit),
    '李子路，张国栋. 刘家义李干杰在济南调研时强调 在服从服务融入国家战略中明确思路方向重点 加快建设“大强美富通”现代化国际大都市[N/OL]. 大众日报客户端，[2020-04-28]. https://example.org/hans/articles/2020-provincial-visit/#visit.',
  );
  assert.match(
    inStyle('chicago', visit),
    /Dazhong ribao kehuduan 大众日报客户端, \[April 28, 2020\]/,
  );
});

/** A story of the standard's own examples. */
function example(
  title: string,
  authors: readonly string[],
  newspaper: string,
  published: string,
  more: Partial<CitableStory> = {},
): CitableStory {
  const words = name(title, '');
  return {
    title: { ...words, en: '' },
    authors: authors.map((one) => name(one, '')),
    newspaper: name(newspaper, ''),
    published: { value: published, certainty: 'stated' },
    page: null,
    address: null,
    ...more,
  };
}

test('the printed examples of both editions of GB/T 7714 come out as printed', () => {
  const digital = example('数字革命与竞争国际化', ['丁文详'], '中国青年报', '2000-11-20', {
    page: '15',
  });
  const web = (url: string) => ({ hans: url, hant: url });
  const infinite = example(
    '探索微观世界的无穷奥秘（科技大观）',
    ['陈缮真'],
    '人民日报',
    '2022-08-16',
    { page: '17', address: web('http://example.com/a') },
  );
  const storm = example(
    '大风沙过后的思考',
    ['傅刚', '赵承', '李佳路'],
    '北京青年报',
    '2000-01-12',
    { address: web('http://example.com/b') },
  );
  assert.equal(
    inStyle('gbt7714-2025', digital),
    '丁文详. 数字革命与竞争国际化[N]. 中国青年报，2000-11-20（15）.',
  );
  assert.equal(
    inStyle('gbt7714-2025', infinite),
    '陈缮真. 探索微观世界的无穷奥秘（科技大观）[N/OL]. 人民日报，2022-08-16（17）. http://example.com/a.',
  );
  assert.equal(
    inStyle('gbt7714-2015', digital),
    '丁文详. 数字革命与竞争国际化[N]. 中国青年报, 2000-11-20(15).',
  );
  assert.equal(
    plainText(referenceIn('gbt7714-2015', storm, 'hans', '2005-09-28')),
    '傅刚, 赵承, 李佳路. 大风沙过后的思考[N/OL]. 北京青年报, 2000-01-12[2005-09-28]. http://example.com/b.',
  );
});

const people = ['Jia Yi', 'Bing Er', 'Ding San', 'Wu Si'].map((latn, index) =>
  name(['甲一', '丙二', '丁三', '戊四'][index] ?? '', latn),
);
const short: CitableStory = {
  title: { hans: '题', hant: '題', latn: 'Ti', en: 'Title' },
  authors: [],
  newspaper: name('样报', 'Yang Bao', '樣報'),
  published: { value: '2022-04-10', certainty: 'stated' },
  page: null,
  address: null,
};

/** How a short story with so many authors is cited in every style, in the order of `styleIds`. */
const byAuthors: readonly (readonly string[])[] = [
  [
    '题[N]. 样报，2022-04-10.',
    '题[N]. 样报, 2022-04-10.',
    '题（2022年4月10日）。样报。',
    'Ti [Title]. (2022, April 10). Yang Bao.',
    '“题 [Title].” Yang bao, 10 Apr. 2022.',
    'Yang bao 样报. “Ti” 题 [Title]. April 10, 2022.',
  ],
  [
    '甲一. 题[N]. 样报，2022-04-10.',
    '甲一. 题[N]. 样报, 2022-04-10.',
    '甲一（2022年4月10日）。题。样报。',
    'Jia, Y. (2022, April 10). Ti [Title]. Yang Bao.',
    'Jia Yi. “题 [Title].” Yang bao, 10 Apr. 2022.',
    'Jia Yi 甲一. “Ti” 题 [Title]. Yang bao 样报, April 10, 2022.',
  ],
  [
    '甲一，丙二. 题[N]. 样报，2022-04-10.',
    '甲一, 丙二. 题[N]. 样报, 2022-04-10.',
    '甲一、丙二（2022年4月10日）。题。样报。',
    'Jia, Y., & Bing, E. (2022, April 10). Ti [Title]. Yang Bao.',
    'Jia Yi and Bing Er. “题 [Title].” Yang bao, 10 Apr. 2022.',
    'Jia Yi 甲一 and Bing Er 丙二. “Ti” 题 [Title]. Yang bao 样报, April 10, 2022.',
  ],
  [
    '甲一，丙二，丁三. 题[N]. 样报，2022-04-10.',
    '甲一, 丙二, 丁三. 题[N]. 样报, 2022-04-10.',
    '甲一、丙二、丁三（2022年4月10日）。题。样报。',
    'Jia, Y., Bing, E., & Ding, S. (2022, April 10). Ti [Title]. Yang Bao.',
    'Jia Yi, et al. “题 [Title].” Yang bao, 10 Apr. 2022.',
    'Jia Yi 甲一, Bing Er 丙二, and Ding San 丁三. “Ti” 题 [Title]. Yang bao 样报, April 10, 2022.',
  ],
  [
    '甲一，丙二，丁三，等. 题[N]. 样报，2022-04-10.',
    '甲一, 丙二, 丁三, 等. 题[N]. 样报, 2022-04-10.',
    '甲一、丙二、丁三、戊四（2022年4月10日）。题。样报。',
    'Jia, Y., Bing, E., Ding, S., & Wu, S. (2022, April 10). Ti [Title]. Yang Bao.',
    'Jia Yi, et al. “题 [Title].” Yang bao, 10 Apr. 2022.',
    'Jia Yi 甲一, Bing Er 丙二, Ding San 丁三, and Wu Si 戊四. “Ti” 题 [Title]. Yang bao 样报, April 10, 2022.',
  ],
];

byAuthors.forEach((references, count) => {
  test(`a story with ${count} authors in every style`, () => {
    const story = { ...short, authors: people.slice(0, count) };
    assert.deepEqual(
      styleIds.map((style) => inStyle(style, story)),
      references,
    );
  });
});

test('of very many authors each style leaves out its own', () => {
  const many = Array.from({ length: 22 }, (_, index) => name(`名${index}`, `Ming ${index}x`));
  const [six, seven] = [6, 7].map((count) => ({ ...short, authors: many.slice(0, count) }));
  const [twenty, all] = [20, 22].map((count) => ({ ...short, authors: many.slice(0, count) }));
  assert.ok(six && seven && twenty && all);
  assert.match(inStyle('chicago', six), /Ming 4x 名4, and Ming 5x 名5\. /);
  assert.match(inStyle('chicago', seven), /^Ming 0x 名0, Ming 1x 名1, Ming 2x 名2, et al\. “/);
  assert.match(inStyle('apa', twenty), /Ming, 1\., & Ming, 1\. \(/);
  assert.match(inStyle('apa', all), /Ming, 1\., \. \. \. Ming, 2\. \(/);
  assert.match(inStyle('apa-zh', twenty), /名18、名19（/);
  assert.match(inStyle('apa-zh', all), /名18……名21（/);
});

const dates: readonly (readonly [CitedDate, string | null, readonly string[]])[] = [
  [
    { value: '2020-05-04', certainty: 'stated' },
    '2',
    [
      '甲一. 题[N]. 样报，2020-05-04（2）.',
      '甲一. 题[N]. 样报, 2020-05-04(2).',
      '甲一（2020年5月4日）。题。样报，2版。',
      'Jia, Y. (2020, May 4). Ti [Title]. Yang Bao, 2.',
      'Jia Yi. “题 [Title].” Yang bao, 4 May 2020, p. 2.',
      'Jia Yi 甲一. “Ti” 题 [Title]. Yang bao 样报, May 4, 2020, 2.',
    ],
  ],
  [
    { value: '2020-09-04', certainty: 'inferred' },
    '2',
    [
      '甲一. 题[N]. 样报，[2020-09-04]（2）.',
      '甲一. 题[N]. 样报, [2020-09-04](2).',
      '甲一（[2020年9月4日]）。题。样报，2版。',
      'Jia, Y. ([2020, September 4]). Ti [Title]. Yang Bao, 2.',
      'Jia Yi. “题 [Title].” Yang bao, [4 Sept. 2020], p. 2.',
      'Jia Yi 甲一. “Ti” 题 [Title]. Yang bao 样报, [September 4, 2020], 2.',
    ],
  ],
  [
    { value: null, certainty: 'unknown' },
    null,
    [
      '甲一. 题[N]. 样报，[日期不详].',
      '甲一. 题[N]. 样报, [日期不详].',
      '甲一（无日期）。题。样报。',
      'Jia, Y. (n.d.). Ti [Title]. Yang Bao.',
      'Jia Yi. “题 [Title].” Yang bao.',
      'Jia Yi 甲一. “Ti” 题 [Title]. Yang bao 样报, n.d.',
    ],
  ],
];

for (const [published, page, references] of dates) {
  test(`a date that is ${published.certainty}, page ${String(page)}, in every style`, () => {
    const story = { ...short, authors: people.slice(0, 1), published, page };
    assert.deepEqual(
      styleIds.map((style) => inStyle(style, story)),
      references,
    );
  });
}

test('quotation marks inside a quoted title become single, elsewhere they stay', () => {
  const story = {
    ...short,
    title: { hans: '十个“突破”', hant: '十個「突破」', latn: 'Shi ge “tupo”', en: 'Ten “steps”' },
  };
  assert.match(inStyle('mla', story), /^“十个‘突破’ \[Ten ‘steps’\]\.”/);
  assert.match(inStyle('mla', story, 'hant'), /^“十個「突破」 \[/);
  assert.match(inStyle('chicago', story), /“Shi ge ‘tupo’” 十个“突破” \[Ten “steps”\]\./);
  assert.match(inStyle('apa', story), /^Shi ge “tupo” \[Ten “steps”\]\./);
  assert.match(inStyle('gbt7714-2025', story), /^十个“突破”\[N\]/);
});

test('a title that ends in a stop gets no second one', () => {
  for (const stop of ['。', '？', '！']) {
    const title = { ...short.title, hans: `题${stop}` };
    const story = { ...short, title, authors: people.slice(0, 1) };
    assert.equal(inStyle('apa-zh', story), `甲一（2022年4月10日）。题${stop}样报。`);
    assert.equal(inStyle('gbt7714-2025', story), `甲一. 题${stop}[N]. 样报，2022-04-10.`);
  }
});

test('the newspaper is italic or bold, the gloss English, the day of access marked', () => {
  const html = (style: StyleId) => htmlOf(referenceIn(style, opening, 'hans', accessDay));
  assert.match(html('apa-zh'), /<b>齐鲁晚报<\/b>/);
  assert.match(html('apa'), /^Xiahou, F\., &amp; Yu, Y\. .*<span lang="en">Be a .*<i>Qilu Wanbao/);
  assert.match(html('mla'), /<i>Qilu wanbao<\/i>.*<span data-accessed>21 Nov\. 2026<\/span>\.$/);
  assert.match(html('chicago'), /<i>Qilu wanbao<\/i> 齐鲁晚报/);
  assert.match(html('gbt7714-2015'), /\[<span data-accessed>2026-11-21<\/span>\]/);
  assert.doesNotMatch(html('gbt7714-2025'), /</);
});

test('a note in the text names one paragraph or several', () => {
  assert.deepEqual(
    styleIds.map((style) => pinpoint(style, [7, 7])),
    ['第7段', '第7段', '第7段', 'para. 7', 'par. 7', 'para. 7'],
  );
  assert.deepEqual(
    styleIds.map((style) => pinpoint(style, [7, 9])),
    ['第7–9段', '第7–9段', '第7–9段', 'paras. 7–9', 'pars. 7–9', 'paras. 7–9'],
  );
});
