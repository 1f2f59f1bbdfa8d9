// How the commands start other programs: always with the Node they run on themselves, and always
// from the project's root.
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Refusal } from '../add/refusal.ts';

/** A program and its arguments. */
export type Command = readonly [program: string, ...args: string[]];

/** The project's top folder, with a separator at the end. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Returns the folder of the finished site: OUT_DIR, or `dist`. Throws a `Refusal` when there is
 * something else in it, the project perhaps: a build would put the site in its place.
 */
export function siteFolder(): string {
  const folder = resolve(projectRoot, process.env['OUT_DIR'] ?? 'dist');
  const isFree = !existsSync(folder) || readdirSync(folder).length === 0;
  if (isFree || existsSync(join(folder, 'index.html'))) return folder;
  throw new Refusal(
    `${folder} has files, but is no site`,
    'let OUT_DIR name a folder for the site',
  );
}

interface Manifest {
  bin: string | Record<string, string>;
}

/**
 * The command that runs an installed package's program of the same name; throws when the package is
 * not installed. The script is started directly because `node_modules/.bin` differs on Windows.
 */
export function packageCommand(name: string, ...args: string[]): Command {
  const folder = `${projectRoot}node_modules/${name}/`;
  const { bin } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8')) as Manifest;
  const script = typeof bin === 'string' ? bin : bin[name];
  if (script === undefined) throw new Error(`${name} has no program of its own name`);
  return [process.execPath, folder + script, ...args];
}

/** Passes on the signals that end a command, so that no program goes on running behind it. */
function endTogether(child: ChildProcess): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    const passOn = (): boolean => child.kill(signal);
    process.on(signal, passOn);
    child.once('close', () => process.off(signal, passOn));
  }
}

/**
 * Runs a command to its end with our own output and no input, and returns its exit status: 128 and
 * the signal's number when it was killed. `onOutput` also receives what it prints, line by line.
 */
export async function run(
  [program, ...args]: Command,
  env: Record<string, string> = {},
  onOutput?: (text: string) => void,
): Promise<number> {
  const child = spawn(program, args, {
    cwd: projectRoot,
    env: { ...process.env, ...env },
    stdio: ['ignore', onOutput ? 'pipe' : 'inherit', 'inherit'],
  });
  endTogether(child);
  child.stdout?.on('data', (chunk: Buffer) => {
    process.stdout.write(chunk);
    onOutput?.(chunk.toString());
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      resolve(code ?? 128 + constants.signals[signal ?? 'SIGTERM']);
    });
  });
}
