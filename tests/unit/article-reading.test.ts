// What reading makes of a sound article.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { inBothScripts } from '../../src/articles/article.ts';
import { readConverter, readLibrary } from '../../src/articles/library.ts';
import { readPeople } from '../../src/articles/people.ts';
import { filesOf, readArticle } from '../../src/articles/read.ts';
import { segmentsByPhrase, segmentsOf } from '../../src/articles/segments.ts';
import { article, change, inCopy, problemsIn, recrawl } from './sound-copy.ts';

test('the second byline, caption and credit of a story are numbered, the first are not', async () => {
  const photo = (caption: string) =>
    `<Photo>\n\n<Caption>${caption}</Caption>\n\n<Credit>新华社发</Credit>\n\n</Photo>\n\n`;
  const ids = await inCopy(async (folder) => {
    await recrawl(folder, (text) => text.replace('分享到:', '甲 新华社发\n乙 新华社发\n编辑'));
    await change(join(folder, article), (text) =>
      text
        .replace(
          '{ kind: remove, lines: [15],',
          "{ kind: split, lines: [15], at: ' ', why: { hans: 一, hant: 一 } }\n  - { kind: split, lines: [16], at: ' ',",
        )
        .replace('</Story>', `${photo('甲')}${photo('乙')}<Byline>编辑</Byline>\n\n</Story>`),
    );
    const [read] = await readLibrary(folder);
    return read?.stories[0]?.blocks.map(({ id }) => id);
  });
  assert.deepEqual(ids?.slice(-5), [
    'meeting-caption',
    'meeting-credit',
    'meeting-caption-2',
    'meeting-credit-2',
    'meeting-byline-2',
  ]);
});

test('an edit lists every line of the crawl, and what was made of them', async () => {
  const [read] = await inCopy(async (folder) => {
    await recrawl(folder, (text) => `${text.trimEnd()}\n分享到:\n`);
    await change(join(folder, article), (text) =>
      text
        .replace('lines: [15]', 'lines: [15, 16]')
        .replace(
          'edits:\n',
          "edits:\n  - { kind: split, lines: [1], at: ',', why: { hans: 一, hant: 一 } }\n",
        )
        .replace('市里开会,部署工作</Kicker>', '市里开会</Kicker>')
        .replace('## 重点', '部署工作\n\n## 重点')
        .replace(
          'edits:\n',
          'edits:\n  - { kind: move, lines: [9], why: { hans: 一, hant: 一 } }\n',
        ),
    );
    // 部署工作 stands behind the paragraph now; what is looked at here are the edits.
    const { article: one } = await readArticle(filesOf('sample', folder), await readPeople(folder));
    return one ? [inBothScripts(one, await readConverter(folder))] : [];
  });
  assert.deepEqual(
    read?.edits.map(({ kind, ids, was, now }) => [kind, ids, was, now]),
    [
      ['move', ['key-work'], '重点工作', '重点工作'],
      ['split', ['meeting-kicker', 'p2'], '市里开会,部署工作', '市里开会\n部署工作'],
      ['join', ['p3'], '把后续工作\n做好。', '把后续工作做好。'],
      ['remove', [], '分享到:\n分享到:', ''],
    ],
  );
});

test('positions of notes are code points, which conversion keeps', async () => {
  const [read] = await inCopy(async (folder) => {
    await recrawl(folder, (text) => text.replace('会议5日', '𬭎5日'));
    await change(join(folder, article), (text) => text.replace('会议5日', '𬭎5日'));
    return readLibrary(folder);
  });
  const [block] = read?.stories[0]?.blocks.filter(({ kind }) => kind === 'paragraph') ?? [];
  assert.ok(block?.kind === 'paragraph');
  const noted = (text: string) =>
    segmentsOf(text, block.marks)
      .filter(({ mark }) => mark)
      .map(({ text: words }) => words);
  assert.deepEqual([noted(block.hans), noted(block.hant)], [['效能'], ['效能']]);
  // 𬭎 is two UTF-16 units and 鋐 one: counted in units, the two scripts would disagree.
  assert.notEqual(block.hans.length, block.hant.length);
});

test('marks stand at their characters in a heading cut into phrases', () => {
  const marks = [0, 4, 5].map((at) => ({ from: at, to: at + 1 }));
  const phrases = segmentsByPhrase(['𬭎設在', '發展', '裡，', '前進'], marks);
  assert.deepEqual(
    phrases.map((segments) => segments.map(({ text, mark }) => (mark ? `[${text}]` : text))),
    [['[𬭎]', '設在'], ['發', '[展]'], ['[裡]', '，'], ['前進']],
  );
});

test('a longer name is not the shorter one inside it; one of two namesakes is enough', async () => {
  const problems = await inCopy(async (folder) => {
    await change(join(folder, 'people.yaml'), (text) =>
      [
        text,
        'zhang-san-2:\n  name: { hans: 张三, hant: 張三, latn: Zhang San }\n',
        'wang-xiao:\n  name: { hans: 王小, hant: 王小, latn: Wang Xiao }\n',
      ].join(''),
    );
    return problemsIn(folder);
  });
  assert.deepEqual(problems, []);
});
