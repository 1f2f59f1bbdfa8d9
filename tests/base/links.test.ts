// Over the second build, whose base path no test of the first one would notice missing.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { basePath, siteAddress } from '../../src/site.ts';
import { brokenLinks } from '../site/broken-links.ts';
import { pages, read } from '../site/built-site.ts';

test('under a base path every internal link and fragment resolves', () => {
  assert.equal(basePath, '/jinan/');
  assert.deepEqual(brokenLinks(), []);
});

test('under a base path no page names the address of another site of ours', () => {
  for (const page of pages) assert.doesNotMatch(read(page), /https:\/\/example\.org/, page);
  assert.ok(read('/robots.txt').includes(`${siteAddress.href}sitemap-index.xml`));
});
