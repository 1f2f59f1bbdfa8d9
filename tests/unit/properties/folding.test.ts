import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cutsNumber, foldForCheck } from '../../../src/check/fold.ts';
import { fold, readFoldTable, type Folded } from '../../../src/search/fold.ts';
import { matchLine } from '../../../src/search/match.ts';
import { searchSettings } from '../../../src/search/texts.ts';
import { articles } from '../check-desk.ts';
import { anyText, cut, lines } from './arbitraries.ts';

const { fold: groups, commonest } = searchSettings(articles.flatMap(({ stories }) => stories));
const table = readFoldTable(groups);
const foldings = [(text: string) => fold(text, table), (text: string) => foldForCheck(text, table)];

/** Every folded unit was written somewhere, in order, inside the original. */
function assertPlaced(text: string, { text: folded, starts, ends }: Folded): void {
  assert.equal(starts.length, folded.length);
  assert.equal(ends.length, folded.length);
  starts.forEach((start, place) => {
    const end = ends[place] ?? -1;
    assert.ok(start >= (starts[place - 1] ?? 0) && end >= (ends[place - 1] ?? 0));
    assert.ok(start < end && end <= text.length, `${start}–${end} of ${text.length}`);
  });
}

test('any string folds, and every folded unit leads back into it', () => {
  for (const folding of foldings)
    fc.assert(fc.property(anyText, (text) => assertPlaced(text, folding(text))));
});

test('what is folded holds letters and digits only, in one script', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { text: folded } = fold(text, table);
      assert.doesNotMatch(folded, /[^\p{L}\p{N}]/u);
      assert.deepEqual(
        [...folded].filter((character) => table.has(character)),
        [],
      );
    }),
  );
});

test('folded once is folded for ever', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { text: once } = fold(text, table);
      assert.equal(fold(once, table).text, once);
    }),
  );
});

test('a cut of a line, in either script and width, is found where it stands', () => {
  fc.assert(
    fc.property(cut, fc.boolean(), ({ line, start, end }, isWide) => {
      const slice = line.hans.slice(start, end);
      const typed = isWide ? slice.replace(/[!-~]/g, wide) : slice;
      const { text: word } = fold(typed, table);
      for (const script of ['hans', 'hant'] as const) {
        assert.equal(fold(line[script].slice(start, end), table).text, fold(slice, table).text);
        if (word === '') return;
        const match = matchLine(fold(line[script], table), [word]);
        assert.ok(match);
        const found = match.marks.map((mark) => line[script].slice(mark.start, mark.end));
        assert.ok(found.every((one) => fold(one, table).text.includes(word)));
        assert.ok(match.matched <= match.length);
      }
    }),
  );
});

test('the commonest characters are the five hundred that stand most often in the texts', () => {
  const counts = new Map<string, number>();
  for (const character of lines.flatMap(({ hant }) => [...fold(hant, table).text]))
    counts.set(character, (counts.get(character) ?? 0) + 1);
  const most = [...counts.values()].sort((one, other) => other - one).slice(0, 500);
  assert.equal(new Set(commonest).size, 500);
  assert.deepEqual(
    [...commonest].map((character) => counts.get(character)),
    most,
  );
});

test('whether a cut goes through a number is answered for any text and place', () => {
  fc.assert(
    fc.property(anyText, fc.integer(), fc.integer(), (text, at, length) => {
      assert.equal(typeof cutsNumber(text, at, length), 'boolean');
    }),
  );
});

function wide(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) + 0xfee0);
}
