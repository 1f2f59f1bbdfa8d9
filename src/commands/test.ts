// Runs the project's checks and tests one after the other and stops at the first that fails:
//   node src/commands/test.ts            all of them (`npm test`)
//   node src/commands/test.ts --heavy    all, with the long-running tests (`npm run verify`)
//   node src/commands/test.ts unit site  only the named steps
import { packageCommand, run, type Command } from './run.ts';

interface Step {
  title: string;
  commands: () => Command[];
  env?: Record<string, string>;
  /** Whether the step prints a summary worth repeating at the end. */
  counts?: boolean;
}

// The address of the second build, whose base path no test of the first one would notice missing.
const underBase = { SITE_ADDRESS: 'http://127.0.0.1:4399/jinan/', OUT_DIR: '.test-output/jinan' };

/** Node's own test runner over the test files of a folder. */
function nodeTests(folder: string): Command[] {
  return [[process.execPath, '--test', '--test-reporter=spec', `tests/${folder}/**/*.test.ts`]];
}

const build = (): Command[] => [[process.execPath, 'src/commands/build.ts']];

const steps: Record<string, Step> = {
  format: {
    title: 'Formatting (Prettier)',
    commands: () => [packageCommand('prettier', '--check', '--cache', '.')],
  },
  // Before the linter, which reads the content types that `astro check` writes into .astro/.
  types: {
    title: 'Types (astro check)',
    commands: () => [packageCommand('astro', 'check')],
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
  },
  lint: {
    title: 'Lint (ESLint)',
    commands: () => [
      packageCommand(
        'eslint',
        '--config=.config/eslint.config.mjs',
        '--max-warnings=0',
        '--cache',
        '--cache-location=node_modules/.cache/eslint/',
        '--cache-strategy=content',
        '.',
      ),
    ],
  },
  unit: { title: 'Unit tests', commands: () => nodeTests('unit'), counts: true },
  build: { title: 'Build', commands: build },
  site: { title: 'Tests of the built site', commands: () => nodeTests('site'), counts: true },
  base: { title: 'Second build, under a base path', commands: build, env: underBase },
  browser: {
    title: 'Browser tests (Playwright)',
    commands: () => [
      [process.execPath, 'tests/browser/get-chromium.ts'],
      packageCommand('playwright', 'test', '--config=tests/browser/playwright.config.ts'),
    ],
    counts: true,
  },
};

/** The lines of a runner's output that say how many tests passed, failed or were left out. */
function summaryOf(output: string): string[] {
  const counts =
    /^(ℹ (tests|pass|fail|skipped|todo|cancelled) \d+| +\d+ (passed|failed|skipped|flaky|did not run)\b.*)$/;
  return output
    .split('\n')
    .filter((line) => counts.test(line))
    .map((line) => line.trim());
}

/** Runs one step under its heading and returns its status and its summary. */
async function runStep(name: string, step: Step, env: Record<string, string>) {
  console.log(`\n━━ ${name}: ${step.title} ━━`);
  let output = '';
  const keep = step.counts === true ? (text: string) => void (output += text) : undefined;
  for (const command of step.commands()) {
    const status = await run(command, { ...step.env, ...env }, keep);
    if (status !== 0) return { status, summary: summaryOf(output) };
  }
  return { status: 0, summary: summaryOf(output) };
}

/** Runs the named steps in order up to the first failure, closes with the summaries, returns the status. */
async function runSteps(names: readonly string[], env: Record<string, string>): Promise<number> {
  const summaries: string[] = [];
  let failed = 0;
  for (const name of names) {
    const step = steps[name];
    if (!step) throw new Error(`No step "${name}"; there are: ${Object.keys(steps).join(', ')}`);
    const started = Date.now();
    const { status, summary } = await runStep(name, step, env);
    const seconds = `${((Date.now() - started) / 1000).toFixed(0)} s`;
    summaries.push(`${status === 0 ? '✓' : '✗'} ${[name, seconds, ...summary].join(' · ')}`);
    failed = status;
    if (status !== 0) break;
  }
  console.log(`\n━━ Summary ━━\n${summaries.join('\n')}`);
  return failed;
}

const words = process.argv.slice(2);
const named = words.filter((word) => word !== '--heavy');
const env: Record<string, string> = words.includes('--heavy') ? { VERIFY: '1' } : {};
process.exitCode = await runSteps(named.length > 0 ? named : Object.keys(steps), env);
