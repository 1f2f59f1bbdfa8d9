import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { strangersIn } from '../../src/script/candidates.ts';
import {
  isScript,
  languageTag,
  scripts,
  type InBothScripts,
  type Script,
} from '../../src/script/script.ts';
import { wordTables } from '../word-tables.ts';
import { documentOf, pages, read } from './built-site.ts';

/** The text of a page that is in the page's own script: without what carries another `lang`. */
function ownText(page: string, script: Script): string {
  const clone = documentOf(page).documentElement.cloneNode(true) as Element;
  for (const element of clone.querySelectorAll('[lang], script')) {
    if (element.getAttribute('lang') !== languageTag[script]) element.remove();
  }
  const attributes = [
    ...clone.querySelectorAll('[aria-label], [title], [placeholder], [content]'),
  ].flatMap((element) =>
    ['aria-label', 'title', 'placeholder', 'content'].map(
      (name) => element.getAttribute(name) ?? '',
    ),
  );
  return [clone.textContent, ...attributes].join('\n');
}

test('no character of the other script stands on a page outside a declared passage', () => {
  for (const page of pages) {
    const script = page.split('/')[1];
    if (!isScript(script)) continue;
    const strangers = new Set(strangersIn(ownText(page, script), script));
    // The name 李干杰 is shown in both forms on purpose; 于 and 干 are right in both scripts anyway.
    assert.deepEqual([...strangers], [], `${page}: ${[...strangers].join('')}`);
  }
});

/** What holds words of the texts, which keep their marks; `.subject` is our name for a target. */
const ofTexts = [
  ...['blockquote', 'q', 'dfn', 'option', 'h1', 'h2', 'h3', 'title', 'a:not(.subject a)', 'p[id]'],
  ...['.cell', '.cited', '.value', '.lines', '[data-style]', '[data-copy]', '.why + dl dt'],
  ...['script', '[lang]:not(html)'],
].join();

test('our own words on Traditional pages have 「 」, never “ ”', () => {
  let marked = 0;
  for (const page of pages.filter((one) => one.startsWith('/hant/'))) {
    const own = documentOf(page).documentElement.cloneNode(true) as Element;
    const description = own.querySelector('meta[name="description"]')?.getAttribute('content');
    for (const one of own.querySelectorAll(ofTexts)) one.remove();
    const words = `${own.textContent}${description ?? ''}`.replace(/《[^》]*》/g, '');
    assert.deepEqual(words.match(/.{0,20}[“”].{0,20}/g), null, page);
    marked += words.match(/「/g)?.length ?? 0;
  }
  assert.ok(marked > 100, `${marked}`);
});

test('every word of the interface exists in both scripts, in its own characters', () => {
  for (const [word, texts] of wordTables.flatMap((table) => Object.entries(table))) {
    for (const script of scripts) {
      assert.notEqual(texts[script], '', word);
      assert.deepEqual(
        strangersIn(texts[script], script),
        [],
        `${word}.${script}: ${texts[script]}`,
      );
    }
    const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
    assert.deepEqual(places(texts.hans), places(texts.hant), word);
  }
});

test('names of people are right everywhere, in both scripts', () => {
  const people = parse(readFileSync('content/people.yaml', 'utf8')) as Record<
    string,
    { name: InBothScripts }
  >;
  const everything = pages.map(read).join('\n');
  for (const wrong of ['於海田', '於悅', '於悦', '李乾傑', '李干傑', '李乾杰'])
    assert.ok(!everything.includes(wrong), wrong);
  for (const { name } of Object.values(people)) {
    for (const script of scripts) {
      const own = pages.filter((page) => page.startsWith(`/${script}/articles/`));
      assert.ok(
        own.some((page) => read(page).includes(name[script])),
        `${name[script]} (${script})`,
      );
    }
  }
});
