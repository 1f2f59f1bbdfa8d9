import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { escapeMarkup } from '../../../src/text/escape.ts';
import { checkWith } from '../../../src/check/client.ts';
import { foldForCheck } from '../../../src/check/fold.ts';
import { partsOf, sentencesOf, withoutOuterMarks } from '../../../src/check/parts.ts';
import { bibtex } from '../../../src/citation/exports/bibtex.ts';
import { cslJson } from '../../../src/citation/exports/csl-json.ts';
import { ris } from '../../../src/citation/exports/ris.ts';
import { referenceIn } from '../../../src/citation/references.ts';
import { styleIds } from '../../../src/citation/style-ids.ts';
import type { CitableStory } from '../../../src/citation/work.ts';
import { readConverter } from '../../../src/articles/library.ts';
import { cleanBounds, countCharacters } from '../../../src/quote/passage.ts';
import { toReading, toVerbatim } from '../../../src/script/punctuation.ts';
import { phrasesOf } from '../../../src/script/phrases.ts';
import { readAddress, writeAddress } from '../../../src/search/address.ts';
import { excerpt } from '../../../src/search/excerpt.ts';
import { passes } from '../../../src/search/filters.ts';
import { fold } from '../../../src/search/fold.ts';
import { findPhrase, phraseQuery } from '../../../src/search/link-phrase.ts';
import { matchLine } from '../../../src/search/match.ts';
import { longestParts } from '../../../src/search/nearest.ts';
import { readQuestion } from '../../../src/search/question.ts';
import { contactFrom } from '../../../src/site.ts';
import { csvOf } from '../../../src/study/csv.ts';
import { findWith } from '../../../src/study/concordance/client.ts';
import { deskOf } from '../check-desk.ts';
import { anyText, seed } from './arbitraries.ts';

const strings = fc.sample(anyText, { numRuns: 10_000, seed });
const desk = deskOf('hans');
const { table } = desk;
const convert = await readConverter();
const line = fold('济南要坚持生态立市，把3—5个项目做好。', table);

function citedAs(text: string): CitableStory {
  const name = { hans: text, hant: text, latn: text };
  return {
    title: { ...name, en: text },
    authors: [name, name],
    newspaper: name,
    published: { value: '2022-02-29', certainty: 'inferred' },
    page: text,
    address: { hans: text, hant: text },
  };
}

/** Everything that a string from outside may meet; each gives an answer and throws nothing. */
const functions: Readonly<Record<string, (text: string) => unknown>> = {
  fold: (text) => fold(text, table),
  foldForCheck: (text) => foldForCheck(text, table),
  readQuestion: (text) => readQuestion(text, table),
  readAddress: (text) => readAddress(text),
  writeAddress: (text) => writeAddress({ question: text, filters: { article: text } }),
  passes: (text) =>
    passes({ article: text, story: text, speaker: null, source: { event: text } }, { story: text }),
  matchLine: (text) =>
    matchLine(fold(text, table), ['济南', '一']) ?? matchLine(line, [text || '一']),
  excerpt: (text) => excerpt(text, [{ start: 0, end: text.length }]),
  findPhrase: (text) => findPhrase(text, text.length, ['济南要坚持生态立市', text], table),
  phraseQuery: (text) => phraseQuery([text, text], 0, text.length),
  partsOf: (text) => partsOf(text).map(withoutOuterMarks).flatMap(sentencesOf),
  convert: (text) => [convert(text, 'hans'), convert(text, 'hant')],
  punctuation: (text) => toVerbatim(toReading(text, 'ascii'), 'ascii'),
  phrasesOf: (text) => phrasesOf({ hans: text, hant: text }, 'hant'),
  bounds: (text) => [cleanBounds(text, 1, 3), countCharacters(text)],
  styles: (text) => styleIds.map((style) => referenceIn(style, citedAs(text), 'hant', text)),
  exports: (text) => [bibtex, cslJson].map((write) => write(text, citedAs(text), 'hans')),
  ris: (text) => ris(citedAs(text), 'hans'),
  csvOf: (text) => csvOf([[text, text]]),
  escapeMarkup: (text) => assert.doesNotMatch(escapeMarkup(text), /[<>"]/),
};

test(`ten thousand hostile strings: ${Object.keys(functions).join(', ')}`, () => {
  assert.equal(strings.length, 10_000);
  for (const text of strings)
    for (const [name, use] of Object.entries(functions))
      assert.doesNotThrow(() => use(text), `${name}(${JSON.stringify(text)})`);
});

test('a thousand of them are checked, looked up and answered', async () => {
  for (const text of strings.slice(0, 1000)) {
    assert.match((await checkWith(desk, text)).verdict, /^(exact|near|absent)$/);
    const { problem, occurrences } = await findWith(desk, text);
    assert.ok(problem === null || (/^(empty|long)$/.test(problem) && occurrences.length === 0));
    const words = readQuestion(text, table);
    if (typeof words === 'string') continue;
    const [word] = words.map(({ folded }) => folded.slice(0, 60));
    const parts = await longestParts(word ?? '', (part) =>
      Promise.resolve(line.text.includes(part)),
    );
    for (const part of parts) assert.ok(word?.includes(part));
  }
});

test('a contact is a mail address, the https address of a form, or refused in words', () => {
  for (const text of strings) {
    try {
      assert.match(contactFrom(text) ?? 'https://', /^(mailto:|https:\/\/)/);
    } catch (error) {
      assert.match(String(error), /^Error: REPORT_ADDRESS is «/);
    }
  }
});

test('very long ones take no time worth mentioning to be refused, and are read whole elsewhere', () => {
  for (const unit of ['济', ' ', '“', '\u0301', '\ud800', '…', '<', '。', '济 ', '👨‍👩‍👧 ', '(a+)+']) {
    const long = unit.repeat(100_000 / unit.length);
    assert.ok(typeof readQuestion(long, table) === 'string');
    assert.equal(
      readAddress(writeAddress({ question: long, filters: {} })).question,
      long.toWellFormed(),
    );
    fold(long, table);
    countCharacters(long);
    findPhrase(long, null, ['济南'], table);
  }
});
