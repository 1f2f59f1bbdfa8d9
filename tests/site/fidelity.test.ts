import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Converter } from 'opencc-js';
import { otherScript, scripts, type Script } from '../../src/script/script.ts';
import { documentOf, json, read } from './built-site.ts';
import { crawls, reading, verbatim, type Crawl } from './crawl.ts';

interface Twin {
  source: { sha256: string };
  edits: { where: string; was: string; now: string; why: unknown }[];
  stories: {
    id: string;
    kicker: TwinText | null;
    title: TwinText;
    citationTitle: TwinText;
    authors: { hans: string; hant: string; latn: string }[];
    paragraphs: ({ id: string; heading: TwinText | null; speaker: string | null } & TwinText)[];
  }[];
}
interface TwinText {
  verbatim: string;
  hans: string;
  hant: string;
}

function twinOf(id: string): Twin {
  return json(`/api/articles/${id}.json`) as Twin;
}

/** What OpenCC gets wrong in these texts, written down here independently of the corrections. */
const corrected: Readonly<Record<string, string>> = {
  於海田: '于海田',
  於悅: '于悅',
  更加註重: '更加注重',
  方誌館: '方志館',
};
const convertInto: Readonly<Record<Script, (text: string) => string>> = {
  hans: Converter({ from: 'tw', to: 'cn' }),
  hant: Converter({ from: 'cn', to: 'tw' }),
};

function expected(crawl: Crawl, script: Script, text: string): string {
  if (script === crawl.script) return reading(text);
  return Object.entries(corrected).reduce(
    (converted, [wrong, right]) => converted.replaceAll(wrong, right),
    convertInto[script](reading(text)),
  );
}

for (const crawl of crawls) {
  for (const script of scripts) {
    test(`${crawl.id} in ${script} is the crawl, character for character`, () => {
      const document = documentOf(`/${script}/articles/${crawl.id}/index.html`);
      crawl.paragraphs.forEach((lines, index) => {
        const paragraph = document.getElementById(`p${index + 1}`);
        assert.equal(paragraph?.tagName, 'P');
        assert.equal(paragraph.textContent, expected(crawl, script, verbatim(crawl, lines)));
      });
      for (const [id, line] of Object.entries(crawl.headings)) {
        const heading = document.getElementById(id);
        assert.equal(heading?.textContent, expected(crawl, script, verbatim(crawl, line)), id);
      }
      const numbered = document.querySelectorAll('article p[id]');
      const numbers = [...numbered].filter(({ id }) => /^p\d+$/.test(id));
      assert.equal(numbers.length, crawl.paragraphs.length);
    });

    test(`${crawl.id} in ${script}: the parallel view holds the same two texts`, () => {
      const document = documentOf(`/${script}/articles/${crawl.id}/parallel/index.html`);
      crawl.paragraphs.forEach((lines, index) => {
        const cell = document.getElementById(`p${index + 1}`);
        const both = [...(cell?.parentElement?.querySelectorAll('[lang]') ?? [])];
        const texts = [crawl.script, otherScript(crawl.script)].map((one) =>
          expected(crawl, one, verbatim(crawl, lines)),
        );
        assert.deepEqual(
          both.map(({ textContent }) => textContent),
          texts,
        );
        assert.equal(cell?.textContent, expected(crawl, script, verbatim(crawl, lines)));
      });
    });

    test(`${crawl.id} in ${script}: speakers only where the text names one`, () => {
      const document = documentOf(`/${script}/articles/${crawl.id}/index.html`);
      const spoken = [...document.querySelectorAll('[data-speaker]')];
      const speakers = Object.fromEntries(
        spoken.map((one) => [one.id, one.getAttribute('data-speaker')]),
      );
      assert.deepEqual(speakers, crawl.speakers);
    });
  }

  test(`${crawl.id}: the twin's verbatim texts are the crawl`, () => {
    const twin = twinOf(crawl.id);
    const paragraphs = twin.stories.flatMap((story) => story.paragraphs);
    assert.deepEqual(
      paragraphs.map((paragraph) => paragraph.verbatim),
      crawl.paragraphs.map((lines) => verbatim(crawl, lines)),
    );
    assert.deepEqual(
      paragraphs.map(({ id }) => id),
      crawl.paragraphs.map((_, index) => `p${index + 1}`),
    );
    for (const { verbatim: text, hans, hant } of paragraphs) {
      assert.equal(hans, expected(crawl, 'hans', text));
      assert.equal(hant, expected(crawl, 'hant', text));
    }
    assert.ok(twin.edits.length > 0);
    for (const { where, was, why } of twin.edits) assert.ok(where !== '' && was !== '' && why);
  });

  test(`${crawl.id}: the crawl has the recorded hash`, () => {
    const twin = twinOf(crawl.id);
    const bytes = readFileSync(`content/sources/${crawl.id}.txt`);
    assert.equal(createHash('sha256').update(bytes).digest('hex'), twin.source.sha256);
    assert.ok(read('/hans/about/index.html').includes(twin.source.sha256));
  });
}

test('stories, titles and authors are those of the crawls', () => {
  const twins = crawls.map(({ id }) => twinOf(id));
  const stories = twins.flatMap((twin) => twin.stories);
  assert.deepEqual(
    stories.map(({ id, kicker, title, authors }) => [
      id,
      kicker?.hans,
      title.hans,
      authors.map(({ hans, hant }) => [hans, hant]),
    ]),
    [
      [
        'visit',
        '刘家义李干杰在济南调研时强调',
        '在服从服务融入国家战略中明确思路方向重点 加快建设“大强美富通”现代化国际大都市',
        [
          ['李子路', '李子路'],
          ['张国栋', '張國棟'],
        ],
      ],
      [
        'opening',
        '中国共产党济南市第十二次代表大会开幕，描绘未来发展蓝图',
        '当好排头兵，加速向国家中心城市迈进',
        [
          ['夏侯凤超', '夏侯鳳超'],
          ['于悦', '于悅'],
        ],
      ],
      [
        'breakthroughs',
        '加快创建综合性国家科学中心，打造黄河流域对外开放门户',
        '济南谋划十个“新的更大突破”',
        [],
      ],
      ['goals', '今后五年「强省会」建设目标确定', '常住人口超千万，城市首位度大幅提升', []],
    ],
  );
  assert.equal(
    stories[0]?.citationTitle.hans,
    '刘家义李干杰在济南调研时强调 在服从服务融入国家战略中明确思路方向重点 加快建设“大强美富通”现代化国际大都市',
  );
});
