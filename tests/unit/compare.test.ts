import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ArticleTexts, LineKind } from '../../src/search/texts.ts';
import { tableOf } from '../bench/beside.ts';
import { judge, placesOf } from '../bench/honest-questions.ts';
import { pageOf } from '../bench/starlight.ts';
import { median } from '../bench/visits.ts';

const line = (id: string, kind: LineKind, text: string) => ({ id, kind, text, speaker: null });

const texts: ArticleTexts = {
  ...{ article: '2023-parks', title: '公园', newspaper: '某报', event: '2023-05-01' },
  ...{ eventLabel: '2023年5月1日', originalScript: 'hans', speakers: {}, people: [] },
  stories: [
    {
      ...{ story: 'first', title: '公园' },
      lines: [
        line('first-title', 'title', '公园'),
        line('p1', 'paragraph', '立足山东、[跳出]山东*'),
      ],
    },
    {
      ...{ story: 'second', title: '新路' },
      lines: [
        line('second-title', 'title', '新路'),
        line('goals', 'heading', '目标'),
        line('p2', 'paragraph', '3. 开放'),
      ],
    },
  ],
};

test('a text becomes a page of Markdown that means nothing but its headings', () => {
  assert.equal(
    pageOf(texts),
    String.raw`---
title: "公园"
---

立足山东、\[跳出\]山东\*

## 新路

### 目标

3\. 开放
`,
  );
});

test('where words stand is compared by letters and digits', () => {
  assert.deepEqual(
    placesOf([texts], '立足山东跳出山东'),
    new Map([['2023-parks', new Set(['p1'])]]),
  );
  assert.deepEqual(placesOf([texts], '山东公园'), new Map());
  assert.deepEqual(placesOf([texts], null), new Map());
});

test('results are judged by the texts to which they lead', () => {
  const places = new Map([['right', new Set(['p3'])]]);
  const right = { path: '/hans/articles/right/', place: 'p3' };
  const wrong = { path: '/hans/articles/wrong/', place: 'p3' };
  const no = { answered: false, misled: false, strayed: false, toLine: false };
  assert.deepEqual(judge([right], places), { ...no, answered: true, toLine: true });
  assert.deepEqual(judge([{ ...right, place: '' }], places), { ...no, answered: true });
  const strayed = { ...no, answered: true, strayed: true };
  assert.deepEqual(judge([right, wrong], places), { ...strayed, toLine: true });
  assert.deepEqual(judge([wrong, right], places), { ...strayed, misled: true });
  assert.deepEqual(judge([], places), no);
  assert.deepEqual(judge([], new Map()), { ...no, answered: true });
  assert.deepEqual(judge([wrong], new Map()), { ...no, misled: true, strayed: true });
});

test('sites stand side by side, and what one of them lacks is a dash', () => {
  const columns = {
    ours: new Map([
      ['pages', '2'],
      ['files', '3'],
    ]),
    other: new Map([['files', '4']]),
  };
  assert.equal(
    tableOf(columns),
    '|  | ours | other |\n| --- | --- | --- |\n| pages | 2 | – |\n| files | 3 | 4 |',
  );
});

test('the median of an odd number of measurements', () => {
  assert.equal(median([30, 1, 2]), 2);
});
