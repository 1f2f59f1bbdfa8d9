// Builds the site in a folder beside the final one and puts it in place only when everything, the
// integrations included, has succeeded: a build that fails or is killed leaves the last good site.
// OUT_DIR names the final folder (default `dist`); SITE_ADDRESS is read by astro.config.mjs.
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { packageCommand, projectRoot, run } from './run.ts';

const site = resolve(projectRoot, process.env['OUT_DIR'] ?? 'dist');
const staging = join(dirname(site), `.${basename(site)}-building-${String(process.pid)}`);
const previous = join(dirname(site), `.${basename(site)}-previous`);

/** Whether a process with this number is running. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Undoes what a killed build left: its staging folder, and a site set aside but not yet replaced. */
function tidyUp(): void {
  if (existsSync(previous) && !existsSync(site)) renameSync(previous, site);
  rmSync(previous, { recursive: true, force: true });
  if (!existsSync(dirname(site))) return;
  for (const name of readdirSync(dirname(site))) {
    const [, pid] = name.split(`.${basename(site)}-building-`);
    if (pid && !isRunning(Number(pid))) rmSync(join(dirname(site), name), { recursive: true });
  }
}

/** Puts the finished site in place; if the last step fails, the former site is put back. */
function putInPlace(): void {
  if (existsSync(site)) renameSync(site, previous);
  try {
    renameSync(staging, site);
  } catch (error) {
    if (existsSync(previous)) renameSync(previous, site);
    throw error;
  }
  rmSync(previous, { recursive: true, force: true });
}

tidyUp();
const [node, ...astro] = packageCommand('astro', 'build', '--outDir', staging);
// Astro counts its users unless told not to; a build should talk to nobody.
const status = await run([node, ...astro], { ASTRO_TELEMETRY_DISABLED: '1' });
if (status === 0) putInPlace();
else rmSync(staging, { recursive: true, force: true });
process.exitCode = status;
