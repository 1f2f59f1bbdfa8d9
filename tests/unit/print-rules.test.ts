import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partPrintRules } from '../../src/integrations/print-rules.ts';

test('rules for print and the measures of paper go apart, in their order and in their layers', () => {
  const css =
    '@page{size:A4;@bottom-right{content:counter(page)}}@layer base{p{color:red}@media print{p{color:black}}}@media print{a{color:black}}@media (width>=64rem){a{top:0}}';
  assert.deepEqual(partPrintRules(css), {
    screen: '@layer base{p{color:red}}@media (width>=64rem){a{top:0}}',
    print:
      '@page{size:A4;@bottom-right{content:counter(page)}}@layer base{p{color:black}}a{color:black}',
  });
});
