import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Converter } from 'opencc-js';
import { readConverter, readLibrary } from '../../../src/articles/library.ts';
import { printedLines } from '../../../src/articles/raw.ts';
import { segmentsOf } from '../../../src/articles/segments.ts';
import { choicesOf, strangersIn } from '../../../src/script/candidates.ts';
import { LengthError } from '../../../src/script/convert.ts';
import { dictionaries, entriesOf } from '../../../src/script/dictionary.ts';
import { phrasesOf } from '../../../src/script/phrases.ts';
import { punctuationPairs, toReading, toVerbatim } from '../../../src/script/punctuation.ts';
import { placesIn } from '../../../src/script/review.ts';
import { otherScript, scripts } from '../../../src/script/script.ts';
import { anyText, line } from './arbitraries.ts';

const convert = await readConverter();
const library = await readLibrary();
const length = (text: string) => [...text].length;

test('any string is converted character for character', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const target of scripts) assert.equal(length(convert(text, target)), length(text));
    }),
  );
});

test('no word of the dictionaries changes the length of a text', () => {
  for (const target of scripts) {
    const { into, then } = dictionaries[target];
    for (const [from] of [...entriesOf(into), ...entriesOf(then)]) {
      try {
        assert.equal(length(convert(from, target)), length(from));
      } catch (error) {
        // Said in words, with the text, by whoever converts.
        assert.ok(error instanceof LengthError);
        assert.ok(error.message.includes(from));
      }
    }
  }
});

test('what OpenCC writes is never called out of place', () => {
  const bare = {
    hans: Converter({ from: 'tw', to: 'cn' }),
    hant: Converter({ from: 'cn', to: 'tw' }),
  };
  for (const target of scripts) {
    const { into, then } = dictionaries[target];
    const written = [...entriesOf(into), ...entriesOf(then)].map(([from]) => bare[target](from));
    assert.deepEqual(
      written.filter((word) => strangersIn(word, target).length > 0),
      [],
    );
  }
});

test('no text is changed in its own script, and both scripts agree place by place', () => {
  for (const article of library) {
    const own = article.originalScript;
    const other = otherScript(own);
    for (const one of printedLines(article)) {
      assert.equal(length(one.hans), length(one.hant));
      assert.deepEqual(strangersIn(one[own], own), []);
      assert.equal(convert(one[own], other), one[other]);
    }
  }
});

test('the punctuation rule keeps every length, is done once, and can be undone', () => {
  const full = punctuationPairs.map(([, mark]) => mark);
  fc.assert(
    fc.property(anyText, (text) => {
      const reading = toReading(text, 'ascii');
      assert.equal(reading.length, text.length);
      assert.equal(toReading(reading, 'ascii'), reading);
      assert.equal(toReading(text, 'fullwidth'), text);
      if (!full.some((mark) => text.includes(mark)))
        assert.equal(toVerbatim(reading, 'ascii'), text);
    }),
  );
});

test('marks by position cut a text into pieces and lose nothing', () => {
  const marked = anyText.chain((text) =>
    fc
      .uniqueArray(fc.nat(length(text)), { minLength: 0, maxLength: 6 })
      .map((places) => ({ text, places: places.toSorted((one, other) => one - other) })),
  );
  fc.assert(
    fc.property(marked, ({ text, places }) => {
      const marks = Array.from({ length: Math.floor(places.length / 2) }, (_, index) => ({
        from: places[2 * index] ?? 0,
        to: places[2 * index + 1] ?? 0,
      }));
      const segments = segmentsOf(text, marks);
      assert.equal(segments.map((segment) => segment.text).join(''), text);
      for (const { text: words, mark } of segments)
        if (mark) assert.equal(length(words), mark.to - mark.from);
    }),
  );
});

test('places of choice lie inside the line and hold what conversion wrote', () => {
  fc.assert(
    fc.property(anyText, (hans) => {
      const hant = convert(hans, 'hant');
      for (const { at, from, to, choices } of placesIn({ id: 'p1', hans, hant }, 'hans')) {
        assert.equal([...hans][at], from);
        assert.equal([...hant][at], to);
        assert.deepEqual(choices, choicesOf(from, 'hant'));
      }
    }),
  );
});

test('a heading cut into phrases is the heading, in both scripts', () => {
  const heading = fc.oneof(
    line,
    anyText.map((hans) => ({ hans, hant: convert(hans, 'hant') })),
  );
  fc.assert(
    fc.property(heading, (text) => {
      for (const script of scripts) assert.equal(phrasesOf(text, script).join(''), text[script]);
    }),
  );
});
