import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Readability, isProbablyReaderable } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { scripts } from '../../src/script/script.ts';
import { documentOf, read } from './built-site.ts';

for (const id of ['2020-provincial-visit', '2022-party-congress']) {
  for (const script of scripts) {
    test(`reader mode keeps every character of ${id} in ${script}`, () => {
      const page = `/${script}/articles/${id}/index.html`;
      const { document } = new JSDOM(read(page), { url: 'https://example.org' }).window;
      assert.ok(isProbablyReaderable(document), 'reader mode is not offered');
      const kept = new Readability(document).parse()?.textContent ?? '';
      for (const paragraph of documentOf(page).querySelectorAll('.paragraph > p')) {
        assert.ok(kept.includes(paragraph.textContent), paragraph.id);
      }
    });
  }
}
