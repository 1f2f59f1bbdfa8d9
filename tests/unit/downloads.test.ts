import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { unzipSync, strFromU8 } from 'fflate';
import { markdownToMdast, type MdastNode } from 'satteri';
import type { Article } from '../../src/articles/article.ts';
import { readLibrary } from '../../src/articles/library.ts';
import { childrenOf, textOf } from '../../src/articles/mdx-tree.ts';
import { readPeople, type People } from '../../src/articles/people.ts';
import { archiveOf } from '../../src/downloads/epub/archive.ts';
import { coverPicture } from '../../src/downloads/epub/cover.ts';
import { epub } from '../../src/downloads/epub/epub.ts';
import { xml } from '../../src/downloads/epub/xml.ts';
import { escaped, markdown } from '../../src/downloads/markdown.ts';
import { plainText } from '../../src/downloads/plain-text.ts';
import { readHeadingFont } from '../../src/headings/font.ts';

let article: Article;
let people: People;
const record = '/about/#2022-party-congress';
before(async () => {
  const found = (await readLibrary()).find(({ id }) => id === '2022-party-congress');
  assert.ok(found);
  article = found;
  people = await readPeople();
});

/** The nodes of a Markdown text as CommonMark, with what GitHub adds to it. */
function blocksOf(text: string): MdastNode[] {
  return childrenOf(markdownToMdast(text, { features: { smartPunctuation: false } }));
}

test('XML escapes text and attributes, keeps pieces of XML, leaves out nothing', () => {
  const inner = xml`<b>${'<&>'}</b>`;
  assert.equal(
    xml`<p id="${'a"b'}">${'1 < 2 & "3"'}${inner}${[inner, '甲']}${null}${7}</p>`.source,
    '<p id="a&quot;b">1 &lt; 2 &amp; &quot;3&quot;<b>&lt;&amp;&gt;</b><b>&lt;&amp;&gt;</b>甲7</p>',
  );
});

test('no character of a text means anything to Markdown', () => {
  const texts = [
    ...['*强调* _a_ `b`', '[甲](乙) ![丙](丁)', '<b>&amp; &lt;', '~~删~~ $x$ a|b', '{#id} {甲}'],
    ...[
      '# 不是标题',
      '标题 ##',
      '- 不是列表',
      '+ 甲',
      '12. 不是列表',
      '3) 乙',
      '> 丙',
      '---',
      '===',
    ],
    ...[
      '反斜线 \\ \\* 末尾\\',
      '**“甲”**乙',
      '1.5%—2000 亿元',
      '<https://example.org>',
      'www.甲.cn a@b.cn',
    ],
  ];
  for (const text of texts) {
    const [list, ...rest] = blocksOf(`7. ${escaped(text)}\n`);
    assert.deepEqual(rest, [], text);
    assert.equal(list?.type, 'list');
    const [item] = childrenOf(list);
    assert.deepEqual(item && childrenOf(item).map(({ type }) => type), ['paragraph'], text);
    assert.equal(textOf(list), text);
    const [heading] = blocksOf(`## ${escaped(text)}\n`);
    assert.equal(heading?.type, 'heading');
    assert.equal(textOf(heading), text);
  }
});

test('an article as Markdown begins with kicker, headline, byline and facts', () => {
  assert.equal(
    markdown({ article, script: 'hant', people, record }).split('\n\n').slice(0, 4).join('\n'),
    [
      '中國共產黨濟南市第十二次代表大會開幕，描繪未來發展藍圖',
      '# 當好排頭兵，加速向國家中心城市邁進',
      '齊魯晚報記者 夏侯鳳超 于悅',
      '- 報紙：齊魯晚報',
      '- 事件：〔2022年〕4月9日（日期中〔〕內為推斷）',
      '- 文字：本檔案由簡體機器轉換為繁體；原文為簡體。標點改為全形。',
      '- 網址：<https://example.org/hant/articles/2022-party-congress/>',
    ].join('\n'),
  );
});

test('an article as plain text names speakers and notes beside the numbered lines', () => {
  const text = plainText({ article, script: 'hans', people, record });
  assert.match(text, /\n\n◆ 勇当排头兵，开创新局面\n\n说话人：刘强\n\[6\] 刘强强调，/);
  assert.match(
    text,
    /\n〔编者注〕“功能充沛”：原文如此。另有一份2022年5月的报道，同一处作“动能充沛”；或为本页排印之误。本站不改。出处：中华网山东频道 2022-05-30 https:\S+\n/,
  );
  assert.match(
    text,
    /——齐鲁晚报《济南谋划十个“新的更大突破”》，事件：〔2022年〕4月9日，第10–31段，https:\/\/example\.org\/hans\/articles\/2022-party-congress\/#breakthroughs\n/,
  );
  assert.match(text, /\n发表日期（推断）：2022年4月10日　版面没有印出版日期/);
  assert.ok(text.endsWith(`（SHA-256）：${article.source.sha256}\n`));
});

test('an archive begins with its media type, uncompressed, and is the same in every time zone', () => {
  const zone = process.env['TZ'];
  const archives = ['Asia/Shanghai', 'America/Los_Angeles'].map((TZ) => {
    process.env['TZ'] = TZ;
    return Buffer.from(archiveOf({ 'b.txt': '乙', 'a.png': new Uint8Array([1, 2, 3]) }));
  });
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
  const [one, other] = archives;
  assert.ok(one && other);
  assert.deepEqual(one, other);
  // OCF 3.3, 4.2.1.4: the name at byte 30, the content right after it.
  assert.equal(one.toString('latin1', 30, 58), 'mimetypeapplication/epub+zip');
  const files = unzipSync(one);
  assert.deepEqual(Object.keys(files), ['mimetype', 'b.txt', 'a.png']);
  assert.equal(strFromU8(files['b.txt'] ?? new Uint8Array()), '乙');
});

test('a book names only authors who signed, and no day of publication', () => {
  const parts = { cover: new Uint8Array(), styles: '', modified: '2026-11-22' };
  const files = unzipSync(epub({ article, script: 'hans', people, record }, parts));
  const metadata = strFromU8(files['EPUB/package.opf'] ?? new Uint8Array());
  const valuesOf = (name: string) =>
    [...metadata.matchAll(new RegExp(`<dc:${name}[^>]*>(.*?)</dc:${name}>`, 'g'))].map(
      ([, value]) => value,
    );
  assert.deepEqual(valuesOf('creator'), ['夏侯凤超', '于悦']);
  assert.deepEqual(valuesOf('date'), []);
  assert.deepEqual(valuesOf('source'), ['齐鲁晚报']);
  assert.deepEqual(valuesOf('language'), ['zh-Hans']);
  assert.deepEqual(valuesOf('identifier'), [
    'https://example.org/hans/articles/2022-party-congress/',
  ]);
  assert.match(metadata, /<meta property="dcterms:modified">2026-11-22T00:00:00Z<\/meta>/);
  assert.doesNotMatch(metadata, /conformsTo/);
});

test('a cover has the ripple twice, upright and on the water, and no text elements', async () => {
  const card = { script: 'hans', kicker: '', detail: '', lengths: [10, 30] } as const;
  const titles = [{ hans: '济南', hant: '濟南' }];
  const picture = coverPicture({ ...card, title: titles }, await readHeadingFont('hans'));
  assert.deepEqual(picture.match(/<circle r="[^"]*"\/>/g), [
    '<circle r="117.5"/>',
    '<circle r="470"/>',
  ]);
  assert.deepEqual(picture.match(/<path d="M-[^"]*"\/>/g), [
    '<path d="M-117.5 0A117.5 44.65 0 0 0 117.5 0"/>',
    '<path d="M-470 0A470 178.6 0 0 0 470 0"/>',
  ]);
  assert.doesNotMatch(picture, /<text/);
});
