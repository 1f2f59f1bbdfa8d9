import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headerPolicy, metaPolicy } from '../../src/security.ts';

// Written down a second time: a source that is let in by mistake breaks no page.
const directives = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types large worker',
];

test('the policy lets in what the site needs, and nothing else', () => {
  assert.deepEqual(metaPolicy.split('; '), directives);
  assert.deepEqual(headerPolicy.split('; '), [...directives, "frame-ancestors 'none'"]);
});
