import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanBounds } from '../../src/quote/passage.ts';
import { readFoldTable } from '../../src/search/fold.ts';
import { findPhrase, writePhrase } from '../../src/search/link-phrase.ts';
import { readQuestion } from '../../src/search/question.ts';
import { otherScript, scripts } from '../../src/script/script.ts';
import { documentOf, read } from './built-site.ts';

const articles = ['2020-provincial-visit', '2022-party-congress'];
const settings = JSON.parse(read('/search/fold.json')) as { fold: string };
const table = readFoldTable(settings.fold);

function linesOf(article: string, script: string): string[] {
  const lines = documentOf(`/${script}/articles/${article}/index.html`).querySelectorAll(
    '[data-article] :is(p, h1, h2, h3)[id]',
  );
  return [...lines].map(({ textContent }) => textContent);
}

/** The same numbers in every run (Park and Miller). */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => (state = (state * 48271) % 2147483647) % below;
}

const hasLetter = (text: string) => /[\p{L}\p{N}]/u.test(text);

test('the link of any selection leads to the same characters in either script', () => {
  const upTo = numbersFrom(22);
  for (const article of articles) {
    for (const script of scripts) {
      const here = linesOf(article, script);
      const twin = linesOf(article, otherScript(script));
      for (let count = 0; count < 1000; count += 1) {
        const first = upTo(here.length);
        const lines = here.slice(first, first + 1 + (upTo(3) === 0 ? upTo(4) : 0));
        const [head = '', tail = ''] = [lines[0], lines.at(-1)];
        const from = upTo(head.length);
        const to = lines.length > 1 ? 1 + upTo(tail.length) : from + 1 + upTo(head.length - from);
        const start = cleanBounds(head, from, lines.length > 1 ? head.length : to).start;
        const end = cleanBounds(tail, lines.length > 1 ? 0 : from, to).end;
        const parts = lines.map((line, index) =>
          line.slice(index === 0 ? start : 0, line === tail ? end : undefined),
        );
        if (![parts[0], parts.at(-1)].every((part) => part && hasLetter(part))) continue;
        const written = writePhrase(lines, start, end);
        const words = readQuestion(written?.q ?? '', table);
        assert.ok(written && typeof words !== 'string' && words.length === 1, parts.join('\n'));
        assert.ok(encodeURIComponent(written.q).length < 450, written.q);
        const there = count % 2 === 0 ? twin : here;
        const marks = findPhrase(words[0]?.written ?? '', written.at, there.slice(first), table);
        assert.deepEqual(
          marks.map((mark) => [mark.line, mark.start, mark.end]),
          parts.map((part, line) => [
            line,
            line === 0 ? start : 0,
            (line === 0 ? start : 0) + part.length,
          ]),
          `${article} ${script} ${written.q}`,
        );
      }
    }
  }
});
