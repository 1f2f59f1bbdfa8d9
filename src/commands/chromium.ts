// Which browser the tests run in. Nothing here downloads anything: see get-chromium.ts.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';

const programFiles = [
  process.env['PROGRAMFILES'],
  process.env['PROGRAMFILES(X86)'],
  process.env['LOCALAPPDATA'],
].filter((folder) => folder !== undefined);

// Chromium first, then browsers made from it. Edge comes with every Windows.
const usual: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
  ],
  darwin: ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: programFiles.flatMap((folder) => [
    join(folder, 'Chromium/Application/chrome.exe'),
    join(folder, 'Google/Chrome/Application/chrome.exe'),
    join(folder, 'Microsoft/Edge/Application/msedge.exe'),
  ]),
};

/** Where a program of this name would be in the folders of the PATH; a full path is itself. */
export function onPath(name: string): string[] {
  if (name.includes('/') || name.includes('\\')) return [name];
  const folders = (process.env['PATH'] ?? '').split(':').filter((folder) => folder !== '');
  return [...folders, '/usr/bin', '/snap/bin'].map((folder) => join(folder, name));
}

/** Playwright's own Chromium: the build this version asks for, then those of other versions. */
function playwrightsOwn(): string[] {
  const own = chromium.executablePath();
  const others = own.replace(/(?<=[\\/]chromium-)\d+/, '*').replaceAll('\\', '/');
  return [own, ...globSync(others).sort().reverse()];
}

/** Chromium without windows: what Playwright has of it, then what is installed. */
function headlessShells(): string[] {
  const build = /[\\/]chromium-\d+[\\/].*$/;
  const shells = chromium
    .executablePath()
    .replace(build, '/chromium_headless_shell-*/*/*headless?shell{,.exe}')
    .replaceAll('\\', '/');
  return [...globSync(shells).sort().reverse(), ...onPath('chromium-headless-shell')];
}

/** Whether a browser is there and starts: one without its libraries is as good as none. */
export function starts(path: string): boolean {
  if (!existsSync(path)) return false;
  // On Windows `--version` would open a window instead of printing.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/**
 * The path of the browser to use: CHROMIUM_PATH, Playwright's own, or an installed Chromium, Chrome
 * or Edge; `undefined` when there is none. `shellFirst` prefers Chromium's headless shell: the same
 * engine, with which tests take half the time. Throws when CHROMIUM_PATH is set and wrong.
 */
export function findChromium({ shellFirst = false } = {}): string | undefined {
  const wanted = process.env['CHROMIUM_PATH'];
  if (wanted) {
    if (starts(wanted)) return wanted;
    throw new Error(`CHROMIUM_PATH names no browser that starts: ${wanted}`);
  }
  const whole = [...playwrightsOwn(), ...(usual[process.platform] ?? []).flatMap(onPath)];
  const all = shellFirst ? [...headlessShells(), ...whole] : [...whole, ...headlessShells()];
  return all.find(starts);
}
