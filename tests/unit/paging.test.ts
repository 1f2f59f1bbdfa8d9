import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Article } from '../../src/articles/article.ts';
import { readLibrary } from '../../src/articles/library.ts';
import { wordsOfList } from '../../src/articles/list-naming.ts';
import { articleLists, yearsOf } from '../../src/articles/lists.ts';
import { peoplePages, personPath } from '../../src/articles/people-pages.ts';
import { inOrderOfPublication } from '../../src/articles/published-ids.ts';
import { recordPath } from '../../src/articles/records.ts';
import { linkedNumbers, pageAddress, pagesOf } from '../../src/paging/paging.ts';
import { scripts } from '../../src/script/script.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, place) => place + 1);

test('pages hold every item once, in order, and know their place', () => {
  for (const [count, pages] of [
    [0, 1],
    [1, 1],
    [20, 1],
    [21, 2],
    [40, 2],
    [1002, 51],
  ] as const) {
    const made = pagesOf(numbers(count));
    assert.equal(made.length, pages, String(count));
    assert.deepEqual(
      made.flatMap(({ items }) => items),
      numbers(count),
    );
    assert.deepEqual(
      made.map(({ number }) => number),
      numbers(pages),
    );
    for (const page of made) assert.deepEqual([page.pages, page.total], [pages, count]);
  }
});

test('the first page has the address of the list', () => {
  assert.equal(pageAddress('/articles/', 1), '/articles/');
  assert.equal(pageAddress('/articles/', 2), '/articles/page/2/');
});

test('a page links to the first, the last and its neighbours, however many there are', () => {
  const linked = (number: number, pages: number) => linkedNumbers({ number, pages });
  assert.deepEqual(linked(1, 2), [1, 2]);
  assert.deepEqual(linked(1, 51), [1, 2, null, 51]);
  assert.deepEqual(linked(2, 51), [1, 2, 3, null, 51]);
  assert.deepEqual(linked(26, 51), [1, null, 25, 26, 27, null, 51]);
  assert.deepEqual(linked(51, 51), [1, null, 50, 51]);
});

let articles: readonly Article[];
before(async () => {
  articles = await readLibrary();
});

function yearOf(value: string | null): Article['event']['year'] {
  const reason = { hans: '一', hant: '一' };
  return value === null
    ? { value, certainty: 'unknown', reason }
    : { value, certainty: 'inferred', reason };
}

/** So many articles, those of each year side by side, the last ones of no year. */
function many(count: number): Article[] {
  const [article] = articles;
  assert.ok(article);
  const year = (place: number) =>
    place < count - 2 ? String(2026 - Math.floor(place / 25)) : null;
  return numbers(count).map((number) => ({
    ...article,
    id: `text-${number}`,
    event: { ...article.event, year: yearOf(year(number - 1)) },
  }));
}

test('texts that fit one page are one list, without years', () => {
  for (const few of [articles, many(20)]) {
    const lists = articleLists(few);
    assert.deepEqual(
      lists.map(({ path, items }) => [path, items]),
      [['/articles/', few]],
    );
    assert.deepEqual(yearsOf(few), []);
  }
});

test('more texts are paged, and every year has pages of its own', () => {
  const texts = many(45);
  const lists = articleLists(texts);
  assert.deepEqual(
    lists.map(({ path, items }) => [path, items.length]),
    [
      ['/articles/', 20],
      ['/articles/page/2/', 20],
      ['/articles/page/3/', 5],
      ['/articles/year/2026/', 20],
      ['/articles/year/2026/page/2/', 5],
      ['/articles/year/2025/', 18],
      ['/articles/year/unknown/', 2],
    ],
  );
  assert.deepEqual(yearsOf(texts), [
    { year: '2026', texts: 25 },
    { year: '2025', texts: 18 },
    { year: 'unknown', texts: 2 },
  ]);
});

test('a new text moves no page of another year', () => {
  const texts = many(45);
  const [newest] = texts;
  assert.ok(newest);
  const added = { ...newest, id: 'new' };
  const others = (lists: ReturnType<typeof articleLists>) =>
    lists
      .filter(({ year }) => year !== null && year !== '2026')
      .map(({ path, items }) => [path, items]);
  assert.deepEqual(others(articleLists([added, ...texts])), others(articleLists(texts)));
});

test('every page of the list has a title and a description of its own', () => {
  for (const script of scripts) {
    const words = articleLists(many(45)).map((list) => wordsOfList(list, script));
    assert.equal(new Set(words.map(({ title }) => title)).size, words.length);
    assert.equal(new Set(words.map(({ description }) => description)).size, words.length);
  }
  const [first, second] = articleLists(many(45));
  assert.ok(first && second);
  assert.equal(wordsOfList(first, 'hans').title, '文献');
  assert.equal(wordsOfList(second, 'hans').title, '文献（第2页）');
  assert.equal(wordsOfList(second, 'hant').place, '第 2 頁，共 3 頁；45 篇文獻');
});

test('records stand in the order of publication; what is not published yet stands last', () => {
  const texts = ['a', 'b', 'c'].map((id) => ({ id }));
  const ids = inOrderOfPublication(texts, { c: {}, a: {} }).map(({ id }) => id);
  assert.deepEqual(ids, ['c', 'a', 'b']);
  const register = Object.fromEntries(numbers(41).map((number) => [`text-${number}`, {}]));
  assert.equal(recordPath('text-1', register), '/about/#text-1');
  assert.equal(recordPath('text-20', register), '/about/#text-20');
  assert.equal(recordPath('text-21', register), '/about/page/2/#text-21');
  assert.equal(recordPath('text-41', register), '/about/page/3/#text-41');
});

test('a hundred people stand on a page, and each has the address of theirs', () => {
  const name = { hans: '某', hant: '某', latn: 'Mou Mou' };
  const people = new Map(numbers(150).map((number) => [`person-${number}`, { name }] as const));
  assert.deepEqual(
    peoplePages(people).map(({ items }) => items.length),
    [100, 50],
  );
  assert.equal(personPath('person-100', people), '/people/#person-100');
  assert.equal(personPath('person-101', people), '/people/page/2/#person-101');
});
