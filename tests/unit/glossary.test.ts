import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readLibrary } from '../../src/articles/library.ts';
import { ContentError } from '../../src/articles/problems.ts';
import { glossaryCsv } from '../../src/study/glossary/csv.ts';
import { letterOf, readGlossary } from '../../src/study/glossary/glossary.ts';
import { termNotes } from '../../src/study/glossary/notes.ts';
import { termMarksIn } from '../../src/study/glossary/term-marks.ts';

const articles = await readLibrary();
const terms = await readGlossary(articles);
const termOf = (id: string) => {
  const found = terms.find((term) => term.id === id);
  assert.ok(found, id);
  return found;
};

/** The problems of the glossary after a change, as `line: what → mend`, and the changed text. */
async function problemsAfter(change: (text: string) => string) {
  const folder = await mkdtemp(join(tmpdir(), 'content-'));
  const file = join(folder, 'study/glossary.yaml');
  try {
    await cp('content/study', join(folder, 'study'), { recursive: true });
    const text = change(await readFile(file, 'utf8'));
    await writeFile(file, text);
    const lineOf = (part: string) => text.slice(0, text.indexOf(part)).split('\n').length;
    try {
      await readGlossary(articles, folder);
      return { problems: [], lineOf };
    } catch (error) {
      assert.ok(error instanceof ContentError);
      assert.ok(error.problems.every((problem) => problem.file === file));
      return { problems: error.problems, lineOf };
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('a wrong character in a quotation is told with file, line and the nearest wording', async () => {
  const { problems, lineOf } = await problemsAfter((text) =>
    text.replace("text: '推动龙山文化", "text: '推动虎山文化"),
  );
  const [problem, ...others] = problems;
  assert.deepEqual(others, []);
  assert.equal(problem?.line, lineOf("text: '推动虎山文化"));
  assert.match(problem.what, /«推动虎山文化.*» does not stand in 2022-party-congress #p24/);
  assert.match(problem.mend, /^The nearest wording there is «推动龙山文化/);
});

test('every other mistake is told where it stands', async () => {
  const cases: readonly (readonly [string, string, RegExp])[] = [
    ['id: liuwen', 'id: liubao', /«liubao» stands twice/],
    ['sources: [S14]', 'sources: [S99]', /There is no source «S99»/],
    ['basis: verified', 'basis: sure', /basis/],
    ['basis: verified', 'basis: none', /A term without a basis has no explanation/],
    ['    sources: [S14]\n', '', /Basis «verified» needs a source/],
    ['basis: verified', 'basis: text', /Basis «text» allows no source/],
    ["read: '2026-11-21'", "read: 'today'", /read/],
    ['pinyin:', 'sound:', /pinyin|sound/],
  ];
  for (const [was, now, what] of cases) {
    const { problems } = await problemsAfter((text) => text.replace(was, now));
    assert.ok(
      problems.some((problem) => what.test(problem.what)),
      `${now}: ${problems.map((problem) => problem.what).join('; ')}`,
    );
  }
});

test('the terms stand in the order of their pinyin', () => {
  const letters = terms.map(letterOf);
  assert.deepEqual(letters, letters.toSorted());
  assert.equal(letterOf(termOf('lvse-ditan')), 'L');
});

test('the printed form is the term in both scripts, punctuation apart', () => {
  const bare = (text: string) => text.replaceAll(/[“”]/g, '');
  // Terms that name together what the text prints apart.
  const apart = new Set(['tongcheng', 'shengtai']);
  for (const { id, term, occurrences } of terms) {
    assert.ok(occurrences.length > 0, id);
    if (apart.has(id)) continue;
    for (const { hans, hant } of occurrences)
      assert.deepEqual([bare(hans), bare(hant)], [bare(term.hans), bare(term.hant)]);
  }
});

test('marks are one per term and story, apart from each other and from notes', () => {
  for (const article of articles) {
    const marks = termMarksIn(articles, terms).get(article.id);
    for (const story of article.stories) {
      const seen: string[] = [];
      for (const block of story.blocks.filter((one) => one.kind === 'paragraph')) {
        const own = marks?.get(block.id) ?? [];
        seen.push(...own.map(({ term }) => term));
        const all = [...own, ...block.marks].toSorted((one, other) => one.from - other.from);
        all.reduce((end, { from, to }) => (assert.ok(from >= end), to), 0);
        for (const { from, to, term } of own)
          assert.ok(
            termOf(term).occurrences.some(
              ({ hans }) => hans === [...block.hans].slice(from, to).join(''),
            ),
          );
      }
      assert.equal(new Set(seen).size, seen.length);
    }
  }
});

test('notes exist for all terms; 42 say only where they stand', async () => {
  const notes = await termNotes(terms, 'hant');
  assert.equal(Object.keys(notes).length, 97);
  const silent = Object.values(notes).filter(({ explanation }) => explanation === null);
  assert.equal(silent.length, 42);
  assert.ok(silent.every(({ basis, places }) => basis === 'none' && places.length > 0));
  assert.deepEqual(
    notes['xianxing-xianshi']?.places.map(({ name }) => name),
    ['大眾日報客戶端 第5段'],
  );
  assert.deepEqual(notes['shuangjian'], {
    basis: 'verified',
    pinyin: 'shuāng jiǎn',
    term: '雙減',
    explanation: '《關於進一步減輕義務教育階段學生作業負擔和校外培訓負擔的意見》的簡稱。',
    items: ['減輕學生作業負擔', '減輕校外培訓負擔'],
    remark: null,
    sources: [['論文摘要', null]],
    occurrences: 1,
    places: [],
  });
});

test('the table begins with its mark, ends lines as the standard says and quotes quotation marks', () => {
  const csv = glossaryCsv([{ ...termOf('liuwen'), english: { text: 'a "b", c', source: null } }]);
  const [head, row, ...rest] = csv.split('\r\n');
  assert.equal(head?.slice(0, 22), '\uFEFFid,term_hans,term_han');
  assert.match(row ?? '', /^liuwen,六稳,六穩,liù wěn,"a ""b"", c",,查到出处,查到出處,/);
  assert.match(row ?? '', /,1,2020-provincial-visit#p8$/);
  assert.deepEqual(rest, ['']);
});

test('the name of a source says whose page it is: one name, one site', () => {
  const sites = new Map<string, string>();
  for (const { url, who } of terms.flatMap(({ sources }) => sources)) {
    const site = new URL(url).hostname.split('.').slice(-2).join('.');
    assert.equal(sites.get(who.hans) ?? site, site, who.hans);
    sites.set(who.hans, site);
  }
});
