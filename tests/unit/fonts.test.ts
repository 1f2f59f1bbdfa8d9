import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import {
  byFrequency,
  charactersOf,
  headingFontFile,
  missingCharacters,
  parts,
  readHeadingFont,
  readPart,
  webParts,
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

test('the characters that a text needs, each once, the most frequent first', () => {
  assert.deepEqual(byFrequency('泉城泉水，城里有泉\n'), ['泉', '城', '有', '水', '里', '，']);
});

for (const script of scripts) {
  test(`what a browser fetches of the font of ${script} is at most 75 KB`, async () => {
    const files = await Promise.all(
      webParts.map((part) => readFile(headingFontFile(script, part))),
    );
    assert.ok(Buffer.concat(files).length <= 75_000);
  });

  test(`no character of the font of ${script} is in two parts, and all are drawn from`, async () => {
    const fonts = await Promise.all(parts.map((part) => readPart(script, part)));
    const all = fonts.flatMap(({ characterSet }) => characterSet);
    // Every font's table ends with U+FFFF, which is no character.
    const twice = all.filter((code, place) => all.indexOf(code) !== place);
    assert.deepEqual(new Set(twice), new Set([0xffff]));
    const whole = await readHeadingFont(script);
    assert.deepEqual(whole.characterSet, [...new Set(all)]);
    for (const [place, character] of ['泉', '找', '月', '』'].entries()) {
      const part = fonts[place];
      assert.ok(part);
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
