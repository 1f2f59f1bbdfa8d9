// What is refused in an article, with its line and how to mend it.
import assert from 'node:assert/strict';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { readLibrary } from '../../src/articles/library.ts';
import type { Problem } from '../../src/articles/problems.ts';
import { article, change, inCopy, problemsIn, recrawl, sound } from './sound-copy.ts';

/** One thing wrong with the sound fixture, and the problems that must be reported, each with its line. */
interface Case {
  readonly file?: string;
  /** Another crawl, whose hash the front matter then records. */
  readonly crawl?: (text: string) => string;
  readonly replace: string | RegExp;
  readonly by: string;
  readonly problems: readonly (readonly [
    line: number,
    what: string | RegExp,
    mend?: string | RegExp,
  ])[];
}

const cases: Readonly<Record<string, Case>> = {
  'an unknown field': {
    replace: 'punctuation: ascii',
    by: 'punctuation: ascii\nauthor: 某人',
    problems: [[4, /Unrecognized key: "author"/]],
  },
  'a field that is missing': {
    replace: /^summary:.*\n/m,
    by: '',
    problems: [[1, /summary: Invalid input/]],
  },
  'a certainty that is none': {
    replace: 'certainty: stated',
    by: 'certainty: sure',
    problems: [[10, /event\.day\.certainty/]],
  },
  'a value that is called unknown': {
    replace: "value: '05-05', certainty: stated",
    by: "value: '05-05', certainty: unknown",
    problems: [[10, /event\.day\.value: Invalid input: expected null/]],
  },
  'front matter that is not YAML': {
    replace: 'people: [zhang-san,',
    by: 'people: [[zhang-san,',
    problems: [[16, /not valid YAML/]],
  },
  'a story without an id': {
    replace: '<Story id="meeting">',
    by: '<Story>',
    problems: [
      [23, 'This story has no id.'],
      [23, 'Story «story» is not listed in the front matter.'],
      [14, 'The front matter lists story «meeting», which the article has not.'],
    ],
  },
  'a story that stands twice': {
    replace: '</Story>',
    by: '</Story>\n\n<Story id="meeting">\n\n# 一分部署,九分落实\n\n</Story>',
    problems: [
      [43, 'The id «meeting» stands twice.'],
      [45, /«一分部署,九分落实» is not in the crawled text/],
      [45, 'The id «meeting-title» stands twice.'],
    ],
  },
  'a story without a headline': {
    replace: '# 一分部署,九分落实\n',
    by: '',
    problems: [
      [23, 'Story «meeting» has no title.'],
      [23, /«» is not in the crawled text/],
      [1, /Line 3 of the crawl is nowhere/],
    ],
  },
  'a paragraph over two lines': {
    replace: '把后续工作做好。',
    by: '把后续工作\n做好。',
    problems: [
      [39, 'This stands on more than one line.'],
      [39, /is not in the crawled text/],
      [1, /Line 11, 13 of the crawl is nowhere/],
    ],
  },
  'a speaker whom nobody knows': {
    replace: '<Speech by="zhang-san">',
    by: '<Speech by="li-si">',
    problems: [[33, '«li-si» speaks here but is nobody in content/people.yaml.']],
  },
  'a speech without a speaker': {
    replace: '<Speech by="zhang-san">',
    by: '<Speech>',
    problems: [[31, 'This speech names no speaker.']],
  },
  'an author whom nobody knows': {
    replace: 'authors: [wang-xiaoming]',
    by: 'authors: [wang-daming]',
    problems: [[14, '«wang-daming» is nobody in content/people.yaml.']],
  },
  'a character of the other script': {
    replace: '把后续工作做好。',
    by: '把後续工作做好。',
    problems: [
      [39, /«把後续工作做好。» is not in the crawled text/],
      [1, /Line 11, 13 of the crawl is nowhere/],
      [39, '«後» does not belong to the script of this article (hans).'],
    ],
  },
  'a changed word': {
    replace: '要抓好落实',
    by: '要狠抓落实',
    problems: [
      [33, /is not in the crawled text and in no listed edit/],
      [1, /Line 7 of the crawl is nowhere/],
    ],
  },
  'a line of the crawl that is left out': {
    replace: '<Byline>记者 王小明</Byline>\n',
    by: '',
    problems: [
      [1, /Line 5 of the crawl is nowhere in the article: «记者 王小明»/],
      [15, 'The text does not name «wang-xiaoming» (王小明).'],
    ],
  },
  'lines in another order': {
    replace: /(# 一分部署,九分落实\n\n)(<Byline>.*\n)([\s\S]*)(把后续工作做好。)/,
    by: '$1$3$4\n\n$2',
    problems: [[40, 'Line 5 of the crawl stands here behind line 11.']],
  },
  'a subheading without an id': {
    replace: '## 重点工作 {#key-work}',
    by: '## 重点工作',
    problems: [[37, 'This heading has no id.']],
  },
  'a subheading with a Chinese id': {
    replace: '{#key-work}',
    by: '{#重点}',
    problems: [[37, '«重点» is no heading id.']],
  },
  'a note that is not written': {
    replace: '<Note id="effect">',
    by: '<Note id="result">',
    problems: [
      [33, "There is no editor's note «result»."],
      [20, "The editor's note «effect» belongs to no words."],
    ],
  },
  'an unknown component': {
    replace: '<Byline>记者 王小明</Byline>',
    by: '<Author>记者 王小明</Author>',
    problems: [
      [29, '<Author> cannot stand here.'],
      [1, /Line 5 of the crawl is nowhere/],
      [15, 'The text does not name «wang-xiaoming» (王小明).'],
    ],
  },
  'Markdown inside a text': {
    replace: '把后续工作做好。',
    by: '把**后续工作**做好。',
    problems: [[39, 'A Markdown strong cannot stand here.']],
  },
  'a tag that is not closed': { replace: '</Speech>', by: '', problems: [[41, /not valid MDX/]] },
  'front matter that is empty': {
    replace: /^---\n[\s\S]*?\n---\n/,
    by: '---\n---\n',
    problems: [[1, 'Front matter is empty.', /frontmatter\.ts/]],
  },
  'a field twice': {
    replace: 'punctuation: ascii',
    by: 'punctuation: ascii\npunctuation: ascii',
    problems: [[4, 'Front matter is not valid YAML: Map keys must be unique']],
  },
  'an unknown field deep inside': {
    replace: 'english: Plan once }',
    by: 'english: Plan once, signed: yes }',
    problems: [
      [14, /^Front matter, stories\.meeting\.signed: Unrecognized key/, /^Remove the field/],
    ],
  },
  'a day that the calendar has not': {
    replace: "value: '05-05'",
    by: "value: '02-30'",
    problems: [[10, 'Front matter, event.day.value: the calendar has no such day', /as in 04-09/]],
  },
  'a month that the calendar has not': {
    replace: "value: '05-05'",
    by: "value: '99-99'",
    problems: [[10, 'Front matter, event.day.value: the calendar has no such day']],
  },
  'the 29th of February of a year without one': {
    replace: /value: '05-05'(.*\n.*)value: null, certainty: unknown/,
    by: "value: '02-29'$1value: '2022', certainty: inferred",
    problems: [[10, 'Front matter, event.day.value: the calendar has no such day']],
  },
  'an address that is a script': {
    replace: 'url: null',
    by: "url: 'javascript:alert(1)'",
    problems: [[8, /^Front matter, source\.url: .*https:/]],
  },
  'a note id that is none': {
    replace: '  effect: {',
    by: '  the effect: {',
    problems: [[20, /^Front matter, notes\.the effect: an id is made of small letters/]],
  },
  'a story id that is none': {
    replace: '<Story id="meeting">',
    by: '<Story id="Meeting">',
    problems: [
      [23, '«Meeting» is no story id.'],
      [23, 'Story «Meeting» is not listed in the front matter.'],
      [14, 'The front matter lists story «meeting», which the article has not.'],
    ],
  },
  'a story named like a field of every object': {
    replace: '<Story id="meeting">',
    by: '<Story id="constructor">',
    problems: [
      [23, 'Story «constructor» is not listed in the front matter.'],
      [14, 'The front matter lists story «meeting», which the article has not.'],
    ],
  },
  'a heading with the id of a paragraph': {
    replace: '{#key-work}',
    by: '{#p2}',
    problems: [[39, 'The id «p2» stands twice.', /give it another one/]],
  },
  'a heading with the id of its story': {
    replace: '{#key-work}',
    by: '{#meeting}',
    problems: [[37, 'The id «meeting» stands twice.']],
  },
  'a heading with the id of a note': {
    replace: '{#key-work}',
    by: '{#note-effect}',
    problems: [[33, 'The id «note-effect» stands twice.']],
  },
  'a heading with the id of the page': {
    replace: '{#key-work}',
    by: '{#content}',
    problems: [[37, 'The id «content» is one of the page itself.']],
  },
  'a note on two places': {
    replace: '要抓好落实',
    by: '要抓好<Note id="effect">落实</Note>',
    problems: [[33, 'The id «note-effect» stands twice.']],
  },
  'a note without an id': {
    replace: '<Note id="effect">',
    by: '<Note>',
    problems: [
      [33, 'This note has no id.', /^Write <Note id="…">/],
      [20, "The editor's note «effect» belongs to no words."],
    ],
  },
  'markup inside a note': {
    replace: '效能</Note>',
    by: '**效能**</Note>',
    problems: [[33, 'A Markdown strong cannot stand here.', /^In a note only plain words/]],
  },
  'a note inside a note': {
    replace: '效能</Note>',
    by: '效<Note id="effect">能</Note></Note>',
    problems: [[33, '<Note> cannot stand here.', /no second note/]],
  },
  'a note on no words': {
    replace: '效能</Note>',
    by: '</Note>效能',
    problems: [[33, 'This note stands on no words.']],
  },
  'a note in a headline': {
    replace: /# 一分部署([\s\S]*)<Note id="effect">效能<\/Note>/,
    by: '# <Note id="effect">一分</Note>部署$1效能',
    problems: [
      [27, '<Note> cannot stand here.', /^In a line of text only words/],
      [20, "The editor's note «effect» belongs to no words."],
    ],
  },
  'a second kicker': {
    replace: '<Kicker>市里开会,部署工作</Kicker>',
    by: '<Kicker>市里开会,部署工作</Kicker>\n\n<Kicker>市里</Kicker>',
    problems: [[27, 'Story «meeting» has a second kicker.', /kind: join/]],
  },
  'a second title': {
    replace: '## 重点工作 {#key-work}',
    by: '## 重点工作 {#key-work}\n\n# 重点工作',
    problems: [[39, 'Story «meeting» has a second title.']],
  },
  'second credits': {
    replace: '</Story>',
    by: '</Story>\n\n<Credits>编辑</Credits>\n\n<Credits>美编</Credits>',
    problems: [
      [45, 'This article has a second line of credits.'],
      [43, /«编辑» is not in the crawled text/],
    ],
  },
  'a person listed whom the text does not name': {
    replace: '张三强调',
    by: '张某强调',
    problems: [
      [15, 'The text does not name «zhang-san» (张三).', /^Take the person out of the list/],
      [33, /is not in the crawled text/],
      [1, /Line 7 of the crawl is nowhere/],
    ],
  },
  'a person listed whom nobody knows': {
    replace: 'people: [zhang-san,',
    by: 'people: [zhang-san, li-si,',
    problems: [[15, '«li-si» is nobody in content/people.yaml.']],
  },
  'a known person named but not listed': {
    replace: 'people: [zhang-san, wang-xiaoming]',
    by: 'people: [wang-xiaoming]',
    problems: [
      [
        33,
        'The text names «zhang-san» (张三), who is not listed in the front matter.',
        /under people:/,
      ],
    ],
  },
  'an edit of a line that the crawl has not': {
    replace: 'lines: [15]',
    by: 'lines: [15, 16]',
    problems: [[18, 'There is no line 16 in the crawl, which has 15.']],
  },
  'an edit of an empty line': {
    replace: 'lines: [15]',
    by: 'lines: [14, 15]',
    problems: [[18, 'Line 14 of the crawl is empty.']],
  },
  'a line in two edits': {
    replace: 'lines: [15]',
    by: 'lines: [13, 15]',
    problems: [[18, 'Line 13 of the crawl is edited twice.']],
  },
  'a line twice in one edit': {
    replace: 'lines: [15]',
    by: 'lines: [15, 15]',
    problems: [[18, 'Line 15 of the crawl is edited twice.']],
  },
  'a split where the line has no such words': {
    replace: 'edits:\n',
    by: "edits:\n  - { kind: split, lines: [9], at: '　', why: { hans: 一, hant: 一 } }\n",
    problems: [[17, 'Line 9 of the crawl has no «　».', /^Write under at:/]],
  },
  'a split that makes an empty piece': {
    replace: 'edits:\n',
    by: 'edits:\n  - { kind: split, lines: [9], at: 重点工作, why: { hans: 一, hant: 一 } }\n',
    problems: [
      [17, 'This split makes an empty piece.'],
      [38, /«重点工作» is not in the crawled text/],
      [1, 'Line 9 of the crawl is nowhere in the article: «».'],
      [1, 'Line 9 of the crawl is nowhere in the article: «».'],
    ],
  },
  'a split that makes a piece twice': {
    crawl: (text) => text.replace('分享到:', '分享 分享'),
    replace: '{ kind: remove, lines: [15],',
    by: "{ kind: split, lines: [15], at: ' ',",
    problems: [
      [18, 'This split makes «分享» twice.'],
      [1, /Line 15 of the crawl is nowhere/],
      [1, /Line 15 of the crawl is nowhere/],
    ],
  },
  'a join that makes what another line is': {
    crawl: (text) => text.replace('分享到:', '把后续工作做好。'),
    replace: /  - \{ kind: remove.*\n/,
    by: '',
    problems: [
      [
        17,
        'This edit makes «把后续工作做好。», which line 15 of the crawl makes too.',
        /^Remove the line that is not printed/,
      ],
      [1, 'Line 15 of the crawl is nowhere in the article: «把后续工作做好。».'],
    ],
  },
  'a crawl with a changed byte': {
    file: 'sources/sample.txt',
    replace: '分享到:',
    by: '分享到 :',
    problems: [[6, /sample\.txt \(204 bytes\) has SHA-256 .*changed or cut off/]],
  },
};

for (const [name, one] of Object.entries(cases)) {
  test(`content with ${name} is refused, with file and line`, async () => {
    const problems = await problemsAfter(one);
    for (const [line, what, mend = /./] of one.problems) {
      const found = problems.some(
        (problem) =>
          problem.line === line && matches(problem.what, what) && matches(problem.mend, mend),
      );
      assert.ok(
        found,
        `line ${line}: ${String(what)}\nfound: ${JSON.stringify(problems, null, 1)}`,
      );
    }
    assert.equal(problems.length, one.problems.length, JSON.stringify(problems, null, 1));
    for (const problem of problems) {
      assert.match(problem.file, /articles\/sample\.mdx$/);
      assert.notEqual(problem.mend, '');
    }
  });
}

test('the fixture itself is sound', async () => {
  const [read] = await readLibrary(sound);
  assert.equal(read?.id, 'sample');
});

const badNames = [
  {
    name: 'Sample_1',
    what: '«Sample_1» is no article id.',
    mend: 'Name the file, and its crawl, with small letters, digits and single hyphens.',
  },
  {
    name: 'year',
    what: '«year» is an address of the list of texts.',
    mend: 'Give the file another name.',
  },
];

for (const { name, ...problem } of badNames)
  test(`an article may not be called ${name}`, async () => {
    const problems = await inCopy(async (folder) => {
      for (const file of ['articles/sample.mdx', 'sources/sample.txt'])
        await rename(join(folder, file), join(folder, file.replace('sample', name)));
      return problemsIn(folder);
    });
    assert.deepEqual(problems.map(withoutFile), [{ line: 1, ...problem }]);
  });

function withoutFile({ line, what, mend }: Problem) {
  return { line, what, mend };
}

function matches(found: string, expected: string | RegExp): boolean {
  return typeof expected === 'string' ? found === expected : expected.test(found);
}

async function problemsAfter(one: Case): Promise<readonly Problem[]> {
  return inCopy(async (folder) => {
    await change(join(folder, one.file ?? article), (text) => text.replace(one.replace, one.by));
    if (one.crawl) await recrawl(folder, one.crawl);
    return problemsIn(folder);
  });
}
