// Runs the project's checks and tests one after the other and stops at the first that fails:
//   node src/commands/test.ts            all of them (`npm test`)
//   node src/commands/test.ts --heavy    all, with the long-running tests (`npm run verify`)
//   node src/commands/test.ts unit site  only the named steps
import { packageCommand, run, type Command } from './run.ts';
import { testPort } from './test-port.ts';

interface Step {
  title: string;
  commands: () => Command[];
  env?: Record<string, string>;
  /** Whether the step prints a summary worth repeating at the end. */
  counts?: boolean;
}

// The second build: under a base path, which no test of the first one would notice missing, with a
// search index in volumes, which the first one has too few texts for, and with a contact.
const underBase = {
  SITE_ADDRESS: `http://127.0.0.1:${String(testPort + 2)}/jinan/`,
  OUT_DIR: '.test-output/jinan',
  STORIES_PER_VOLUME: '2',
  REPORT_ADDRESS: 'mailto:editor@example.org',
};

/** Node's own test runner over the test files of a folder, two at a time. */
function nodeTests(folder: string): Command[] {
  const files = `tests/${folder}/**/*.test.ts`;
  return [[process.execPath, '--test', '--test-concurrency=2', '--test-reporter=spec', files]];
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
    title: 'Lint (ESLint), what nothing uses (knip)',
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
      packageCommand(
        'knip',
        '--config=.config/knip.jsonc',
        '--cache',
        '--treat-config-hints-as-errors',
      ),
    ],
  },
  imports: {
    title: 'Imports (dependency-cruiser)',
    commands: () => nodeTests('imports'),
    counts: true,
  },
  unit: { title: 'Unit tests', commands: () => nodeTests('unit'), counts: true },
  build: { title: 'Build', commands: build },
  site: { title: 'Tests of the built site', commands: () => nodeTests('site'), counts: true },
  base: {
    title: 'Second build, under a base path',
    commands: () => [...build(), ...nodeTests('base')],
    env: underBase,
    counts: true,
  },
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
  const node = /^ℹ ((?:tests|pass|fail|skipped|todo|cancelled) \d+)$/;
  const playwright = /^ +(\d+ (?:passed|failed|skipped|flaky|interrupted|did not run)\b.*)$/;
  return output
    .split('\n')
    .flatMap((line) => (node.exec(line) ?? playwright.exec(line))?.[1] ?? []);
}

interface Outcome {
  status: number;
  summary: string[];
}

/** Runs one step under its heading, up to the first of its commands that fails. */
async function runStep(name: string, step: Step, env: Record<string, string>): Promise<Outcome> {
  console.log(`\n━━ ${name}: ${step.title} ━━`);
  let output = '';
  const keep = (text: string): void => void (output += text);
  let status = 0;
  for (const command of step.commands()) {
    status = await run(command, { ...step.env, ...env }, step.counts ? keep : undefined);
    if (status !== 0) break;
  }
  const summary = summaryOf(output);
  // Node's runner is content with a pattern that fits no file; nobody else should be.
  return { status: summary.includes('tests 0') ? 1 : status, summary };
}

/** A step's line in the closing summary. */
function report(name: string, { status, summary }: Outcome, started: number): string {
  const seconds = `${((Date.now() - started) / 1000).toFixed(0)} s`;
  return `${status === 0 ? '✓' : '✗'} ${[name, seconds, ...summary].join(' · ')}`;
}

/** Runs the steps up to the first failure, closes with their summaries, and returns the status. */
async function runSteps(chosen: [string, Step][], env: Record<string, string>): Promise<number> {
  const reports: string[] = [];
  let status = 0;
  for (const [name, step] of chosen) {
    const started = Date.now();
    const outcome = await runStep(name, step, env);
    reports.push(report(name, outcome, started));
    status = outcome.status;
    if (status !== 0) break;
  }
  console.log(`\n━━ Summary ━━\n${reports.join('\n')}`);
  return status;
}

const words = process.argv.slice(2);
const env: Record<string, string> = words.includes('--heavy') ? { VERIFY: '1' } : {};
const names = words.filter((word) => word !== '--heavy');
const unknown = names.filter((name) => !(name in steps));
if (unknown.length > 0) {
  console.error(
    `No such step: ${unknown.join(', ')}. There are: ${Object.keys(steps).join(', ')}.`,
  );
  process.exitCode = 2;
} else {
  const chosen = Object.entries(steps).filter(([name]) => !names.length || names.includes(name));
  process.exitCode = await runSteps(chosen, env);
}
