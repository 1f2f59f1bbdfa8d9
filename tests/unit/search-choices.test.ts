import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import type { Hit, SearchAnswer } from '../../src/search/answer.ts';
import { choicesIn } from '../../src/search/choices.ts';
import { chooseFilters, offerChoices } from '../../src/search/filter-fields.ts';

const { window } = new JSDOM(
  `<form>
    <select name="article" data-from-results><option value="">全部</option></select>
    <select name="story" data-from-results><option value="">全部</option></select>
    <select name="speaker" data-from-results><option value="">全部</option></select>
    <select name="year"><option value="">全部</option><option>2022</option></select>
  </form>`,
);
const { HTMLOptionElement } = window;
Object.assign(globalThis, { HTMLOptionElement, Option: window['Option'] as unknown });
const form = window.document.querySelector('form');
assert.ok(form);

const hit = (article: string, event: string, speaker: string | null): Hit => ({
  ...{ article, event, speaker, story: 's', id: 'p1', kind: 'paragraph', place: 0 },
  ...{ match: { marks: [], matched: 1, length: 1 }, text: '', marks: [], heading: '', href: '' },
  ...{ speakerName: speaker && `说话人${speaker}`, newspaper: '报', eventLabel: event },
});
const answer = (hits: readonly Hit[], filters: SearchAnswer['filters']): SearchAnswer => ({
  ...{ question: '一', problem: null, hits, filters, counts: null, unread: 0, more: null },
  ...{ unfiltered: hits.length, suggestions: [] },
});
const hits = [
  hit('a', '2020-01-01', null),
  hit('b', '2022-01-01', 'p'),
  hit('a', '2020-01-01', 'p'),
];

/** What a list offers: the value and the words of each choice. */
const offered = (name: string) =>
  [...(form.querySelector(`select[name="${name}"]`)?.querySelectorAll('option') ?? [])].map(
    ({ value, text, selected }) => [value, text, ...(selected ? ['chosen'] : [])].join(' '),
  );

test('the lists offer what the results hold, the newest first, each once', () => {
  offerChoices(form, choicesIn(answer(hits, {})), false);
  assert.deepEqual(offered('article'), [' 全部 chosen', 'b 报 2022-01-01', 'a 报 2020-01-01']);
  assert.deepEqual(offered('speaker'), [' 全部 chosen', 'p 说话人p']);
  assert.deepEqual(offered('story'), [' 全部 chosen']);
});

test('another question has other choices; while a filter is on, the former ones stay', () => {
  offerChoices(form, choicesIn(answer(hits.slice(0, 1), {})), false);
  assert.deepEqual(offered('article'), [' 全部 chosen', 'a 报 2020-01-01']);
  offerChoices(form, choicesIn(answer(hits, {})), false);
  chooseFilters(form, { article: 'a' });
  offerChoices(form, choicesIn(answer(hits.slice(0, 1), { article: 'a' })), true);
  assert.deepEqual(offered('article'), [' 全部', 'b 报 2022-01-01', 'a 报 2020-01-01 chosen']);
});

test('a filter of the address that no list offers is chosen, and named by the results', () => {
  chooseFilters(form, { article: 'c', story: 'c.s', year: '2022' });
  assert.deepEqual(offered('article').at(-1), 'c c chosen');
  assert.deepEqual(offered('year'), [' 全部', '2022 2022 chosen']);
  const filters = { article: 'c', story: 'c.s' };
  offerChoices(form, choicesIn(answer([hit('c', '2021-01-01', null)], filters)), true);
  assert.deepEqual(offered('article').at(-1), 'c 报 2021-01-01 chosen');
  assert.deepEqual(offered('story'), [' 全部', 'c.s 报 2021-01-01 · s chosen']);
});
