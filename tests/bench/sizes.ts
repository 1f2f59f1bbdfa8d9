/** What a built site weighs. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

export interface Sizes {
  readonly files: number;
  readonly bytes: number;
  /** Documents of HTML. */
  readonly pages: number;
  /** By the first folder of the path, the heaviest first. */
  readonly folders: readonly {
    readonly name: string;
    readonly files: number;
    readonly bytes: number;
  }[];
}

/** Returns number and size of the files of a site. */
export async function sizesOf(site: string): Promise<Sizes> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const folders = new Map<string, { files: number; bytes: number }>();
  for (const entry of entries.filter((one) => one.isFile())) {
    const file = join(entry.parentPath, entry.name);
    const name = relative(site, file).split(/[\\/]/).slice(0, -1)[0] ?? '(top)';
    const folder = folders.get(name) ?? { files: 0, bytes: 0 };
    const { size } = await stat(file);
    folders.set(name, { files: folder.files + 1, bytes: folder.bytes + size });
  }
  const pages = entries.filter(({ name }) => name.endsWith('.html')).length;
  const all = [...folders].map(([name, folder]) => ({ name, ...folder }));
  return {
    pages,
    files: all.reduce((sum, { files }) => sum + files, 0),
    bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
    folders: all.toSorted((one, other) => other.bytes - one.bytes),
  };
}

/** A page as it travels, with the styles that it waits for. */
export interface PageWeight {
  readonly html: number;
  readonly brotli: number;
  readonly gzip: number;
}

/** Returns what a page weighs, document and blocking styles; the names of build and files left out. */
export async function weightOf(site: string, page: string): Promise<PageWeight> {
  const html = await readFile(join(site, page, 'index.html'), 'utf8');
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)">/g)];
  const styles = await Promise.all(
    sheets.map(([, href = '']) => readFile(join(site, href), 'utf8')),
  );
  const sum = (weigh: (part: string) => number) =>
    [html, ...styles].reduce((total, part) => total + weigh(part), 0);
  return {
    html: Buffer.byteLength(html),
    brotli: sum(brotli),
    gzip: sum((part) => gzipSync(part).length),
  };
}

function brotli(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
