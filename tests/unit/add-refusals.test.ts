import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { addText, type Order } from '../../src/add/add.ts';
import { Refusal } from '../../src/add/refusal.ts';
import { reportOf } from '../../src/add/report.ts';
import { encode } from '../../src/articles/encoding.ts';

const news = '城東新橋通車\n\n新橋今天通車，兩岸的居民說，過河只要五分鐘了。\n';
const today = '2026-11-22';

/** Lets `work` add texts in a folder with a copy of the sound content. */
async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'add-'));
  try {
    await cp('tests/fixtures/sound', join(folder, 'content'), { recursive: true });
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Adds a file of that name and content, and returns why it was refused. */
async function refusal(
  name: string,
  bytes: Buffer | string,
  order: Partial<Order> = {},
): Promise<string> {
  return inFolder(async (folder) => {
    const file = join(folder, name);
    await writeFile(file, bytes);
    const before = await readdir(join(folder, 'content'), { recursive: true });
    const said = await whyNot({ file, today, ...order }, folder);
    assert.deepEqual(await readdir(join(folder, 'content'), { recursive: true }), before, name);
    return said;
  });
}

async function whyNot(order: Order, folder: string): Promise<string> {
  try {
    await addText(order, join(folder, 'content'));
  } catch (error) {
    assert.ok(error instanceof Refusal, String(error));
    assert.match(error.message, /\n {4}→ \S/, 'how to mend it');
    return error.message.replaceAll(`${folder}/`, '');
  }
  return assert.fail('it was added');
}

test('what is no text is refused in words, and nothing is written', async () => {
  const cases: readonly (readonly [string, Buffer | string, RegExp])[] = [
    ['a.txt', '', /^a\.txt is empty\./],
    ['a.txt', '\uFEFF \n　\n', /^a\.txt is empty\./],
    ['a.txt', Buffer.from([1, 0, 2, 0, 0xb5, 0, 3]), /^a\.txt is a binary file, not a text\./],
    ['a.txt', Buffer.from('%PDF-1.7\n…'), /^a\.txt is a binary file, a PDF, not a text\./],
    ['a.txt', Buffer.from('PK\u0003\u0004'), /a ZIP archive \(a Word document/],
    ['a.txt', `<!DOCTYPE html><p>${news}`, /^a\.txt is a web page with its markup/],
    ['a.txt', 'Nothing in Chinese.', /^a\.txt has no Chinese character\.\n/],
    ['a.txt', encode(news, 'utf-8').toString('latin1'), /It may have been saved in the wrong enc/],
    ['a.txt', encode(news, 'utf-8').subarray(0, -5), /UTF-8 that is damaged or cut off: line 3 is/],
    [
      'a.txt',
      Buffer.from([0xff, 0x41, 0xff, 0x42]),
      /no text in any of the encodings that are kno/,
    ],
    [
      'a.txt',
      encode('的龘靐齾爩龗灪籱', 'gb18030'),
      /^The encoding of a\.txt is not clear: read as/,
    ],
    ['a.txt', Buffer.alloc(1024 * 1024 + 1, news), /^a\.txt has 1\.0 MB; the limit is 1 MB, for/],
    ['a.txt', '上下左右\n天地人。', /^The script cannot be told: 0 characters are Simplified only/],
  ];
  for (const [name, bytes, says] of cases) assert.match(await refusal(name, bytes), says);
});

test('a path that leads to no file is told', async () => {
  await inFolder(async (folder) => {
    const why = (name: string) => whyNot({ file: join(folder, name), today }, folder);
    assert.match(await why('none.txt'), /^There is no file none\.txt\.\n/);
    await mkdir(join(folder, 'some.txt'));
    assert.match(await why('some.txt'), /^some\.txt is a folder\.\n/);
  });
});

test('an id is given, or made of the file’s name, and is never one that is taken', async () => {
  assert.match(
    await refusal('新橋.txt', news),
    /^No id can be made of the file’s name 新橋\.txt\./,
  );
  assert.match(await refusal('a.txt', news, { id: 'Neue_Brücke' }), /^«Neue_Brücke» is no id\./);
  assert.match(
    await refusal('sample.txt', news),
    /^The id «sample» is taken: there is content\/art/,
  );
  const published = '2022-party-congress';
  assert.match(
    await refusal('a.txt', news, { id: published }),
    /is taken: it was published once\./,
  );
  const id = await inFolder(async (folder) => {
    const file = join(folder, 'New Bridge_2.TXT');
    await writeFile(file, news);
    return (await addText({ file, today }, join(folder, 'content'))).files.id;
  });
  assert.equal(id, 'new-bridge-2');
});

test('an encoding that is named must be that of the file', async () => {
  const big5 = encode(news, 'big5');
  assert.match(
    await refusal('a.txt', big5, { encoding: 'utf-8' }),
    /^a\.txt is not whole UTF-8 text, though you named it with --encoding\./,
  );
});

test('a text that is there already is told, whatever its encoding and line ends', async () => {
  await inFolder(async (folder) => {
    const content = join(folder, 'content');
    const crawl = await readFile(join(content, 'sources/sample.txt'), 'utf8');
    const again = { same: crawl, gbk: encode(crawl.replaceAll('\n', '\r\n'), 'gb18030') };
    for (const [name, bytes] of Object.entries(again))
      await writeFile(join(folder, `${name}.txt`), bytes);
    const why = (name: string) => whyNot({ file: join(folder, `${name}.txt`), today }, folder);
    assert.match(
      await why('same'),
      /^The text is there already: .*sample\.txt has the same bytes\./,
    );
    assert.match(await why('gbk'), /sample\.txt has the same words, white space aside\./);
    assert.match(await why('gbk'), /→ Go on in content\/articles\/sample\.mdx\./);
  });
});

test('what was written in a draft is not overwritten, and no half of a text is left', async () => {
  await inFolder(async (folder) => {
    const content = join(folder, 'content');
    const file = join(folder, 'bridge.txt');
    await writeFile(file, news);
    const { files } = await addText({ file, today }, content);
    await writeFile(files.mdx, 'what the author wrote');
    await whyNot({ file, today }, folder);
    assert.equal(await readFile(files.mdx, 'utf8'), 'what the author wrote');
    // The draft of another is in the way: its evidence is not written either.
    await writeFile(join(folder, 'other.txt'), `${news}另有一段。`);
    await writeFile(join(content, 'articles/other.mdx'), 'another');
    await whyNot({ file: join(folder, 'other.txt'), today }, folder);
    assert.deepEqual(await readdir(join(content, 'sources')), ['bridge.txt', 'sample.txt']);
  });
});

test('a mixed text is told, and so are characters that were lost', async () => {
  await inFolder(async (folder) => {
    const file = join(folder, 'mixed.txt');
    await writeFile(file, `${news}后来又修了�座。`);
    const said = reportOf(await addText({ file, today }, join(folder, 'content')));
    assert.match(said, /WARNING: the text is mixed: 来 \(1\) is Simplified only\./);
    assert.match(said, /WARNING: �, a character that was lost before, stands in it \(1\)/);
  });
});

test('the command says what is wrong with what was asked, without a trace of its inside', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['src/commands/add.ts', ...args], { encoding: 'utf8' });
  const cases: readonly (readonly [readonly string[], RegExp])[] = [
    [[], /^✗ Which text\? No file was named\.\n {4}→ npm run add -- path\/to\/text\.txt/],
    [['a.txt', 'b.txt'], /^✗ One text at a time; these are 2: a\.txt, b\.txt\./],
    [['a.txt', '--day', 'x'], /^✗ Unknown option '--day'/],
    [['a.txt', '--encoding', 'latin1'], /^✗ --encoding latin1 is not known\.\n {4}→ Write --enc/],
    [['a.txt', '--script', 'kanji'], /^✗ --script kanji is not known\./],
    [['a.txt', '--url', 'example.org'], /^✗ «example\.org» is no address\./],
    [['a.txt'], /^✗ There is no file a\.txt\./],
  ];
  for (const [args, says] of cases) {
    const { status, stderr, stdout } = run(...args);
    assert.match(stderr.trimStart(), says);
    assert.deepEqual([status, stdout, /\n {4}at /.test(stderr)], [1, '', false]);
  }
});
