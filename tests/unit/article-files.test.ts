// Files of the content that are missing, cut off or encoded otherwise.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { readLibrary } from '../../src/articles/library.ts';
import { filesOf, readArticle } from '../../src/articles/read.ts';
import { article, change, inCopy, problemsIn, recrawl, sound } from './sound-copy.ts';

test('an article that is not there, or no file, is a problem and not an exception', async () => {
  const missing = await readArticle(filesOf('nobody', sound), new Map());
  assert.equal(missing.article, null);
  assert.deepEqual(
    missing.problems.map(({ line, what }) => [line, what]),
    [
      [1, `There is no article ${sound}/articles/nobody.mdx.`],
      [1, `There is no crawled text ${sound}/sources/nobody.txt.`],
    ],
  );
  const [problem] = await inCopy(async (folder) => {
    await mkdir(join(folder, 'articles/folder.mdx'));
    return problemsIn(folder);
  });
  assert.match(problem?.what ?? '', /^The article .*folder\.mdx cannot be read: .*EISDIR/);
});

test('a crawl that is missing, or no UTF-8, is the one problem', async () => {
  const problems = await inCopy(async (folder) => {
    const crawl = join(folder, 'sources/sample.txt');
    const gbk = Buffer.concat([Buffer.from('一\n'), Buffer.from([0xb2, 0xe2])]);
    await writeFile(crawl, gbk);
    await change(join(folder, article), (text) =>
      text.replace(/sha256: .*/, `sha256: ${createHash('sha256').update(gbk).digest('hex')}`),
    );
    const notUtf8 = await problemsIn(folder);
    await rm(crawl);
    return [...notUtf8, ...(await problemsIn(folder))];
  });
  assert.deepEqual(
    problems.map(({ line, what }) => [line, what.replace(/\/.*\//, '')]),
    [
      [5, 'The crawled text sample.txt is not UTF-8 in line 2.'],
      [1, 'There is no crawled text sample.txt.'],
    ],
  );
});

test('wherever a file was cut off, that is the one problem', async () => {
  for (const file of [article, 'sources/sample.txt']) {
    const whole = await readFile(join(sound, file));
    await inCopy(async (folder) => {
      for (let length = 0; length < whole.length - 1; length += 7) {
        await writeFile(join(folder, file), whole.subarray(0, length));
        const problems = (await problemsIn(folder)).map(({ what }) => what);
        assert.equal(problems.length, 1, `${file}, ${length} bytes: ${problems.join('\n')}`);
      }
    });
  }
});

test('no folder of articles is a problem and not an exception', async () => {
  const [problem] = await inCopy(async (folder) => {
    await rm(join(folder, 'articles'), { recursive: true });
    return problemsIn(folder);
  });
  assert.match(problem?.what ?? '', /^The folder cannot be read/);
});

test('CRLF and a byte order mark, in the article and in the crawl, change nothing', async () => {
  const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
  const [expected] = await readLibrary(sound);
  const [read] = await inCopy(async (folder) => {
    await recrawl(folder, windows);
    await change(join(folder, article), windows);
    return readLibrary(folder);
  });
  assert.deepEqual(
    { ...read, source: { ...read?.source, sha256: '' } },
    { ...expected, source: { ...expected?.source, sha256: '' } },
  );
});
