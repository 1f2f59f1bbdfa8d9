import assert from 'node:assert/strict';
import { cp, readFile, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { build, change, inCopy, lastGood, startBuild } from '../project-copy.ts';

const article = 'content/articles/2022-party-congress.mdx';
const crawl = 'content/sources/2022-party-congress.txt';

/** What is done to a copy of the project, in how many problems, and what its build must say. */
interface Fault {
  readonly harm: (project: string) => Promise<void>;
  readonly problems: number;
  readonly says: readonly RegExp[];
}

const faults: Readonly<Record<string, Fault>> = {
  'a changed word': {
    harm: (project) =>
      change(project, article, (text) =>
        String(text).replace('打造国家级现代服务经济中心', '建成国家级现代服务经济中心'),
      ),
    // The line that the crawl has not, and the line of the crawl that is not printed.
    problems: 2,
    says: [
      /^content\/articles\/2022-party-congress\.mdx:\d+ {2}«报告指出,纵深推进新旧动能转换/m,
      /Line 49 of the crawl is nearest: from character 104 it has «打造/,
    ],
  },
  'a crawl that was cut off': {
    harm: (project) => change(project, crawl, (bytes) => bytes.subarray(0, 6000)),
    problems: 1,
    says: [
      /mdx:9 {2}content\/sources\/2022-party-congress\.txt \(6000 bytes\) has SHA-256 /,
      /^ {4}→ Restore the file from the history/m,
    ],
  },
  'a crawl that is missing': {
    harm: (project) => rm(join(project, crawl)),
    problems: 1,
    says: [/There is no crawled text content\/sources\/2022-party-congress\.txt\.$/m],
  },
  'an article that was cut off': {
    harm: (project) => change(project, article, (bytes) => bytes.subarray(0, 9000)),
    problems: 1,
    says: [/2022-party-congress\.mdx:\d+ {2}(This is not valid MDX|.* is not UTF-8)/],
  },
  'a field that is none': {
    harm: (project) =>
      change(project, article, (text) =>
        String(text).replace('punctuation: ascii', 'punctuation: ascii\nauthor: 某人'),
      ),
    problems: 1,
    says: [
      /2022-party-congress\.mdx:\d+ {2}Front matter, author: Unrecognized key: "author"$/m,
      /^ {4}→ Remove the field/m,
    ],
  },
  'study data that are missing': {
    harm: async (project) => {
      await rm(join(project, 'content/study/topics.yaml'));
      await rm(join(project, 'content/study/glossary.yaml'));
    },
    problems: 2,
    says: [/^content\/study\/topics\.yaml:1 {2}There is no file/m, /^(?![^]*Stack trace)/],
  },
  'an article that is missing': {
    harm: (project) => rm(join(project, article)),
    problems: 1,
    says: [
      /^content\/articles\/2022-party-congress\.mdx:1 {2}The article is gone, whose addresses were/m,
      /^(?![^]*Stack trace)/,
    ],
  },
};

test('a build with wrong content fails, says what and where, and leaves the last good site', async () => {
  await inCopy(async (project) => {
    for (const [what, { harm, problems, says }] of Object.entries(faults)) {
      await rm(join(project, 'content'), { recursive: true });
      await cp('content', join(project, 'content'), { recursive: true });
      await harm(project);
      const { status, said } = build(project);
      assert.notEqual(status, 0, what);
      for (const words of says) assert.match(said, words, what);
      const told = new Set(said.match(/^content\/.*:\d+ {2}.*/gm));
      assert.equal(told.size, problems, `${what}: ${[...told].join('\n')}`);
      await assertOnlyTheLastGood(project);
    }
  });
});

test('a killed build leaves the last good site, and the next one tidies up behind it', async () => {
  await inCopy(async (project) => {
    const { kill, ended } = startBuild(project);
    while (!(await hasBegunToWrite(project))) await new Promise((done) => setTimeout(done, 20));
    kill();
    await ended;
    assert.equal((await sitesIn(project)).length, 2);
    assert.equal(await readFile(join(project, 'dist/index.html'), 'utf8'), lastGood);
    // Killed between its last two steps, it would have set the former site aside.
    await rename(join(project, 'dist'), join(project, '.dist-previous-99999999'));
    await rm(join(project, crawl));
    assert.notEqual(build(project).status, 0);
    await assertOnlyTheLastGood(project);
  });
});

test(
  'two builds at once: each ends well, and one whole site is there',
  { skip: process.env['VERIFY'] !== '1' },
  async () => {
    await inCopy(async (project) => {
      const both = [startBuild(project), startBuild(project)];
      assert.deepEqual(await Promise.all(both.map(({ ended }) => ended)), [0, 0]);
      assert.deepEqual(await sitesIn(project), ['dist']);
      const files = await readdir(join(project, 'dist'), { recursive: true });
      assert.deepEqual(files.toSorted(), (await readdir('dist', { recursive: true })).toSorted());
    });
  },
);

async function assertOnlyTheLastGood(project: string): Promise<void> {
  assert.deepEqual(await sitesIn(project), ['dist']);
  assert.equal(await readFile(join(project, 'dist/index.html'), 'utf8'), lastGood);
}

/** The finished site, and what is left of others. */
async function sitesIn(project: string): Promise<string[]> {
  return (await readdir(project)).filter((name) => name.includes('dist'));
}

async function hasBegunToWrite(project: string): Promise<boolean> {
  const [staging] = (await sitesIn(project)).filter((name) => name.includes('building'));
  return staging !== undefined && (await readdir(join(project, staging))).length > 0;
}
