// Builds the site in a folder beside the final one and puts it in place only when everything, the
// integrations included, has succeeded: a build that fails or is killed leaves the last good site.
// OUT_DIR names the final folder (default `dist`); SITE_ADDRESS is read by astro.config.mjs.
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { packageCommand, run, siteFolder } from './run.ts';
import { speakPlainly } from './speak-plainly.ts';

/** Where a build works. Each has folders of its own, so that two at once do not take each other's away. */
interface Folders {
  readonly site: string;
  readonly staging: string;
  readonly previous: string;
}

function foldersOf(site: string): Folders {
  return { site, staging: besides(site, 'building'), previous: besides(site, 'previous') };
}

function besides(site: string, state: 'building' | 'previous', pid = process.pid): string {
  return join(dirname(site), `.${basename(site)}-${state}-${String(pid)}`);
}

/** Whether a build with this number is at work; our own number is another's who was killed. */
function isAtWork(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Undoes what a killed build left: its staging folder, and a site set aside but not yet replaced. */
function tidyUp(site: string): void {
  if (!existsSync(dirname(site))) return;
  for (const name of readdirSync(dirname(site))) {
    const [, state, pid] = /-(building|previous)-(\d+)$/.exec(name) ?? [];
    const isOurs = name === `.${basename(site)}-${String(state)}-${String(pid)}`;
    if (!isOurs || isAtWork(Number(pid))) continue;
    const left = join(dirname(site), name);
    if (state === 'previous' && !existsSync(site)) renameSync(left, site);
    else rmSync(left, { recursive: true, force: true });
  }
}

/**
 * Puts the finished site in place; if the last step fails, the former site is put back. Another build
 * may put its own in place at the same moment: then it is tried again, and the later one stands.
 */
function putInPlace(folders: Folders, attempts = 5): void {
  const { site, staging, previous } = folders;
  if (existsSync(site)) renameSync(site, previous);
  try {
    renameSync(staging, site);
  } catch (error) {
    if (!existsSync(site)) renameSync(previous, site);
    else if (attempts > 1) {
      rmSync(previous, { recursive: true, force: true });
      putInPlace(folders, attempts - 1);
      return;
    }
    throw error;
  }
  rmSync(previous, { recursive: true, force: true });
}

/** Says what a step after Astro has done, as Astro says it of its own. */
function tell(step: string, done: string): void {
  console.log(`${new Date().toTimeString().slice(0, 8)} [${step}] ${done}`);
}

/** Builds the site in the staging folder, and returns the exit status of Astro. */
async function build({ staging }: Folders): Promise<number> {
  const status = await run(packageCommand('astro', 'build', '--outDir', staging), {
    // Astro counts its users unless told not to; a build should talk to nobody.
    ASTRO_TELEMETRY_DISABLED: '1',
    // The bundler gives its memory back when it has done its part: 60 MB.
    MIMALLOC_PURGE_DELAY: '0',
    FINISH: 'later',
  });
  if (status !== 0) return status;
  // Loaded now, for the bundler is in it: meanwhile this process needs no memory to speak of.
  const { finishKept } = await import('../files/finish.ts');
  await finishKept(staging, tell);
  return 0;
}

await speakPlainly(async () => {
  const folders = foldersOf(siteFolder());
  tidyUp(folders.site);
  try {
    process.exitCode = await build(folders);
    if (process.exitCode === 0) putInPlace(folders);
  } finally {
    rmSync(folders.staging, { recursive: true, force: true });
  }
});
