import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import {
  charactersOf,
  headingFontFile,
  missingCharacters,
  parts,
  readHeadingFont,
  readPart,
} from '../../src/headings/font.ts';
import { headingTextOf } from '../../src/headings/heading-text.ts';
import { plainText } from '../../src/headings/plain-text.ts';
import { scripts } from '../../src/script/script.ts';
import { wordsIn } from '../../src/text/words.ts';

/** Returns pages with the given contents, as a build would. */
function pagesWith(...contents: string[]) {
  return contents.map((html) => ({ html }));
}

test('missing characters are named once, in code point order', () => {
  const font = { characterSet: charactersOf('泉城 a').map((one) => one.codePointAt(0) ?? 0) };
  assert.deepEqual(missingCharacters('泉城a', font), []);
  assert.deepEqual(missingCharacters('鵲泉中鵲\n', font), ['中', '鵲']);
  // Outside the first plane: one character, two units.
  assert.deepEqual(missingCharacters('泉𠀀', font), ['𠀀']);
});

test('line breaks and invisible characters need no glyph', () => {
  assert.deepEqual(charactersOf('乙\n甲\t甲\u200b'), ['乙', '甲']);
});

test('headings, wordmark and seals are read from a page, by its script', () => {
  const text = headingTextOf(
    pagesWith(
      '<!DOCTYPE html><html lang="zh-Hans" data-x><body><h1 class="a"><span>济<wbr>南</span></h1><p>文</p>',
      '<html lang="zh-Hant"><span class="name x">泉</span><span class="seal" data-seal="original">原</span>',
      '<html lang="zh-Hant"><h2>A &amp; B</h2><h2 class="cell" lang="zh-Hans">简</h2>',
    ),
  );
  assert.deepEqual(text, { hans: '济南', hant: '泉原A & B' });
});

test('references in HTML are read as the characters they stand for', () => {
  assert.equal(plainText('<b>&lt;&#x6cc9;&#22478;&gt;</b>&unknown;'), '<泉城>&unknown;');
});

for (const script of scripts) {
  // Each new text brings characters of its own: what is weighed is what one of them costs.
  for (const part of parts)
    test(`the ${part} of the font of ${script} keeps to its budget of 200 bytes a character`, async () => {
      const { length } = await readFile(headingFontFile(script, part));
      assert.ok(length <= 200 * (await readPart(script, part)).characterSet.length);
    });

  test(`no character of the font of ${script} is in both parts, and both are drawn from`, async () => {
    const [core, rest] = [await readPart(script, 'core'), await readPart(script, 'rest')];
    const both = [...core.characterSet, ...rest.characterSet];
    // Every font's table ends with U+FFFF, which is no character.
    const twice = both.filter((code, place) => both.indexOf(code) !== place);
    assert.deepEqual(twice, [0xffff]);
    const whole = await readHeadingFont(script);
    assert.deepEqual(whole.characterSet, [...new Set(both)]);
    for (const [part, character] of [
      [core, '泉'],
      [rest, '月'],
    ] as const) {
      const code = character.codePointAt(0) ?? 0;
      assert.ok(part.hasGlyphForCodePoint(code), character);
      assert.equal(
        whole.glyphForCodePoint(code).path.toSVG(),
        part.glyphForCodePoint(code).path.toSVG(),
      );
    }
  });

  test(`the font of ${script} prints the site’s own words, Chinese one em wide`, async () => {
    const font = await readHeadingFont(script);
    const t = wordsIn(script);
    const words = t('siteName') + t('siteSubtitle') + t('homeTitle');
    assert.deepEqual(missingCharacters(`${words}0123456789AZaz，。“”《》〔〕—…`, font), []);
    for (const character of charactersOf(`${words}，“”《》`)) {
      const { advanceWidth } = font.glyphForCodePoint(character.codePointAt(0) ?? 0);
      assert.equal(advanceWidth, font.unitsPerEm, character);
    }
  });

  test(`the font of ${script} carries its copyright, and the licence lies beside it`, async () => {
    const licence = await readFile('src/headings/OFL.txt', 'utf8');
    assert.match(licence, /SIL OPEN FONT LICENSE Version 1\.1/);
    assert.ok(licence.startsWith((await readHeadingFont(script)).copyright));
  });
}
