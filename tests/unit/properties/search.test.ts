import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readAddress, writeAddress } from '../../../src/search/address.ts';
import { excerpt } from '../../../src/search/excerpt.ts';
import { fold, readFoldTable } from '../../../src/search/fold.ts';
import { findPhrase, phraseQuery, writePhrase } from '../../../src/search/link-phrase.ts';
import { matchLine } from '../../../src/search/match.ts';
import { longestQuestion, readQuestion } from '../../../src/search/question.ts';
import { searchSettings } from '../../../src/search/texts.ts';
import { rarestRun } from '../../../src/search/window.ts';
import { articles } from '../check-desk.ts';
import { anyText, cut, lines } from './arbitraries.ts';

const settings = searchSettings(articles.flatMap(({ stories }) => stories));
const table = readFoldTable(settings.fold);

test('any question has words that can be looked up, or a reason why not', () => {
  fc.assert(
    fc.property(anyText, (question) => {
      const words = readQuestion(question, table);
      if (typeof words === 'string') return;
      const folded = words.map((word) => word.folded);
      assert.ok(folded.length > 0 && !folded.includes(''));
      assert.equal(new Set(folded).size, folded.length);
      assert.ok(folded.join('').length <= longestQuestion);
      for (const { written } of words) assert.ok(question.includes(written));
      for (const word of folded) assert.ok(word.includes(rarestRun(word, settings.commonest)));
    }),
  );
});

test('the words of a question, asked again one by one, are the same words', () => {
  fc.assert(
    fc.property(anyText, (question) => {
      const words = readQuestion(question, table);
      if (typeof words === 'string') return;
      for (const { written, folded } of words) {
        const again = readQuestion(written, table);
        assert.deepEqual(again, [{ written, folded }]);
      }
    }),
  );
});

test('what is asked comes back out of its address', () => {
  const filter = fc.option(anyText, { nil: undefined });
  fc.assert(
    fc.property(anyText, filter, filter, filter, filter, (text, article, story, speaker, year) => {
      const question = text.toWellFormed();
      const [one, two, three, four] = [article, story, speaker, year].map((value) =>
        value === '' ? undefined : value?.toWellFormed(),
      );
      const asked = { question, filters: { article: one, story: two, speaker: three, year: four } };
      assert.deepEqual(readAddress(writeAddress(asked)), asked);
    }),
  );
});

test('any query of an address can be read', () => {
  fc.assert(
    fc.property(anyText, (query) => {
      const { question, filters } = readAddress(`?q=${query}&article=${query}`);
      assert.ok(question.isWellFormed() && typeof filters === 'object');
    }),
  );
});

test('an excerpt holds every mark, once and whole, and nothing that is not in the text', () => {
  fc.assert(
    fc.property(cut, ({ line: { hans }, start, end }) => {
      const { text: word } = fold(hans.slice(start, end), table);
      const marks = word === '' ? [] : (matchLine(fold(hans, table), [word])?.marks ?? []);
      const pieces = excerpt(hans, marks);
      assert.deepEqual(
        pieces.filter(({ kind }) => kind === 'marked').map(({ text }) => text),
        marks.map((mark) => hans.slice(mark.start, mark.end)),
      );
      for (const { text, kind } of pieces) assert.ok(kind === 'cut' || hans.includes(text));
    }),
  );
});

test('the link of words leads to just these words, in both scripts', () => {
  const place = fc.nat(lines.length - 4).chain((first) =>
    fc.integer({ min: 1, max: 3 }).chain((count) => {
      const some = lines.slice(first, first + count);
      const [begin, last] = [some[0]?.hans.length ?? 0, some.at(-1)?.hans.length ?? 0];
      return fc.tuple(fc.constant(some), fc.nat(begin - 1), fc.integer({ min: 1, max: last }));
    }),
  );
  fc.assert(
    fc.property(place, ([some, start, end]) => {
      if (some.length === 1 && end <= start) return;
      const texts = some.map(({ hans }) => hans);
      const phrase = writePhrase(texts, start, end);
      const selected = (all: readonly string[]) =>
        all.map((text, index) => ({
          line: index,
          text: text.slice(index === 0 ? start : 0, index === all.length - 1 ? end : undefined),
        }));
      if (!phrase) {
        // Nothing that a search could find, or no letter in the line where it begins.
        const letters = fold(selected(texts)[0]?.text ?? '', table).text;
        assert.equal(letters, '');
        return;
      }
      assert.ok(phraseQuery(texts, start, end).length < 1000);
      for (const script of ['hans', 'hant'] as const) {
        const own = some.map((line) => line[script]);
        const marks = findPhrase(phrase.q, phrase.at, own, table);
        const found = marks.map((mark) => ({
          line: mark.line,
          text: fold(own[mark.line]?.slice(mark.start, mark.end) ?? '', table).text,
        }));
        const expected = selected(own)
          .map(({ line, text }) => ({ line, text: fold(text, table).text }))
          .filter(({ text }) => text !== '');
        assert.deepEqual(found, expected);
      }
    }),
  );
});

test('any phrase of an address marks places inside the lines, or none', () => {
  const at = fc.option(fc.integer());
  const some = lines.slice(0, 5).map(({ hant }) => hant);
  fc.assert(
    fc.property(anyText, at, (phrase, place) => {
      for (const { line, start, end } of findPhrase(phrase, place, some, table))
        assert.ok(start >= 0 && start <= end && end <= (some[line]?.length ?? -1));
    }),
  );
});
