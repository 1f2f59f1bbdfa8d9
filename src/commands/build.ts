// Builds the site in a folder beside the final one and puts it in place only when everything, the
// integrations included, has succeeded: a build that fails or is killed leaves the last good site.
// OUT_DIR names the final folder (default `dist`); SITE_ADDRESS is read by astro.config.mjs.
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { packageCommand, projectRoot, run } from './run.ts';

const site = resolve(projectRoot, process.env['OUT_DIR'] ?? 'dist');
// Each build has folders of its own, so that two at once do not take each other's away.
const staging = besides('building');
const previous = besides('previous');

function besides(state: 'building' | 'previous', pid = process.pid): string {
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
function tidyUp(): void {
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
function putInPlace(attempts = 5): void {
  if (existsSync(site)) renameSync(site, previous);
  try {
    renameSync(staging, site);
  } catch (error) {
    if (!existsSync(site)) renameSync(previous, site);
    else if (attempts > 1) {
      rmSync(previous, { recursive: true, force: true });
      putInPlace(attempts - 1);
      return;
    }
    throw error;
  }
  rmSync(previous, { recursive: true, force: true });
}

tidyUp();
const status = await run(packageCommand('astro', 'build', '--outDir', staging), {
  // Astro counts its users unless told not to; a build should talk to nobody.
  ASTRO_TELEMETRY_DISABLED: '1',
  // The bundler gives its memory back when it has done its part: 60 MB.
  MIMALLOC_PURGE_DELAY: '0',
});
if (status === 0) putInPlace();
else rmSync(staging, { recursive: true, force: true });
process.exitCode = status;
