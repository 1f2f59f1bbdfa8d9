// Copies of the sound fixture, to be broken, and the problems that are then found.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renewLibrary } from '../../src/articles/library.ts';
import { ContentError, type Problem } from '../../src/articles/problems.ts';

export const sound = 'tests/fixtures/sound';
export const article = 'articles/sample.mdx';

/** Reads the articles of a folder and returns their problems. */
export async function problemsIn(folder: string): Promise<readonly Problem[]> {
  try {
    await renewLibrary(folder);
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
}

/** Lets `work` do what it likes with a copy of the sound fixture. */
export async function inCopy<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'content-'));
  try {
    await cp(sound, folder, { recursive: true });
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

export async function change(file: string, by: (text: string) => string): Promise<void> {
  const before = await readFile(file, 'utf8');
  const after = by(before);
  assert.notEqual(after, before, 'the case changes nothing');
  await writeFile(file, after);
}

/** Puts another crawl in the place of the fixture's, with its hash. */
export async function recrawl(folder: string, by: (text: string) => string): Promise<void> {
  const file = join(folder, 'sources/sample.txt');
  await change(file, by);
  const hash = createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
  await change(join(folder, article), (text) => text.replace(/sha256: .*/, `sha256: ${hash}`));
}
