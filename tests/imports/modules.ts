import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { cp, glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** Where the project stands as modules only; below the project, so that packages are found. */
const folder = '.test-output/imports/';
const parts = ['src', 'tests', 'astro.config.mjs', 'package.json'];

/**
 * Returns what of a component are modules, by the ending that takes the place of `.astro`: the code
 * between its fences and the script for the browser.
 */
export function modulesOf(component: string): Record<string, string> {
  const code = /^---\n(.*?)^---$/ms.exec(component)?.[1] ?? '';
  const scripts = [...component.matchAll(/<script>(.*?)<\/script>/gs)].map(([, own = '']) => own);
  return { '.astro.ts': code, ...(scripts.length > 0 && { '.browser.ts': scripts.join('\n') }) };
}

/** Writes the project's modules, with the code of components as files of its own, and `more`. */
export async function writeModules(more: Readonly<Record<string, string>> = {}): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const part of parts) await cp(part, folder + part, { recursive: true });
  for (const [path, text] of Object.entries(more)) await write(join(folder, path), text);
  for await (const path of glob('src/**/*.astro', { cwd: folder })) {
    const modules = modulesOf(await readFile(join(folder, path), 'utf8'));
    for (const [ending, text] of Object.entries(modules))
      await write(join(folder, path.replace(/\.astro$/, ending)), text);
    await rm(join(folder, path));
  }
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** Returns what of `files` imports what, and what breaks the rules of a file in `.config/`. */
export async function importsBy(rules: string, files: string[]): Promise<ICruiseResult> {
  const options = await extractOptions(resolve('.config', rules));
  const { output } = await cruise(files, { ...options, baseDir: resolve(folder) });
  if (typeof output === 'string') throw new Error(output);
  return output;
}
