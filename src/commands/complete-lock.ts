// `npm run lock:complete`: adds to package-lock.json the packages for other platforms that npm left
// out. To be run after every change of dependencies; tests/unit/lock.test.ts says when it was not.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import {
  missingPackages,
  placeFor,
  platformOf,
  type LockEntry,
  type LockFile,
  type MissingPackage,
} from './lock-file.ts';
import { projectRoot } from './run.ts';

const path = `${projectRoot}package-lock.json`;

type Published = Partial<Record<'version' | 'dist.integrity', string>> &
  Partial<Record<'os' | 'cpu' | 'libc', string[]>>;

/** What the registry knows of a package; nothing when it does not serve it. */
function published({ name, wanted }: MissingPackage): Published {
  const fields = ['version', 'dist.integrity', 'os', 'cpu', 'libc'];
  const { status, stdout } = spawnSync('npm', ['view', '--json', `${name}@${wanted}`, ...fields], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return status === 0 && stdout.trim() !== '' ? (JSON.parse(stdout) as Published) : {};
}

/** The lowest version a range allows, which for the usual exact version is that version. */
function lowestOf(range: string): string {
  const version = /\d+\.\d+\.\d+\S*/.exec(range)?.[0];
  if (version === undefined) throw new Error(`No version in the range ${range}`);
  return version;
}

/**
 * The lock entry of a missing package, its fields in npm's order so that npm leaves them alone.
 * Without a checksum npm accepts the package as the registry of the day serves it.
 */
function entryFor(missing: MissingPackage, parent: LockEntry | undefined): LockEntry {
  const { version, 'dist.integrity': integrity, ...platform } = published(missing);
  const { cpu, libc, os } = { ...platformOf(missing.name), ...platform };
  return {
    version: version ?? lowestOf(missing.wanted),
    ...(integrity && { integrity }),
    ...(cpu && { cpu }),
    ...(parent?.dev && { dev: true }),
    ...(libc && { libc }),
    optional: true,
    ...(os && { os }),
  };
}

/** The folders in npm's order. */
function inOrder(packages: LockFile['packages']): LockFile['packages'] {
  const byName = ([a]: [string, LockEntry], [b]: [string, LockEntry]) => a.localeCompare(b, 'en');
  return Object.fromEntries(Object.entries(packages).sort(byName));
}

const lock = JSON.parse(readFileSync(path, 'utf8')) as LockFile;
const missing = missingPackages(lock);
for (const item of missing) {
  const entry = entryFor(item, lock.packages[item.parent]);
  lock.packages[placeFor(item, lock)] = entry;
  console.log(
    `+ ${item.name}@${entry.version ?? ''}${entry.integrity ? '' : ' (no checksum here)'}`,
  );
}
if (missing.length > 0) {
  const completed = { ...lock, packages: inOrder(lock.packages) };
  writeFileSync(path, `${JSON.stringify(completed, undefined, 2)}\n`);
}
console.log(`package-lock.json: ${String(missing.length)} added, now complete.`);
