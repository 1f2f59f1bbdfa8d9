// Which file may import which: the rules stand in `.config/`, dependency-cruiser keeps them. Files
// that break each of them are planted among the project's own, so a rule that sleeps is noticed.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, suite, test } from 'node:test';
import { importsBy, modulesOf, writeModules } from './modules.ts';

const planted: Record<string, string> = {
  'src/text/planted.ts': `import '../search/fold.ts';`,
  'src/layouts/Planted.astro': `---\nimport Page from '../pages/404.astro';\n---\n`,
  'src/articles/planted.ts': `import type { Quotation } from '../quote/quotation.ts';`,
  'src/planted/planted.ts': `import '../site.ts';`,
  'src/security.ts': `${readFileSync('src/security.ts', 'utf8')}import './text/words.ts';`,
  'src/paging/planted.ts': `import './planted-too.ts';`,
  'src/paging/planted-too.ts': `import './planted.ts';`,
  'src/check/planted.ts': `import '../../tests/two-texts.ts';`,
  'src/report/planted.ts': `import './nowhere.ts';`,
  'src/share/planted.ts': `import 'acorn';`,
  'src/share/planted-too.ts': `import 'jsdom';`,
  'src/components/Planted.astro': `<script>\nimport '../browser/planted.ts';\n</script>`,
  'src/browser/planted.ts': `import '../script/convert.ts';\nimport 'node:fs';`,
};

/** What breaks a rule, as `rule: from → to`. */
let broken: string[];

const isPlanted = (found: string): boolean =>
  Object.keys(planted).some((path) => found.includes(`: ${path.replace('.astro', '.')}`));

suite('imports', () => {
  before(async () => {
    await writeModules(planted);
    const results = [
      await importsBy('imports.mjs', ['src', 'tests', 'astro.config.mjs']),
      await importsBy('imports-of-browser.mjs', ['src']),
    ];
    const found = results.flatMap(({ summary }) => summary.violations);
    const lines = found.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
    broken = [...new Set(lines)].toSorted();
  });

  test('keep the rules', () => {
    assert.deepEqual(
      broken.filter((found) => !isPlanted(found)),
      [],
    );
  });

  test('that break a rule are found, in components too', () => {
    assert.deepEqual(broken.filter(isPlanted), [
      'declared-packages: src/share/planted.ts → ../../node_modules/acorn/dist/acorn.mjs',
      'from-articles: src/articles/planted.ts → src/quote/quotation.ts',
      'from-layouts: src/layouts/Planted.astro.ts → src/pages/404.astro.ts',
      'from-text: src/text/planted.ts → src/search/fold.ts',
      'from-the-top: src/security.ts → src/text/words.ts',
      'in-the-browser: src/components/Planted.browser.ts → ../../node_modules/opencc-js/types/full.d.ts',
      'in-the-browser: src/components/Planted.browser.ts → fs',
      'no-cycle: src/paging/planted-too.ts → src/paging/planted.ts',
      'no-packages-of-development: src/share/planted-too.ts → ../../node_modules/jsdom/lib/api.js',
      'nothing-from-tests: src/check/planted.ts → tests/two-texts.ts',
      'resolved: src/report/planted.ts → ./nowhere.ts',
      'unknown-room: src/planted/planted.ts → src/site.ts',
    ]);
  });

  test('of a component and of its script are seen apart', () => {
    const component = `---\nimport a from 'a';\n---\n<p>---</p>\n<script>\nimport 'b';\n</script>\n`;
    assert.deepEqual(modulesOf(component), {
      '.astro.ts': `import a from 'a';\n`,
      '.browser.ts': `\nimport 'b';\n`,
    });
  });
});
