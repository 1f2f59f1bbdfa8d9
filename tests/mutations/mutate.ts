// Does the project harm, one thing at a time and in a copy, and demands that the test that is there to
// notice it turns red, and is green without it:
//   node tests/mutations/mutate.ts           all of them (`npm run mutate`)
//   node tests/mutations/mutate.ts toggle    those whose name has the word
import { spawnSync } from 'node:child_process';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageCommand, type Command } from '../../src/commands/run.ts';
import { copyProject } from '../project-copy.ts';
import { mutations, type Change, type Mutation } from './mutations.ts';

/** What tests read besides what a build needs. */
const others = ['tests', 'README.md', 'package-lock.json', '.github', '.container', '.config'];

const project = join(tmpdir(), `mutations-${process.pid}`);

interface Outcome {
  readonly status: number;
  readonly said: string;
}

/** Runs a command in the copy, to its end. */
function runInCopy([program, ...args]: Command): Outcome {
  const env = { ...process.env, SOURCE_DATE_EPOCH: '1795219200', FORCE_COLOR: '0' };
  const options = { cwd: project, env, encoding: 'utf8', maxBuffer: 1e8 } as const;
  const { status, stdout, stderr } = spawnSync(program, args, options);
  return { status: status ?? 1, said: stdout + stderr };
}

/** Builds what is to be tested: unit tests need nothing built. */
async function buildFor(by: Mutation['by']): Promise<Outcome> {
  if (by.startsWith('tests/unit/')) return { status: 0, said: '' };
  const outcome = runInCopy([process.execPath, 'src/commands/build.ts']);
  // The browser tests' server wants a second build, which these tests do not open.
  if (outcome.status === 0 && by.startsWith('tests/browser/'))
    await cp(join(project, 'dist'), join(project, '.test-output/jinan'), { recursive: true });
  return outcome;
}

/** The command that runs a file of tests: of one in a browser only the test that is named. */
function testCommand({ by, caughtBy }: Mutation): Command {
  if (!by.startsWith('tests/browser/'))
    return [process.execPath, '--test', '--test-reporter=spec', by];
  const name = caughtBy.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const options = ['--config=tests/browser/playwright.config.ts', '--project=root', '--workers=1'];
  const [, file = ''] = /^tests\/browser\/(.*)$/.exec(by) ?? [];
  return packageCommand('playwright', 'test', ...options, '--grep', name, file);
}

/** Runs what a mutation names. */
async function outcomeOf(mutation: Mutation): Promise<Outcome> {
  const built = await buildFor(mutation.by);
  if (mutation.by === 'build') return built;
  if (built.status !== 0)
    return { status: 0, said: `The build failed before the test:\n${built.said}` };
  return runInCopy(testCommand(mutation));
}

/** Puts the changed words into the copy. Throws when a file does not have them, or has them twice. */
async function change({ file, from, to }: Change): Promise<void> {
  const text = await readFile(join(project, file), 'utf8');
  const times = text.split(from).length - 1;
  if (times !== 1) throw new Error(`${file} has these words ${times} times, not once: ${from}`);
  await writeFile(
    join(project, file),
    text.replace(from, () => to),
  );
}

/** Brings the copy back to what the project has. */
async function restore(mutation: Mutation): Promise<void> {
  for (const { file } of mutation.changes) await cp(file, join(project, file));
}

/** Whether the run is red, and by the test or the message that is named. */
function isCaught({ by, caughtBy }: Mutation, { status, said }: Outcome): boolean {
  const failed = by === 'build' ? /./ : /✖|✘/;
  return (
    status !== 0 && said.split('\n').some((line) => failed.test(line) && line.includes(caughtBy))
  );
}

/** What is wrong with a mutation, or `undefined` when it is caught as the table says. */
async function problemWith(
  mutation: Mutation,
  green: Map<string, boolean>,
): Promise<string | undefined> {
  const run = mutation.by.startsWith('tests/browser/') ? mutation.caughtBy : mutation.by;
  if (!green.has(run)) {
    const { status, said } = await outcomeOf(mutation);
    green.set(run, status === 0 && !said.startsWith('The build failed'));
    if (!green.get(run)) return `is red without it\n${said.slice(-3000)}`;
  }
  for (const one of mutation.changes) await change(one);
  const outcome = await outcomeOf(mutation);
  await restore(mutation);
  return isCaught(mutation, outcome) ? undefined : `is not caught\n${outcome.said.slice(-3000)}`;
}

const words = process.argv.slice(2);
const chosen = mutations.filter(({ what }) => words.every((word) => what.includes(word)));
const green = new Map<string, boolean>();
let missed = chosen.length === 0 ? 1 : 0;
try {
  await copyProject(project);
  for (const part of others) await cp(part, join(project, part), { recursive: true });
  for (const mutation of chosen) {
    const problem = await problemWith(mutation, green);
    if (problem !== undefined) missed += 1;
    console.log(
      `${problem === undefined ? '✓' : '✗'} ${mutation.what} · ${mutation.by} · ${mutation.caughtBy}`,
    );
    if (problem !== undefined) console.log(problem);
  }
} finally {
  await rm(project, { recursive: true, force: true, maxRetries: 5 });
}
console.log(`${chosen.length - missed} of ${chosen.length} are caught.`);
process.exitCode = missed === 0 ? 0 : 1;
