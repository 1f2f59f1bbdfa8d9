import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { CheckAnswer } from '../../../src/check/answer.ts';
import type { Piece } from '../../../src/search/excerpt.ts';
import { checkWith } from '../../../src/check/client.ts';
import { cutsNumber, foldForCheck } from '../../../src/check/fold.ts';
import { linesOf, partsOf, sentencesOf } from '../../../src/check/parts.ts';
import { tokensOf } from '../../../src/check/tokens.ts';
import { calloutWords, headingWords, verdictWords } from '../../../src/check/sentences.ts';
import { deskOf } from '../check-desk.ts';
import { anyText, cut } from './arbitraries.ts';

const desks = { hans: deskOf('hans'), hant: deskOf('hant') };
const few = { numRuns: process.env['VERIFY'] === '1' ? 5000 : 600 };

/** What holds for every answer, whatever was pasted. */
function assertSound({ verdict, parts }: CheckAnswer, quotation: string): void {
  assert.match(verdict, /^(exact|near|absent)$/);
  const joined = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');
  for (const part of parts) {
    assert.ok(quotation.includes(part.written) || part.written.includes('\n'));
    assert.ok(verdictWords(part, 'hans').length > 0);
    if (part.verdict === 'exact')
      for (const { line, mark } of part.places)
        assert.ok(mark.start >= 0 && mark.start < mark.end && mark.end <= line.text.length);
    if (part.verdict !== 'near') continue;
    // <ins> and <del> leave both wordings as they are.
    assert.equal(joined(part.pasted), part.written);
    if (part.place) {
      const { line, mark } = part.place;
      assert.equal(joined(part.source), line.text.slice(mark.start, mark.end));
    }
    for (const callout of part.callouts) assert.ok(calloutWords(callout, 'hant').length > 0);
  }
}

test('words of the texts are found word for word, where they stand', async () => {
  await fc.assert(
    fc.asyncProperty(cut, fc.constantFrom('hans', 'hant'), async (one, script) => {
      const { line, start, end } = one;
      const { table } = desks.hans;
      const written = line[script].slice(start, end);
      const fine = foldForCheck(line[script], table);
      const from = fine.starts.findIndex((place) => place >= start);
      const to = fine.ends.findLastIndex((place) => place <= end) + 1;
      const folded = foldForCheck(written, table).text;
      // Half a number is another number, and signs alone are no words.
      if (partsOf(written).length === 0 || folded !== fine.text.slice(from, to)) return;
      if (cutsNumber(fine.text, from, to - from)) return;
      const answer = await checkWith(desks[script], written);
      assert.equal(answer.verdict, 'exact', written);
      assertSound(answer, written);
      const ids = answer.parts.flatMap((part) =>
        part.verdict === 'exact' ? part.places.map((place) => place.line.id) : [],
      );
      assert.ok(ids.includes(line.id), written);
    }),
    few,
  );
});

test('one strange character, or one left out, is never word for word', async () => {
  const all = desks.hans;
  const texts = await Promise.all(
    (await all.find('')).map(({ article, story }) => all.readBoth(article, story)),
  );
  const fine = texts.flat().map((line) => line.fine.text);
  await fc.assert(
    fc.asyncProperty(cut, fc.nat(), fc.boolean(), async ({ line, start, end }, at, isLeftOut) => {
      const characters = [...line.hans.slice(start, end)];
      characters.splice(at % characters.length, 1, ...(isLeftOut ? [] : ['龘']));
      const written = characters.join('');
      const { text } = foldForCheck(written, all.table);
      // What is parted by a stop or an ellipsis is judged piece by piece.
      const stands = fine.some((one) => one.includes(text)) || /[…。！？；!?;]/u.test(written);
      if (partsOf(written).length === 0 || stands) return;
      const answer = await checkWith(all, written);
      assert.notEqual(answer.verdict, 'exact', written);
      assertSound(answer, written);
    }),
    few,
  );
});

test('anything pasted gets a sound answer, in words too', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (quotation) => {
      const answer = await checkWith(desks.hant, quotation);
      assertSound(answer, quotation);
      assert.ok(headingWords(answer, 'hant').length > 0);
    }),
    few,
  );
});

test('parts, lines and sentences are pieces of what was pasted, in order; tokens are all of it', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const split of [partsOf, linesOf, sentencesOf]) {
        let from = 0;
        for (const piece of split(text)) {
          const at = text.indexOf(piece, from);
          assert.ok(at >= from && piece.trim() !== '');
          from = at + piece.length;
        }
      }
      const folded = foldForCheck(text, desks.hans.table);
      assert.equal(
        tokensOf(folded)
          .map((token) => token.text)
          .join(''),
        folded.text,
      );
    }),
  );
});
