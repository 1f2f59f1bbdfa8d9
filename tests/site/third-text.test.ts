/** What README says under “Add a text”, done to a text that was made for it, up to the built site. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import { scripts } from '../../src/script/script.ts';
import { build, change, inCopy } from '../project-copy.ts';

const id = '2023-three-parks';
const found = resolve(`tests/fixtures/found/${id}.txt`);
const draft = `content/articles/${id}.mdx`;
const readme = await readFile('README.md', 'utf8');

/** The lines of the file that are paragraphs, as another decoder reads them. */
const lines = new TextDecoder('gb18030').decode(await readFile(found)).split('\r\n');
const paragraphs = [12, 16, 18, 22, 24].map((number) => (lines[number - 1] ?? '').trim());

/** The steps of README that decide the draft: what is written in place of what. */
const decisions: readonly (readonly [RegExp, string])[] = [
  [/hans: 'TODO one sentence.*'/, 'hans: 柳河市城东新建的三座公园全部完工。'],
  [/hant: 'TODO the same.*'/, 'hant: 柳河市城東新建的三座公園全部完工。'],
  [/hans: 'TODO the newspaper.*'/, 'hans: 柳河晚报'],
  [/hant: 'TODO the newspaper.*'/, 'hant: 柳河晚報'],
  [/latn: 'TODO.*'/, 'latn: Liuhe Wanbao'],
  [/authors: 'TODO.*'/, 'authors: [tian-xiaohe, fan-yizhou]'],
  [/pinyin: 'TODO.*'/, 'pinyin: Chengdong san zuo gongyuan jinnian quanbu jiancheng kaifang'],
  [
    /english: 'TODO.*'/,
    'english: Three parks in the east of the city are built and open this year',
  ],
  [/people: \[\]/, 'people: [tian-xiaohe, fan-yizhou, zheng-dachuan]'],
  [/\{#part-1\}/, '{#footpath}'],
  [/(“三座公园由一条.+)\n/, '<Speech by="zheng-dachuan">\n\n$1\n\n</Speech>\n'],
  [/^ +TODO: .*\n/gm, ''],
  [/^\{\/\* TODO .*\n\n/gm, ''],
];

const people = `
tian-xiaohe:
  name: { hans: 田小禾, hant: 田小禾, latn: Tian Xiaohe }
fan-yizhou:
  name: { hans: 范一舟, hant: 范一舟, latn: Fan Yizhou }
zheng-dachuan:
  name: { hans: 郑大川, hant: 鄭大川, latn: Zheng Dachuan }
`;

/** The correction that README shows. */
const correction = /- hans: 竹里\n[^]*?\n(?=```)/.exec(readme)?.[0] ?? '';

/** Runs one of the project's commands in a copy. */
function run(project: string, command: string, ...args: string[]) {
  const options = { cwd: project, encoding: 'utf8' } as const;
  const file = `src/commands/${command}.ts`;
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], options);
  return { status, said: stdout + stderr };
}

async function decide(project: string): Promise<void> {
  await change(project, draft, (text) =>
    decisions.reduce((mdx, [open, decided]) => {
      assert.match(mdx, open);
      return mdx.replace(open, decided);
    }, String(text)),
  );
  await change(project, 'content/people.yaml', (text) => String(text) + people);
}

test('a third text is added as README says, and stands in the built site', async () => {
  await inCopy(async (project) => {
    const url = 'https://example.org/the/page';
    const added = run(project, 'add', found, '--url', url);
    assert.equal(added.status, 0, added.said);
    // README shows what is seen.
    const shown = added.said.split('\n').slice(0, 9).join('\n');
    assert.ok(readme.includes(shown.trimEnd()), shown);
    await assertIsEvidence(project);
    await assertIsNoSiteYet(project);

    await decide(project);
    const { said, status } = run(project, 'register');
    assert.deepEqual([status, readme.includes(said.trim())], [0, true], said);
    assert.match(run(project, 'review', id, '--open').said, /竹里三座公园已 → .*竹裡三座公園已/);
    await change(project, 'content/corrections.yaml', (text) => String(text) + correction);
    const who = ['--accept', '--by', 'somebody', '--kind', 'person'];
    assert.equal(run(project, 'review', id, ...who).status, 0);

    const built = build(project, { SHARE_IMAGES: 'off' });
    assert.equal(built.status, 0, built.said);
    assert.doesNotMatch(built.said, /undecided/);
    await assertIsBuilt(join(project, 'dist'));
  });
});

async function assertIsEvidence(project: string): Promise<void> {
  const evidence = await readFile(join(project, `content/sources/${id}.txt`));
  assert.deepEqual(evidence, await readFile(found));
}

/** A draft is never published: register and build say what is to be decided, in file and line. */
async function assertIsNoSiteYet(project: string): Promise<void> {
  const before = await readFile(join(project, 'content/published-ids.json'), 'utf8');
  for (const { status, said } of [run(project, 'register'), build(project)]) {
    assert.notEqual(status, 0);
    assert.match(
      said,
      /2023-three-parks\.mdx:6 {2}Front matter, summary\.hans: still to be decided/,
    );
    assert.match(said, /→ Write the value in place of the words that begin with TODO\./);
  }
  assert.equal(await readFile(join(project, 'content/published-ids.json'), 'utf8'), before);
}

async function assertIsBuilt(site: string): Promise<void> {
  const page = async (path: string) => new JSDOM(await readFile(join(site, path))).window.document;
  for (const script of scripts) {
    const document = await page(`${script}/articles/${id}/index.html`);
    const printed = [...document.querySelectorAll('article p[id]')]
      .filter((one) => /^p\d+$/.test(one.id))
      .map(({ textContent }) => textContent);
    // Its own script is the file, word for word; the other is converted, the correction included.
    if (script === 'hans') assert.deepEqual(printed, paragraphs);
    else assert.match(printed[3] ?? '', /^竹里公園保留了一座上世紀七十年代的紡織廠房/);
    assert.ok(document.getElementById('footpath'));
    // Who speaks is named; to a page of people that does not have him nothing leads.
    assert.match(document.querySelector('.speaker')?.textContent ?? '', /[郑鄭]大川/);
    assert.equal(document.querySelector('.speaker a'), null);
    for (const path of ['', 'articles/']) {
      const list = await page(`${script}/${path}index.html`);
      assert.ok(list.querySelector(`a[href^="/${script}/articles/${id}/"]`), path);
    }
    const about = await page(`${script}/about/index.html`);
    const entry = about.getElementById(id);
    const record = entry?.textContent ?? '';
    assert.match(record, /GB18030/);
    // Nothing calls the address a repost.
    const address = entry?.querySelector<HTMLAnchorElement>('[data-origin="originalAddress"] a');
    assert.equal(address?.href, 'https://example.org/the/page');
    assert.equal(entry?.querySelector('[data-origin="repost"]'), null);
    const hash = createHash('sha256')
      .update(await readFile(found))
      .digest('hex');
    assert.ok(record.includes(hash));
    await assertStudyPagesSaySo(page, script);
  }
  await assertIsFound(site);
}

/** Pages that have not worked the text through say that there is one. */
async function assertStudyPagesSaySo(
  page: (path: string) => Promise<Document>,
  script: string,
): Promise<void> {
  for (const name of ['targets', 'topics', 'wording', 'people']) {
    const study = await page(`${script}/${name}/index.html`);
    assert.match(study.querySelector('[data-studied]')?.textContent ?? '', /另有 1 篇/, name);
  }
}

/** The search has it: the index holds its words, the page its newspaper. */
async function assertIsFound(site: string): Promise<void> {
  const records = await readFile(join(site, 'pagefind/records.json'), 'utf8');
  assert.ok(records.includes(JSON.stringify(`2023/${id}/report`)));
  const search = await readFile(join(site, 'hans/search/index.html'), 'utf8');
  assert.ok(search.includes('柳河晚报'));
  const texts = await readFile(join(site, `search/${id}.hant.json`), 'utf8');
  assert.ok(texts.includes('柳蔭'));
}
