// What the property tests are fed with: hostile strings, pieces of the real texts, and mixtures.
import fc from 'fast-check';
import { articles } from '../check-desk.ts';
import type { SearchLine } from '../../../src/search/texts.ts';
import { hostileStrings } from '../../hostile-strings.ts';

/** Fixed, so that a failure comes back; `PROPERTY_SEED` tries others, a failure prints its own. */
export const seed = Number(process.env['PROPERTY_SEED'] ?? 20220409);
const isHeavy = process.env['VERIFY'] === '1';
fc.configureGlobal({ seed, numRuns: isHeavy ? 20_000 : 1000 });

/** Every printed line of the real texts, in both scripts. */
export const lines: readonly SearchLine[] = articles.flatMap(({ stories }) =>
  stories.flatMap((story) => story.lines),
);

export const line = fc.constantFrom(...lines);

/** A cut out of a line, in UTF-16 offsets; never empty. */
export const cut = line.chain((one) =>
  fc
    .tuple(fc.nat(one.hans.length - 1), fc.integer({ min: 1, max: 60 }))
    .map(([start, length]) => ({
      line: one,
      start,
      end: Math.min(start + length, one.hans.length),
    })),
);

const anyUnit = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit));

/** Any string of UTF-16 units, lone surrogates included. */
const anyUnits = fc.string({ unit: anyUnit, maxLength: 60 });

const pieceOfText = cut.map(({ line: { hans, hant }, start, end }) =>
  (start % 2 === 0 ? hans : hant).slice(start, end),
);

const piece = fc.oneof(
  fc.constantFrom(...hostileStrings),
  pieceOfText,
  anyUnits,
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom(' ', '\n', '\r\n', '\t', '“', '”', '"', '……', '，', '。', '1', '%', '-'),
);

/** Anything that somebody, or a program, may put into a field or an address. */
export const anyText = fc.oneof(
  fc.constantFrom(...hostileStrings),
  anyUnits,
  fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
);
