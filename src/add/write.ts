import { link, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A file that is to be written, and what is to stand in it. */
export type NewFile = readonly [file: string, content: Buffer | string];

/**
 * Writes new files, all or none: each is written beside its place first and then put there, which
 * fails where a file has come to be in the meantime. Nothing half-written is left.
 */
export async function writeAll(files: readonly NewFile[]): Promise<void> {
  const staged = files.map(([file, content]) => ({ file, content, beside: besides(file) }));
  const placed: string[] = [];
  try {
    for (const { beside, content } of staged) await writeFile(beside, content, { flag: 'wx' });
    for (const { beside, file } of staged) {
      await link(beside, file);
      placed.push(file);
    }
  } catch (error) {
    await Promise.all(placed.map((file) => rm(file, { force: true })));
    throw error;
  } finally {
    await Promise.all(staged.map(({ beside }) => rm(beside, { force: true })));
  }
}

/** A name that no article and no source has: it ends otherwise. */
function besides(file: string): string {
  return join(dirname(file), `.${basename(file)}-adding-${process.pid}`);
}
