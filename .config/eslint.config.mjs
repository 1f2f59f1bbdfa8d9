// The linter looks for mistakes; layout is Prettier's. It stands in a dot-folder to keep the top
// level for the site, so commands name it with --config.
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';

const projectRoot = fileURLToPath(new URL('..', import.meta.url));
// Functions of node:test that return promises, which the runner itself awaits.
const hooks = ['before', 'after', 'beforeEach', 'afterEach'];
const testFunctions = ['test', 'suite', 'describe', 'it', ...hooks];

/** Whoever imports something reads in its comment what comes back: `/** … *\/` above every export. */
const documented = {
  create: (context) => ({
    ExportNamedDeclaration(node) {
      const comment = context.sourceCode.getCommentsBefore(node).at(-1);
      const isDocumented = comment?.type === 'Block' && comment.value.startsWith('*');
      if (node.declaration && !isDocumented)
        context.report({ node, message: 'Say above an export what it is, or what comes back.' });
    },
  }),
};

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
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: projectRoot } },
    rules: {
      // Index signatures are written in brackets, as the compiler can be set to demand.
      '@typescript-eslint/dot-notation': 'off',
      // A text is taken apart into code points on purpose: every Chinese character is one.
      '@typescript-eslint/no-misused-spread': [
        'error',
        { allow: [{ from: 'lib', name: 'string' }] },
      ],
      // A number in a message is no mistake; an object or `undefined` in it is.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Event handlers and callbacks of one line may hand on that nothing comes back.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // As the compiler has it: an underscore marks a parameter that a signature demands.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.{ts,mjs}'],
    plugins: { project: { rules: { documented } } },
    rules: { 'project/documented': 'error' },
  },
  {
    files: ['tests/**/*.test.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [{ from: 'package', package: 'node:test', name: testFunctions }],
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
