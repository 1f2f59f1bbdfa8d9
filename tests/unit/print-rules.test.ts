import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partPrintRules } from '../../src/integrations/print-rules.ts';

test('rules for print go apart, in their order and in their layers', () => {
  const css =
    '@layer base{p{color:red}@media print{p{color:black}}}@media print{a{color:black}}@media (width>=64rem){a{top:0}}';
  assert.deepEqual(partPrintRules(css), {
    screen: '@layer base{p{color:red}}@media (width>=64rem){a{top:0}}',
    print: '@layer base{p{color:black}}a{color:black}',
  });
});
