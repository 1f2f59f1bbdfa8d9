import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { hashLength, isLasting, isPage, type Manifest, type SiteFile } from './manifest.ts';

/** What is read, and what reads it; pictures for shared links and whatever is carried away is not. */
const kept = /\.(html|js|css|woff2|json|svg|ico|webmanifest)$|^pagefind\//;
const leftOut = /^(share|downloads|api|cite|icons)\/|^(404\.html|sw\.js)$/;

/** Folders whose files scripts ask for by addresses that they put together themselves. */
const dataFolders = [
  { folder: 'pagefind/', asked: /pagefind\// },
  { folder: 'search/', asked: /search\/[^`"'?#]*\.json/ },
  { folder: 'glossary/', asked: /glossary\/[^`"'?#]*\.json/ },
];

interface Content {
  readonly path: string;
  readonly bytes: Buffer;
  /** Empty where nothing can be mentioned. */
  readonly text: string;
}

/** Returns what a copy of the site in `folder` consists of, pages that do not name their build yet. */
export async function manifestOf(folder: string): Promise<Manifest> {
  const contents = await contentsOf(folder);
  const all = createHash('sha256');
  for (const { path, bytes } of contents) all.update(`${path}\0${hashOf(bytes)}\0`);
  return {
    build: all.digest('hex').slice(0, 8),
    files: contents.map((content) => fileOf(content, contents)),
  };
}

async function contentsOf(folder: string): Promise<Content[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  const wanted = names.filter((name) => kept.test(name) && !leftOut.test(name)).sort();
  return Promise.all(
    wanted.map(async (name) => {
      const bytes = await readFile(join(folder, name));
      const text = /\.(html|js|css)$/.test(name) ? bytes.toString('utf8') : '';
      return { path: name.replace(/(^|\/)index\.html$/, '$1'), bytes, text };
    }),
  );
}

function fileOf({ path, bytes, text }: Content, contents: readonly Content[]): SiteFile {
  const mentions = contents.flatMap((other, place) =>
    other.path !== path && mentioned(path, text, other.path) ? [place] : [],
  );
  return { path, hash: isPage(path) ? null : hashOf(bytes), bytes: bytes.length, mentions };
}

/** Whether the file may ask for the other one. Pages lead to pages, but each is saved for itself. */
function mentioned(path: string, text: string, other: string): boolean {
  if (isPage(other)) return false;
  if (isLasting(other)) return text.includes(other.slice(other.lastIndexOf('/') + 1));
  if (isPage(path)) return text.includes(`/${other}`);
  return dataFolders.some(({ folder, asked }) => other.startsWith(folder) && asked.test(text));
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('base64url').slice(0, hashLength);
}
