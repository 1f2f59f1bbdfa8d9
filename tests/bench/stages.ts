/** Builds a project as `npm run build` does, or by another command of Astro's, and tells how long each stage took, and its memory. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';

interface Stage {
  readonly name: string;
  readonly seconds: number;
  /** Of all processes of the build together, in bytes. */
  readonly peak: number;
}

export interface TimedBuild {
  readonly seconds: number;
  readonly peak: number;
  readonly pages: number;
  readonly stages: readonly Stage[];
}

/** What Astro and the integrations say when they are done; the time before it was theirs. */
const label = /^\d\d:\d\d:\d\d (?:\[WARN\] )?\[([@\w/-]+)\] (?!Waiting)/;
const page = /[├└]─/;
const colours = /\u001b\[[\d;]*m/g;

/**
 * Builds the project in the folder; a line of progress goes to `tell`. Rejects with the last words of
 * a build that fails.
 */
export async function timedBuild(
  project: string,
  env: Readonly<Record<string, string>>,
  tell: (progress: string) => void,
  command: readonly string[] = ['src/commands/build.ts'],
): Promise<TimedBuild> {
  const started = performance.now();
  const stages = new Map<string, { seconds: number; peak: number }>();
  const said: string[] = [];
  let [from, peak, pages, isMaking] = [started, 0, 0, false];
  const clock = lineClock();
  const end = (name: string, now = performance.now()) => {
    const stage = stages.get(name) ?? { seconds: 0, peak: 0 };
    // A line's clock tells whole seconds, so that a stage may seem to begin before the last one ended.
    const seconds = stage.seconds + Math.max(0, now - from) / 1000;
    stages.set(name, { seconds, peak: Math.max(stage.peak, peak) });
    [from, peak] = [Math.max(from, now), memoryOf(build)];
  };
  const build = spawn(process.execPath, command, {
    cwd: project,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const watch = setInterval(() => {
    peak = Math.max(peak, memoryOf(build));
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    tell(`${seconds} s · ${pages} pages · ${megabytes(peak)} · ${said.at(-1)?.slice(0, 60) ?? ''}`);
  }, 500);
  build.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  for await (const coloured of createInterface(build.stdout)) {
    const line = coloured.replace(colours, '');
    const now = clock(line);
    if (page.test(line)) pages += 1;
    else said.push(line);
    if (line.includes('generating static routes')) {
      end('bundling', now);
      isMaking = true;
    } else if (isMaking && line.includes('✓ Completed')) {
      end('pages', now);
      isMaking = false;
    } else if (!isMaking) {
      const name = label.exec(line)?.[1];
      if (name) end(nameOf(name), now);
    }
  }
  clearInterval(watch);
  const status = build.exitCode ?? (await new Promise((resolve) => build.once('close', resolve)));
  if (status !== 0) throw new Error(`The build failed:\n${said.slice(-20).join('\n')}`);
  end('putting in place');
  const all = [...stages].map(([name, stage]) => ({ name, ...stage }));
  return {
    seconds: (performance.now() - started) / 1000,
    peak: Math.max(...all.map((stage) => stage.peak)),
    pages,
    stages: all,
  };
}

/**
 * Returns what tells when a line was written, in milliseconds of `performance.now()` and to a second:
 * a busy build hands its lines over late. A line without a time is as old as the one before.
 */
function lineClock(): (line: string) => number {
  let [offset, last]: [number | null, number] = [null, performance.now()];
  return (line) => {
    const [hours, minutes, seconds] = (/^(\d\d):(\d\d):(\d\d) /.exec(line) ?? [])
      .slice(1)
      .map(Number);
    if (hours === undefined || minutes === undefined || seconds === undefined) return last;
    const written = ((hours * 60 + minutes) * 60 + seconds) * 1000;
    offset ??= performance.now() - written;
    last = offset + written;
    return last;
  };
}

function nameOf(name: string): string {
  if (['vite', 'build', 'types'].includes(name)) return 'bundling';
  return name === 'content' ? 'reading the texts' : name;
}

/** Of the process and all that it started, in bytes; 0 where `ps` does not tell. */
function memoryOf({ pid }: ChildProcess): number {
  const { stdout } = spawnSync('ps', ['-axo', 'pid=,ppid=,rss='], { encoding: 'utf8' });
  const rows = (stdout || '').split('\n').map((row) => row.trim().split(/\s+/).map(Number));
  const own = new Set([pid]);
  // Whoever was started later stands later in the list.
  for (const [id, parent] of rows) if (own.has(parent)) own.add(id);
  const kilobytes = rows.map(([id, , size = 0]) => (own.has(id) ? size : 0));
  return kilobytes.reduce((sum, size) => sum + size, 0) * 1024;
}

/** Returns a size in megabytes, for people. */
export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(bytes < 1e7 ? 2 : 0)} MB`;
}
