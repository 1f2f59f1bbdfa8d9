import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readAllArticles } from '../../src/articles/library.ts';
import { ContentError, type Problem } from '../../src/articles/problems.ts';

const sound = 'tests/fixtures/sound';
const article = 'articles/sample.mdx';

/** One thing wrong with the sound fixture, and the problems that must be reported, each with its line. */
interface Case {
  readonly file?: string;
  readonly replace: string | RegExp;
  readonly by: string;
  readonly problems: readonly (readonly [line: number, what: string | RegExp])[];
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
      [43, 'Story «meeting» stands twice.'],
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
    problems: [[1, /Line 5 of the crawl is nowhere in the article: «记者 王小明»/]],
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
    ],
  },
  'Markdown inside a text': {
    replace: '把后续工作做好。',
    by: '把**后续工作**做好。',
    problems: [[39, 'A Markdown strong cannot stand here.']],
  },
  'a tag that is not closed': {
    replace: '</Speech>',
    by: '',
    problems: [[41, /not valid MDX/]],
  },
  'a crawl with a changed byte': {
    file: 'sources/sample.txt',
    replace: '分享到:',
    by: '分享到 :',
    problems: [[6, /The crawled text has SHA-256/]],
  },
};

for (const [name, one] of Object.entries(cases)) {
  test(`content with ${name} is refused, with file and line`, async () => {
    const problems = await problemsAfter(one);
    for (const [line, what] of one.problems) {
      const found = problems.some(
        (problem) => problem.line === line && matches(problem.what, what),
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
  const [read] = await readAllArticles(sound);
  assert.equal(read?.id, 'sample');
});

function matches(found: string, expected: string | RegExp): boolean {
  return typeof expected === 'string' ? found === expected : expected.test(found);
}

async function problemsAfter({ file = article, replace, by }: Case): Promise<readonly Problem[]> {
  const folder = await mkdtemp(join(tmpdir(), 'content-'));
  try {
    await cp(sound, folder, { recursive: true });
    const before = await readFile(join(folder, file), 'utf8');
    const after = before.replace(replace, by);
    assert.notEqual(after, before, 'the case changes nothing');
    await writeFile(join(folder, file), after);
    await readAllArticles(folder);
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  } finally {
    await rm(folder, { recursive: true });
  }
}
