/** The settings for hosts (.github, .container, README), held against the project that they deploy. */
import assert from 'node:assert/strict';
import { accessSync, constants, existsSync, readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { hashed, headerRules, revalidate } from '../../src/deploy/headers.ts';

interface Manifest {
  readonly scripts: Record<string, string>;
  readonly dependencies: Record<string, string>;
  readonly optionalDependencies: { readonly node: string };
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Record<string, unknown>;
}

interface Workflow {
  readonly on: Record<string, unknown>;
  readonly permissions: Record<string, string>;
  readonly jobs: Record<string, Job>;
}

interface Job {
  readonly 'timeout-minutes': number;
  readonly permissions?: Record<string, string>;
  readonly steps: readonly Step[];
}

const read = (file: string) => readFileSync(file, 'utf8');
const { scripts, dependencies, optionalDependencies } = JSON.parse(
  read('package.json'),
) as Manifest;
const nodeMajor = Number(optionalDependencies.node.split('.')[0]);
const readme = read('README.md');

const folder = '.github/workflows/';
const workflows = readdirSync(folder).map((file) => {
  const text = read(folder + file);
  return { file, text, ...(parse(text) as Workflow) };
});
const steps = workflows.flatMap(({ jobs }) => Object.values(jobs).flatMap(({ steps: all }) => all));

/** Every command of the project that a text runs: the names of npm scripts. */
function npmScripts(text: string): string[] {
  return [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
}

test('workflows: commands that there are, the Node of the project, the same action once', () => {
  for (const { text, file } of workflows)
    for (const script of npmScripts(text)) assert.ok(script in scripts, `${file}: ${script}`);
  const used = steps.flatMap(({ uses }) => uses ?? []);
  assert.equal(new Set(used).size, new Set(used.map((one) => one.split('@')[0])).size);
  const versions = steps.flatMap((step) => step.with?.['node-version'] ?? []);
  assert.deepEqual([...new Set(versions)], [nodeMajor]);
  accessSync('.ci/run', constants.X_OK);
  assert.match(read('.ci/run'), /exec npm test/);
});

test('workflows: actions are pinned to a commit and say which release it is', () => {
  const lines = workflows.flatMap(({ text }) => text.match(/uses: .*/g) ?? []);
  assert.ok(lines.length > 8);
  for (const line of lines) assert.match(line, /^uses: [\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test('workflows: they may read, and end; only what deploys may write, and only to Pages', () => {
  for (const { file, permissions, jobs } of workflows) {
    assert.deepEqual(permissions, { contents: 'read' }, file);
    for (const [job, { permissions: own = {}, ...rest }] of Object.entries(jobs)) {
      assert.ok(rest['timeout-minutes'] <= 180, job);
      const written = Object.keys(own).filter((what) => own[what] === 'write');
      assert.deepEqual(written, job === 'deploy' ? ['pages', 'id-token'] : [], job);
    }
  }
});

test('CI runs on every change, Pages after it, the long-running tests at night', () => {
  const [ci, nightly, pages] = ['ci', 'nightly', 'pages'].map((name) =>
    workflows.find(({ file }) => file === `${name}.yml`),
  );
  assert.deepEqual(Object.keys(ci?.on ?? {}), ['push', 'pull_request']);
  assert.match(ci?.text ?? '', /run: \.ci\/run/);
  assert.ok('schedule' in (nightly?.on ?? {}));
  assert.deepEqual(npmScripts(nightly?.text ?? ''), ['verify']);
  assert.match(nightly?.text ?? '', /run: npm audit/);
  assert.match(pages?.text ?? '', /workflows: \[CI\]/);
  assert.match(pages?.text ?? '', /SITE_ADDRESS: \$\{\{ steps\.pages\.outputs\.base_url \}\}/);
  for (const [, name = ''] of (pages?.text ?? '').matchAll(/vars\.(\w+)/g))
    assert.ok(readme.includes(`\`${name}\``), name);
});

test('updates are looked for where there is something to update', () => {
  const { updates } = parse(read('.github/dependabot.yml')) as {
    updates: readonly { directory: string; groups: Record<string, Record<string, string[]>> }[];
  };
  for (const { directory } of updates) assert.ok(existsSync(`.${directory}`), directory);
  const { build, astro } = updates[0]?.groups ?? {};
  const named = [...(build?.['exclude-patterns'] ?? []), ...(astro?.['patterns'] ?? [])];
  const all = { ...dependencies, ...optionalDependencies };
  for (const name of named.filter((one) => !one.includes('*'))) assert.ok(name in all, name);
});

const container = read('.container/Dockerfile').replace(/\\\n/g, ' ');
const instructions = container.split('\n').flatMap((line) => {
  const [, name = '', words = ''] = /^\s*([A-Z]+) +(.*)$/.exec(line) ?? [];
  return name ? [{ name, words }] : [];
});
const wordsOf = (wanted: string) =>
  instructions.filter(({ name }) => name === wanted).map(({ words }) => words);

test('container: what it copies is there, what it runs is a command of the project', () => {
  const copied = wordsOf('COPY')
    .filter((words) => !words.includes('--from'))
    .flatMap((words) =>
      words
        .split(' ')
        .filter((word) => !word.startsWith('--'))
        .slice(0, -1),
    );
  for (const path of copied) assert.ok(existsSync(path), path);
  // Whatever a build reads, as the copies of the tests have it, and what installs the packages.
  const needed = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'content', 'public', 'src'];
  assert.deepEqual(copied.toSorted(), ['.npmrc', 'package-lock.json', ...needed].toSorted());
  for (const script of npmScripts(container)) assert.ok(script in scripts, script);
});

test('container: one port, no root, settings that README explains', () => {
  const [port = ''] = wordsOf('EXPOSE');
  assert.ok(container.includes(`PROXY_PORT=${port} `));
  assert.match(wordsOf('HEALTHCHECK').join(), new RegExp(`127\\.0\\.0\\.1:${port}`));
  const [from = '', served = ''] = wordsOf('FROM');
  assert.match(from, new RegExp(`^node:${nodeMajor}-`));
  assert.match(served, /^nginxinc\/nginx-unprivileged:\d+\.\d+-alpine$/);
  assert.deepEqual(wordsOf('USER'), ['node']);
  for (const argument of wordsOf('ARG'))
    assert.ok(readme.includes(`| \`${argument.split('=')[0] ?? ''}\``), argument);
});

test('README says how long files are kept as the table of headers does', () => {
  const kept = readme.split('\n').find((line) => line.includes('for a year, without asking')) ?? '';
  const paths = [...(kept.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, path]) => path);
  assert.deepEqual(paths, hashed);
  const rules = headerRules(new URL('https://example.org/')).filter(
    ({ headers }) => 'Cache-Control' in headers,
  );
  const values = rules.map(({ headers }) => headers['Cache-Control']);
  assert.deepEqual(values, [`public, max-age=${365 * 24 * 60 * 60}, immutable`, revalidate]);
  const others = readme.split('\n').find((line) => line.startsWith('| everything else')) ?? '';
  assert.ok(others.includes(`\`${revalidate}\``));
});

test('README adds up what a million visits cost', () => {
  const numbers = (step: string) =>
    (readme.split('\n').find((line) => line.startsWith(`| ${step} `)) ?? '')
      .split('|')
      .slice(2, -1)
      .map(Number);
  const [first, another, question] = [
    'the longest article, first of all pages',
    'another article',
    'a first question',
  ].map(numbers);
  const of = ([now = 0, , bytes = 0, later = 0, laterBytes = 0]: number[] = []) => ({
    requests: now + later,
    kilobytes: bytes + laterBytes,
  });
  const visit = (what: 'requests' | 'kilobytes') =>
    of(first)[what] + of(another)[what] + of(question)[what] / 5;
  assert.ok(readme.includes(`= ${visit('kilobytes').toFixed(0)} KB`));
  assert.ok(readme.includes(`= ${visit('requests').toFixed(0)} requests`));
  assert.ok(readme.includes(`${visit('kilobytes').toFixed(0)} GB and`));
});
