import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { detectEncoding } from '../../../src/add/detect-encoding.ts';
import { escapeMdx } from '../../../src/add/escape.ts';
import { openIn, prepare } from '../../../src/add/prepare.ts';
import { Refusal } from '../../../src/add/refusal.ts';
import { decode, encode, encodings } from '../../../src/articles/encoding.ts';
import { parseBody } from '../../../src/articles/parse.ts';
import { crawlLines } from '../../../src/articles/provenance.ts';
import { anyText, line } from './arbitraries.ts';

const few = { numRuns: process.env['VERIFY'] === '1' ? 2000 : 200 };

test('bytes that are read in an encoding come back as the same bytes', () => {
  const bytes = fc.uint8Array({ maxLength: 60 }).map((array) => Buffer.from(array));
  fc.assert(
    fc.property(bytes, fc.constantFrom(...encodings), (found, encoding) => {
      const text = decode(found, encoding);
      // Big5 has two codes for a dozen characters: then the text is the same, if not the bytes.
      if (text === null || encode(text, encoding).equals(found)) return;
      assert.deepEqual([encoding, decode(encode(text, encoding), encoding)], ['big5', text]);
    }),
  );
});

test('every common character of a script comes through its encodings, as the platform reads it', () => {
  const han = /^\p{Script=Han}$/u;
  for (const [encoding, first, last] of [
    ['gb18030', 0xb0a1, 0xf7fe],
    ['big5', 0xa440, 0xf9d5],
  ] as const) {
    const platform = new TextDecoder(encoding);
    for (let code = first; code <= last; code += 1) {
      const bytes = Buffer.from([code >> 8, code & 0xff]);
      const expected = platform.decode(bytes);
      if (han.test(expected)) assert.equal(decode(bytes, encoding), expected, code.toString(16));
    }
  }
});

test('a line of the texts is recognised in every encoding that can write it', () => {
  const long = line.filter(({ hans }) => hans.length >= 30);
  fc.assert(
    fc.property(long, fc.constantFrom(...encodings), ({ hans, hant }, encoding) => {
      const text = encoding === 'big5' ? hant : hans;
      const bytes = encode(text, encoding);
      if (decode(bytes, encoding) !== text) return;
      assert.equal(detectEncoding(bytes, 'text').text, text);
    }),
    few,
  );
});

test('whatever a line holds, MDX gives it back as it was', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const [found = ''] = crawlLines(text);
      if (found === '' || /[\0\ud800-\udfff]/.test(found)) return;
      const mdx = `<Story id="a">\n\n# ${escapeMdx(found)}\n\n${escapeMdx(found)}\n\n<Byline>${escapeMdx(found)}</Byline>\n\n</Story>\n`;
      const [story] =
        parseBody(mdx, (_line, what) => assert.fail(`${what}: ${found}`))?.stories ?? [];
      const [paragraph, byline] = story?.blocks ?? [];
      assert.deepEqual(
        [story?.title.verbatim, paragraph?.verbatim, byline?.verbatim],
        [found, found, found],
      );
    }),
  );
});

test('any text makes a draft that is refused only for what is to be decided, or is refused in words', () => {
  const given = { script: undefined, url: null, today: '2026-11-22', people: new Map() };
  const text = fc
    .array(
      fc.oneof(
        line.map(({ hant }) => hant),
        anyText,
      ),
      { minLength: 1, maxLength: 8 },
    )
    .map((parts) => parts.join('\n').replaceAll(/[\0\p{Cs}]/gu, ''));
  fc.assert(
    fc.property(text, (crawl) => {
      const found = { text: crawl, bytes: Buffer.from(crawl), encoding: 'utf-8', why: '' } as const;
      try {
        const problems = openIn(prepare(found, given).mdx, 'draft.mdx');
        for (const { what } of problems) assert.match(what, /[Ss]till to be decided/);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
      }
    }),
    few,
  );
});
