/** A copy of the project for tests that build it: what they break is theirs alone. */
import { spawn, spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const parts = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'content', 'public', 'src'];

/** What stands in `dist/` of a copy: the last good site. */
export const lastGood = 'the last good site';

/** Lets `work` do what it likes with a copy of the project, which is removed afterwards. */
export async function inCopy(work: (project: string) => Promise<void> | void): Promise<void> {
  const project = await mkdtemp(join(tmpdir(), 'project-'));
  try {
    await copyProject(project);
    await mkdir(join(project, 'dist'));
    await writeFile(join(project, 'dist/index.html'), lastGood);
    await work(project);
  } finally {
    await rm(project, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Copies the project into a folder, which is emptied before; returns the folder. */
export async function copyProject(folder: string): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  for (const part of parts) await cp(part, join(folder, part), { recursive: true });
  await linkPackages(folder);
  return folder;
}

/** One by one: what Astro keeps in `node_modules/.astro` from build to build is not shared. */
async function linkPackages(project: string): Promise<void> {
  await mkdir(join(project, 'node_modules'));
  for (const name of await readdir('node_modules')) {
    if (name.startsWith('.')) continue;
    await symlink(resolve('node_modules', name), join(project, 'node_modules', name), 'junction');
  }
}

/** Changes a file of a copy. */
export async function change(
  project: string,
  file: string,
  by: (bytes: Buffer) => Buffer | string,
): Promise<void> {
  await writeFile(join(project, file), by(await readFile(join(project, file))));
}

/** Builds a copy to the end; returns its exit status and what it said. */
export function build(
  project: string,
  env: Readonly<Record<string, string>> = {},
): { readonly status: number | null; readonly said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/build.ts'], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, said: stdout + stderr };
}

/** Starts a build of a copy and returns what kills it at once, with every process of it. */
export function startBuild(project: string): { kill: () => void; ended: Promise<number | null> } {
  const options = { cwd: project, stdio: 'ignore', detached: true } as const;
  const child = spawn(process.execPath, ['src/commands/build.ts'], options);
  const ended = new Promise<number | null>((done) => child.once('close', done));
  return { kill: () => process.kill(-(child.pid ?? 0), 'SIGKILL'), ended };
}
