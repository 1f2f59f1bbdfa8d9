import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

interface Manifest {
  readonly license?: string;
  readonly dependencies?: Record<string, string>;
  readonly optionalDependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
}

function manifest(folder: string): Manifest {
  return JSON.parse(readFileSync(`${folder}package.json`, 'utf8')) as Manifest;
}

const { dependencies, optionalDependencies, devDependencies } = manifest('');
const direct = Object.keys({ ...dependencies, ...optionalDependencies, ...devDependencies });

/** The rows of the README's table of dependencies: names, licence, reason. */
const rows = (/\n\| dependency [^]*?\n\n/.exec(readFileSync('README.md', 'utf8'))?.[0] ?? '')
  .trim()
  .split('\n')
  .slice(2)
  .map((row) => row.split('|').map((cell) => cell.trim()))
  .map(([, names = '', licence = '', why = '']) => ({ names: names.split(', '), licence, why }));

test('README lists each dependency once, with a reason', () => {
  const listed = rows.flatMap(({ names }) => names);
  assert.deepEqual(listed.toSorted(), direct.toSorted());
  for (const { names, why } of rows) assert.ok(why.length > 10, names.join());
});

test('README has the licence of each as the installed package has it', () => {
  const wrong = rows.flatMap(({ names, licence }) =>
    names
      .map((name) => [name, manifest(`node_modules/${name}/`).license, licence])
      .filter(([, own, said]) => own !== said),
  );
  assert.deepEqual(wrong, []);
});

test('versions are pinned', () => {
  const versions = Object.values({ ...dependencies, ...optionalDependencies, ...devDependencies });
  assert.deepEqual(
    versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version)),
    [],
  );
});
