import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  missingPackages,
  placeFor,
  platformOf,
  type LockFile,
} from '../../src/commands/lock-file.ts';

const lock = JSON.parse(
  readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'),
) as LockFile;

test('the lock file names no registry', () => {
  // What says where it was downloaded from ties the file to one registry.
  const tied = Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined);
  assert.deepEqual(tied, []);
});

test('the lock file has the packages of every platform (else: npm run lock:complete)', () => {
  assert.deepEqual(missingPackages(lock), []);
});

test('a platform package is missing where only another version is found', () => {
  const inner = 'node_modules/b/node_modules/a';
  const lockFile = {
    packages: {
      '': {},
      'node_modules/a': { optionalDependencies: { 'a-linux': '1.0.0', 'a-darwin': '1.0.0' } },
      'node_modules/a-linux': { version: '1.0.0' },
      [inner]: { optionalDependencies: { 'a-linux': '2.0.0' } },
    },
  };
  const darwin = { name: 'a-darwin', wanted: '1.0.0', parent: 'node_modules/a' };
  const linux = { name: 'a-linux', wanted: '2.0.0', parent: inner };
  assert.deepEqual(missingPackages(lockFile), [darwin, linux]);
  assert.equal(placeFor(darwin, lockFile), 'node_modules/a-darwin');
  assert.equal(placeFor(linux, lockFile), 'node_modules/b/node_modules/a-linux');
});

test('a platform is read from a package name', () => {
  assert.deepEqual(platformOf('@pagefind/windows-arm64'), { cpu: ['arm64'], os: ['win32'] });
  assert.deepEqual(platformOf('a-linux-x64-musl'), { os: ['linux'], cpu: ['x64'], libc: ['musl'] });
  assert.deepEqual(platformOf('@scope/thing'), {});
});
