import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { pages, read } from './built-site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // Files of our own need no hash; of others there is none.
    'require-sri': ['error', { target: 'crossorigin' }],
    // HTML allows ids that begin with a digit; those of articles do, and are published.
    'valid-id': ['error', { relaxed: true }],
    // Beside an article stand its contents, before the first headline.
    'heading-level': ['error', { minInitialRank: 'h2', allowMultipleH1: true }],
    // H32 is about forms that are sent; settings and filters apply at once.
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
