import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article, Story } from '../../src/articles/article.ts';
import { readLibrary } from '../../src/articles/library.ts';
import { readPeople } from '../../src/articles/people.ts';
import { citableStory } from '../../src/citation/citable.ts';
import { referenceIn } from '../../src/citation/references.ts';
import { htmlOf } from '../../src/citation/run.ts';
import { styleIds } from '../../src/citation/style-ids.ts';
import type { ArticleTexts } from '../../src/search/texts.ts';
import { languageTag, scripts, type Script } from '../../src/script/script.ts';
import { twoTexts } from '../two-texts.ts';
import { documentOf, files, json, pages, read } from './built-site.ts';

const site = 'https://example.org';
const library = await readLibrary();
const people = await readPeople();

interface Cited {
  readonly article: Article;
  readonly story: Story;
  readonly script: Script;
  /** The cite page's file. */
  readonly page: string;
}

const cited: readonly Cited[] = library.flatMap((article) =>
  article.stories.flatMap((story) =>
    scripts.map((script) => {
      const page = `/${script}/articles/${article.id}/cite/${story.id}/index.html`;
      return { article, story, script, page };
    }),
  ),
);

/** The references of a page by style, as HTML, an attribute without a value as it is written. */
function referencesOf(root: ParentNode, story: string): Map<string, string> {
  const found = root.querySelectorAll<HTMLElement>(`[data-style][data-story="${story}"]`);
  return new Map(
    [...found].map((element) => [
      element.dataset['style'] ?? '',
      element.innerHTML.replace('=""', ''),
    ]),
  );
}

test('a quotation names a story as its reference does, on the article, study and check pages', () => {
  for (const { article, story, script } of cited) {
    const title = story.citationTitle[script];
    for (const page of ['', 'parallel/']) {
      const path = `/${script}/articles/${article.id}/${page}index.html`;
      const section = documentOf(path).querySelector(`[data-story="${story.id}"]`);
      const headline = section?.querySelector('.title')?.textContent;
      assert.equal(section?.getAttribute('data-cited') ?? headline, title, path);
    }
    const texts = json(`/search/${article.id}.${script}.json`) as ArticleTexts;
    assert.equal(texts.stories.find((one) => one.story === story.id)?.title, title);
  }
  const copied = documentOf('/hans/targets/index.html').querySelector('#metropolis [data-copy]');
  const visit = cited.find(({ story }) => story.id === 'visit')?.story.citationTitle.hans ?? '?';
  assert.ok(copied?.getAttribute('data-copy')?.includes(`《${visit}》`));
});

test('a printed page has the reference at its foot, the address on a line of its own', () => {
  for (const { id, stories } of library)
    for (const script of scripts) {
      const sheet = `/print/${id}.${script}.css`;
      const address = `${site}/${script}/articles/${id}/`;
      const title = stories[0]?.citationTitle[script] ?? '?';
      assert.equal(read(sheet).split(`》`)[0]?.split('《')[1], title);
      assert.equal(read(sheet).split(String.raw`\a ${address}"`).length, 3);
      for (const page of ['', 'parallel/']) {
        const path = `/${script}/articles/${id}/${page}index.html`;
        const sheets = [
          ...documentOf(path).querySelectorAll('link[rel="stylesheet"][media="print"]'),
        ];
        assert.ok(
          sheets.some((link) => link.getAttribute('href') === sheet),
          path,
        );
      }
    }
});

function metaOf(document: Document): [string, string][] {
  return [...document.querySelectorAll('meta[name]')]
    .map((meta): [string, string] => [
      meta.getAttribute('name') ?? '',
      meta.getAttribute('content') ?? '',
    ])
    .filter(([name]) => /^(z:|citation_|prism\.|dc\.)/.test(name));
}

function linksOf(document: Document, rel: string): (string | null)[][] {
  return [...document.querySelectorAll(`link[rel="${rel}"]`)].map((link) => [
    link.getAttribute('href'),
    link.getAttribute('type'),
  ]);
}

function dataOf(page: string): Record<string, unknown> {
  const [script, ...others] = documentOf(page).querySelectorAll(
    'script[type="application/ld+json"]',
  );
  assert.deepEqual(others, [], page);
  return JSON.parse(script?.textContent ?? '') as Record<string, unknown>;
}

test('every story has a cite page in both scripts, and there is no other', () => {
  assert.deepEqual(
    pages.filter((page) => page.includes('/cite/')),
    cited.map(({ page }) => page).sort(),
  );
});

test('cite page and dialog print the references of the module, each with its copy button', () => {
  for (const { article, story, script, page } of cited) {
    const document = documentOf(page);
    const accessed = document.querySelector('[data-style="gbt7714-2015"] [data-accessed]');
    const day = accessed?.textContent ?? '';
    assert.match(day, /^20\d\d-[01]\d-[0-3]\d$/);
    const work = citableStory(article, story, people);
    const expected = new Map(
      styleIds.map((style) => [style, htmlOf(referenceIn(style, work, script, day))]),
    );
    assert.deepEqual(referencesOf(document, story.id), expected, page);
    assert.equal(document.querySelectorAll('button[data-copy]').length, styleIds.length);
    const reading = documentOf(`/${script}/articles/${article.id}/index.html`);
    const dialog = reading.querySelector('dialog[data-cite]');
    assert.ok(dialog);
    assert.deepEqual(referencesOf(dialog, story.id), expected, article.id);
  }
});

test('a reference of the contract, as text', () => {
  const page = '/hans/articles/2022-party-congress/cite/opening/index.html';
  assert.equal(
    documentOf(page).querySelector('[data-style="gbt7714-2025"]')?.textContent,
    '夏侯凤超，于悦. 当好排头兵，加速向国家中心城市迈进[N/OL]. 齐鲁晚报，[2022-04-10]. https://example.org/hans/articles/2022-party-congress/#opening.',
  );
  const visit = '/hans/articles/2020-provincial-visit/cite/visit/index.html';
  assert.equal(
    documentOf(visit).querySelector('[data-style="gbt7714-2025"]')?.textContent,
    '李子路，张国栋. 刘家义李干杰在济南调研时强调 在服从服务融入国家战略中明确思路方向重点 加快建设“大强美富通”现代化国际大都市[N/OL]. 大众日报客户端，[2020-04-28]. https://example.org/hans/articles/2020-provincial-visit/#visit.',
  );
});

/** What Zotero's Embedded Metadata reader takes from a head, in its order. */
function expectedMeta({ article, story, script }: Cited, isWhole: boolean): [string, string][] {
  const { title, authors, newspaper, published, address } = citableStory(article, story, people);
  const day = published.value ?? '';
  const dublinCore: [string, string][] = [
    ['dc.title', title[script]],
    ...authors.map((name): [string, string] => ['dc.creator', name[script]]),
    ['dc.date', day],
  ];
  return [
    ['z:itemType', 'newspaperArticle'],
    ['citation_title', title[script]],
    ...authors.map((name): [string, string] => ['citation_author', name[script]]),
    ['citation_publication_date', day.replaceAll('-', '/')],
    ['citation_language', languageTag[script]],
    ['citation_public_url', address?.[script] ?? ''],
    ['prism.publicationName', newspaper[script]],
    ...(isWhole ? dublinCore : []),
  ];
}

test('the head of a cite page describes its story, that of an article its lead story', () => {
  for (const one of cited) {
    assert.deepEqual(metaOf(documentOf(one.page)), expectedMeta(one, true), one.page);
    if (one.story !== one.article.stories[0]) continue;
    const article = `/${one.script}/articles/${one.article.id}/index.html`;
    assert.deepEqual(metaOf(documentOf(article)), expectedMeta(one, false), article);
  }
});

test('nothing misleads reference managers: no journal, and on cite pages nothing like a byline', () => {
  for (const page of pages) {
    assert.doesNotMatch(read(page), /citation_journal_title/, page);
  }
  for (const { page } of cited) {
    const misleading = documentOf(page).querySelectorAll(
      '[class*="byline" i], [class*="vcard" i], [rel="author"], meta[name="author"], time',
    );
    assert.equal(misleading.length, 0, page);
  }
});

test('heads lead to the address to cite and to the files, with their types', () => {
  for (const { article, story, script, page } of cited) {
    const isLead = story === article.stories[0];
    const heads = [page, ...(isLead ? [`/${script}/articles/${article.id}/index.html`] : [])];
    const file = `/cite/${article.id}.${story.id}.${script}`;
    for (const head of heads) {
      assert.deepEqual(linksOf(documentOf(head), 'cite-as'), [
        [`${site}/${script}/articles/${article.id}/#${story.id}`, null],
      ]);
      assert.deepEqual(linksOf(documentOf(head), 'describedby'), [
        [`${file}.bib`, 'application/x-bibtex'],
        [`${file}.ris`, 'application/x-research-info-systems'],
        [`${file}.csl.json`, 'application/vnd.citationstyles.csl+json'],
      ]);
    }
    const downloads = [...documentOf(page).querySelectorAll('a[download]')];
    assert.deepEqual(
      downloads.map((link) => link.getAttribute('href')),
      ['bib', 'ris', 'csl.json'].map((ending) => `${file}.${ending}`),
    );
  }
});

test('there is a file of each kind for each story in both scripts, and no other', () => {
  const expected = cited.flatMap(({ article, story, script }) =>
    ['bib', 'ris', 'csl.json'].map((end) => `/cite/${article.id}.${story.id}.${script}.${end}`),
  );
  assert.deepEqual(
    files.filter((file) => file.startsWith('/cite/')),
    expected.sort(),
  );
  for (const { article, story, script } of cited) {
    const file = `/cite/${article.id}.${story.id}.${script}`;
    const [item] = json(`${file}.csl.json`) as { title: string; URL: string }[];
    const { title, address } = citableStory(article, story, people);
    assert.deepEqual([item?.title, item?.URL], [title[script], address?.[script]]);
    assert.ok(read(`${file}.bib`).includes(`title = {{${title[script]}}}`));
    assert.ok(read(`${file}.ris`).includes(`\r\nTI  - ${title[script]}\r\n`));
  }
});

test('a cite page says for machines what its story is, without a day of publication', () => {
  assert.deepEqual(dataOf('/hans/articles/2022-party-congress/cite/opening/index.html'), {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: '当好排头兵，加速向国家中心城市迈进',
    author: [
      { '@type': 'Person', name: '夏侯凤超' },
      { '@type': 'Person', name: '于悦' },
    ],
    publisher: { '@type': 'Organization', name: '齐鲁晚报' },
    isPartOf: { '@type': 'Periodical', name: '齐鲁晚报' },
    temporalCoverage: '2022-04-09',
    inLanguage: 'zh-Hans',
    url: `${site}/hans/articles/2022-party-congress/#opening`,
  });
  for (const { page } of cited) assert.doesNotMatch(read(page), /datePublished/);
});

test('an article’s page holds its stories and never gives a copy’s address for the original', () => {
  for (const article of twoTexts) {
    for (const script of scripts) {
      const data = dataOf(`/${script}/articles/${article.id}/index.html`);
      const parts = article.stories.map((story) => {
        const page = dataOf(`/${script}/articles/${article.id}/cite/${story.id}/index.html`);
        return Object.fromEntries(Object.entries(page).filter(([name]) => name !== '@context'));
      });
      assert.deepEqual(data, {
        '@context': 'https://schema.org',
        '@type': 'WebPage',
        url: `${site}/${script}/articles/${article.id}/`,
        inLanguage: languageTag[script],
        // Of neither text the original address is known.
        isBasedOn: { '@type': 'CreativeWork', name: article.source.newspaper[script] },
        hasPart: parts,
      });
    }
  }
});

test('without JavaScript the button of an article leads to the cite page of its lead story', () => {
  for (const article of library) {
    for (const script of scripts) {
      const link = documentOf(`/${script}/articles/${article.id}/index.html`).querySelector(
        'a.button[data-cite-link]',
      );
      assert.equal(
        link?.getAttribute('href'),
        `/${script}/articles/${article.id}/cite/${article.stories[0]?.id ?? ''}/`,
      );
    }
  }
});
