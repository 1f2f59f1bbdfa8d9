import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { readCorrections, readPeople } from '../../src/articles/people.ts';
import { ContentError, type Problem } from '../../src/articles/problems.ts';
import { readYaml } from '../../src/articles/yaml.ts';
import { reviewSchema } from '../../src/script/review.ts';

type Expected = readonly [line: number, what: string | RegExp, mend: string | RegExp];

/** What is read: the file, and how the project reads it. */
const files = {
  'people.yaml': (folder: string) => readPeople(folder),
  'corrections.yaml': (folder: string) => readCorrections(folder),
  'review.yaml': (folder: string) =>
    readYaml(join(folder, 'review.yaml'), reviewSchema, { declaredIn: 'src/script/review.ts' }),
} as const;

type File = keyof typeof files;

const person = 'zhang-san:\n  name: { hans: 张三, hant: 張三, latn: Zhang San }\n';
const correction = '- hans: 方志\n  hant: 方志\n  wrong: 方誌\n  why: { hans: 一, hant: 一 }\n';
const review =
  "reviewers:\n  a: { kind: person, name: 甲, day: '2026-01-01' }\ndecisions:\n  - { where: p1, at: 2, from: 发, to: 發, context: 一切发展, by: a }\n";

const cases: readonly (readonly [name: string, file: File, text: string, ...Expected[]])[] = [
  ['empty people', 'people.yaml', '', [1, 'The file is empty.', /people\.ts/]],
  ['people of comments only', 'people.yaml', '# nobody\n', [1, 'The file is empty.', /people\.ts/]],
  ['empty corrections', 'corrections.yaml', '\n', [1, 'The file is empty.', /people\.ts/]],
  ['an empty review', 'review.yaml', '', [1, 'The file is empty.', /review\.ts/]],
  [
    'people that are no YAML',
    'people.yaml',
    `${person}li-si: [\n`,
    [4, /^The file is not valid YAML: /, /^Close every bracket/],
  ],
  [
    'an alias of nothing',
    'people.yaml',
    `${person}li-si: *nobody\n`,
    [1, /^The file/, /people\.ts/],
  ],
  [
    'a person twice',
    'people.yaml',
    person + person,
    [3, 'The file is not valid YAML: Map keys must be unique', /./],
  ],
  [
    'a person without a name',
    'people.yaml',
    `${person}li-si:\n  note: { hans: 一, hant: 一 }\n`,
    [3, /^The file, li-si\.name: Invalid input/, 'Write it as src/articles/people.ts declares it.'],
  ],
  [
    'an unknown field',
    'people.yaml',
    `${person}  age: 60\n`,
    [3, 'The file, zhang-san.age: Unrecognized key: "age"', /^Remove the field/],
  ],
  [
    'a person id that is none',
    'people.yaml',
    person.replace('zhang-san', '张三'),
    [1, 'The file, 张三: an id is made of small letters, digits and single hyphens', /./],
  ],
  [
    'a name of unequal length',
    'people.yaml',
    person.replace('張三', '張三丰'),
    [
      2,
      'The file, zhang-san.name: the words are not of the same length in both scripts',
      /^Write one character for each/,
    ],
  ],
  [
    'a correction of unequal length',
    'corrections.yaml',
    correction + correction.replace('hant: 方志', 'hant: 方志館'),
    [5, 'The file, 1: the words are not of the same length in both scripts', /./],
  ],
  [
    'Simplified quotation marks in our Traditional words',
    'corrections.yaml',
    correction.replace('hant: 一', 'hant: “一”'),
    [4, 'The file, 0.why.hant: our own words, which in Traditional have 「 」', /./],
  ],
  [
    'corrections that are no list',
    'corrections.yaml',
    person,
    [1, /^The file: Invalid input: expected array/, /./],
  ],
  [
    'a reviewer who is not listed',
    'review.yaml',
    review.replace('by: a', 'by: constructor'),
    [
      4,
      'The file, decisions.0.by: «constructor» is not listed under reviewers.',
      /^List the reviewer/,
    ],
  ],
  [
    'a review of a day that is none',
    'review.yaml',
    review.replace('2026-01-01', '2026-02-30'),
    [2, /^The file, reviewers\.a\.day: /, /./],
  ],
];

for (const [name, file, text, ...expected] of cases) {
  test(`${file} with ${name} is refused, with file and line`, async () => {
    check(await problemsOf(file, text), file, expected);
  });
}

for (const file of ['people.yaml', 'corrections.yaml'] as const) {
  test(`${file} that is missing is refused, with its name`, async () => {
    check(await problemsOf(file, null), file, [[1, /^There is no file .*\.yaml\.$/, /people\.ts/]]);
  });
}

test('a file that may be absent stands for what it is said to; sound files are read', async () => {
  await inFolder(async (folder) => {
    const options = { declaredIn: 'src', absent: 'nothing' };
    assert.equal(await readYaml(join(folder, 'none.yaml'), z.string(), options), 'nothing');
    for (const [file, text] of Object.entries({
      'people.yaml': person,
      'corrections.yaml': correction,
    }))
      await writeFile(join(folder, file), text);
    assert.equal((await readPeople(folder)).get('zhang-san')?.name.hant, '張三');
    assert.equal((await readCorrections(folder))[0]?.wrong, '方誌');
  });
});

test('a folder in the place of a file is a problem even where the file may be absent', async () => {
  await inFolder(async (folder) => {
    await mkdir(join(folder, 'review.yaml'));
    const read = readYaml(join(folder, 'review.yaml'), z.null(), {
      declaredIn: 'src',
      absent: null,
    });
    await assert.rejects(read, ContentError);
  });
});

test('JSON is read like YAML, lines and all', async () => {
  await inFolder(async (folder) => {
    const file = join(folder, 'ids.json');
    const schema = z.record(z.string(), z.string().nullable());
    await writeFile(file, '\uFEFF{\r\n  "p1": null,\r\n  "p2": "p1"\r\n}\r\n');
    assert.deepEqual(await readYaml(file, schema, { declaredIn: 'src' }), { p1: null, p2: 'p1' });
    await writeFile(file, '{\n  "p1": null,\n  "p2": 2\n}\n');
    await assert.rejects(
      readYaml(file, schema, { declaredIn: 'src' }),
      /ids\.json:3 {2}The file, p2/,
    );
  });
});

function check(problems: readonly Problem[], file: File, expected: readonly Expected[]): void {
  const found = JSON.stringify(problems, null, 1);
  assert.equal(problems.length, expected.length, found);
  expected.forEach(([line, what, mend], index) => {
    const problem = problems[index];
    assert.equal(problem?.line, line, found);
    assert.match(problem.file, new RegExp(`${file}$`));
    assert.match(problem.what, patternOf(what));
    assert.match(problem.mend, patternOf(mend));
  });
}

function patternOf(words: string | RegExp): RegExp {
  return typeof words === 'string' ? new RegExp(`^${RegExp.escape(words)}$`) : words;
}

async function problemsOf(file: File, text: string | null): Promise<readonly Problem[]> {
  return inFolder(async (folder) => {
    if (text !== null) await writeFile(join(folder, file), text);
    try {
      await files[file](folder);
      return [];
    } catch (error) {
      if (error instanceof ContentError) return error.problems;
      throw error;
    }
  });
}

async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'content-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
