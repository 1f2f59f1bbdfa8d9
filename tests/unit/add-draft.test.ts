import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { detectEncoding } from '../../src/add/detect-encoding.ts';
import { openIn, prepare } from '../../src/add/prepare.ts';
import { parseBody } from '../../src/articles/parse.ts';
import { readPeople, type People } from '../../src/articles/people.ts';
import { problemsOf } from '../../src/articles/problems.ts';
import { crawlLines, traceToCrawl } from '../../src/articles/provenance.ts';
import { readFrontmatter } from '../../src/articles/read-frontmatter.ts';
import { printedLines } from '../../src/articles/raw.ts';

const people = await readPeople();
const texts = [
  'content/sources/2020-provincial-visit.txt',
  'content/sources/2022-party-congress.txt',
  'tests/fixtures/found/2023-three-parks.txt',
  'tests/fixtures/found/2019-library-nights.txt',
];

async function draftOf(file: string, known: People = people) {
  return draftFrom(await readFile(file), file, known);
}

function draftFrom(bytes: Buffer, file: string, known: People = people) {
  const found = { ...detectEncoding(bytes, file), bytes };
  const given = { script: undefined, url: null, today: '2026-11-22', people: known };
  return { crawl: found.text, ...prepare(found, given) };
}

/** A draft as somebody leaves it who agrees with every proposal and fills in the rest. */
function decided(mdx: string): string {
  return mdx
    .replace(/^ +TODO: .*\n/gm, '')
    .replace(/^\{\/\* TODO .*\n\n/gm, '')
    .replace(/url: 'TODO.*/, 'url: null')
    .replace(/authors: 'TODO.*/, 'authors: []')
    .replaceAll(/'TODO .*'$/gm, '填写');
}

for (const file of texts) {
  test(`the draft of ${file} is refused until it is decided, then it is the crawl`, async () => {
    const { mdx, crawl } = await draftOf(file);
    const open = openIn(mdx, 'draft.mdx');
    assert.ok(open.length > 8);
    for (const { what, mend } of open) {
      assert.match(what, /[Ss]till to be decided: /);
      assert.doesNotMatch(what, /TODO/);
      assert.notEqual(mend, '');
    }
    const { problems, report } = problemsOf('draft.mdx');
    const front = readFrontmatter(decided(mdx), report);
    const body = parseBody(decided(mdx), report);
    assert.ok(front && body, JSON.stringify(problems, null, 1));
    traceToCrawl(body, crawlLines(crawl), front, report);
    assert.deepEqual(problems, []);
  });
}

test('every word of the draft’s body is the crawl’s', async () => {
  for (const file of texts) {
    const { mdx, crawl } = await draftOf(file);
    const body = parseBody(decided(mdx), (_line, what) => assert.fail(what));
    const printed = body ? printedLines(body) : assert.fail('no body');
    for (const { verbatim } of printed)
      assert.ok(crawl.replace(/\s/g, '').includes(verbatim.replace(/\s/g, '')), verbatim);
  }
});

test('what the text itself tells is filled in, and asked about; what it does not is unknown', async () => {
  const { mdx } = await draftOf('tests/fixtures/found/2023-three-parks.txt', new Map());
  assert.match(mdx, /^originalScript: hans\npunctuation: fullwidth\nadded: '2026-11-22'$/m);
  assert.match(mdx, /^ {2}encoding: gb18030$/m);
  assert.match(mdx, /day:\n {4}TODO: '.* Line 12 prints «9月11日»'\n {4}value: '09-11'/);
  assert.match(mdx, /year:\n {4}TODO: '.* line 4, .*\n {4}value: '2023'\n {4}certainty: inferred/);
  assert.match(mdx, /^published:\n {2}TODO: '.*'\n {2}value: '2023-09-12'\n {2}certainty: stated/m);
  assert.match(mdx, /authors: 'TODO .*perhaps 田小禾, 范一舟/);
  assert.match(mdx, /^people: \[\]$/m);
});

test('people who are known are entered, and an author only when all who signed are', async () => {
  const { mdx } = await draftOf('content/sources/2022-party-congress.txt');
  assert.match(mdx, /^ {4}authors: \[xiahou-fengchao, yu-yue\]$/m);
  assert.match(mdx, /^people: \[xiahou-fengchao, yu-yue, liu-qiang, .*luo-jing\]$/m);
});

test('who signed inside a paragraph is only hinted at, though everybody is known', () => {
  const text =
    '三座公园同时免费开放\n本报讯（记者 于悦）9月11日，济南三座公园对市民开放，书记说这项决议让当地区县发展。';
  const { mdx } = draftFrom(Buffer.from(text), 'found.txt');
  assert.match(mdx, /authors: 'TODO .*\(perhaps yu-yue; see «（记者 于悦）»\)/);
  assert.match(mdx, /^本报讯（记者 于悦）9月11日，济南/m);
});

test('a value that begins with TODO, and a field of that name, are refused in any content file', () => {
  const { problems, report } = problemsOf('draft.mdx');
  const front = [
    '---',
    'summary: { hans: TODO what it says, hant: 一 }',
    'event:',
    '  TODO: when?',
  ];
  readFrontmatter([...front, 'url: 1', '---', ''].join('\n'), report);
  assert.deepEqual(
    problems.slice(0, 2).map(({ line, what, mend }) => [line, what, mend]),
    [
      [
        2,
        'Front matter, summary.hans: still to be decided: what it says',
        'Write the value in place of the words that begin with TODO.',
      ],
      [
        4,
        'Front matter, event: still to be decided: when?',
        'Decide, then take the line TODO: out.',
      ],
    ],
  );
  assert.ok(!problems.slice(2).some(({ what }) => /summary\.hans|TODO/.test(what)));
});
