import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { pages, read } from './built-site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Astro writes void elements without a slash and leaves attributes as they are: style, not validity.
    'void-style': 'off',
    'attr-quotes': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    // Links of one document point at fragments of another; links.test.ts checks them all.
    'no-missing-references': 'off',
    // H32 is about forms that are sent; the reading settings apply at once.
    'wcag/h32': 'off',
    // Two navigations share a name, of which a window shows one; axe judges what is shown.
    'unique-landmark': 'off',
  },
});

test('the HTML of every page is valid', async () => {
  const messages = await Promise.all(
    pages.map(async (page) => {
      const { results } = await validator.validateString(read(page));
      return results
        .flatMap((result) => result.messages)
        .map(
          ({ line, column, ruleId, message }) => `${page}:${line}:${column} ${ruleId}: ${message}`,
        );
    }),
  );
  assert.deepEqual(messages.flat(), []);
});
