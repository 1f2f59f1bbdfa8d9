// The linter looks for mistakes; layout is Prettier's. It stands in a dot-folder to keep the top
// level for the site, so commands name it with --config.
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';

const projectRoot = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig(
  globalIgnores([
    'dist/',
    '.astro/',
    '.test-output/',
    '.*-building-*/',
    '.*-previous/',
    'content/',
    'public/',
    'tests/fixtures/',
  ]),
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: projectRoot },
    },
    rules: {
      // Contradicts the compiler's noPropertyAccessFromIndexSignature where that is set, and says
      // nothing of worth where it is not.
      '@typescript-eslint/dot-notation': 'off',
      // `consistent-type-imports` is left to the compiler's verbatimModuleSyntax.
      eqeqeq: 'error',
    },
  },
  // node:test's functions return promises that the runner itself awaits.
  {
    files: ['tests/**/*.test.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {
              from: 'package',
              package: 'node:test',
              name: [
                'test',
                'suite',
                'describe',
                'it',
                'before',
                'after',
                'beforeEach',
                'afterEach',
              ],
            },
          ],
        },
      ],
    },
  },
  astro.configs.recommended,
  // Components are type-checked by `astro check`; the linter's parser does not see their types.
  {
    files: ['**/*.astro', '**/*.astro/*', '**/*.js', '**/*.mjs'],
    ...tseslint.configs.disableTypeChecked,
  },
);
