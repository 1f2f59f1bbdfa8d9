import { createHash, hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import {
  articleOf,
  hashLength,
  isList,
  isPage,
  type FileList,
  type Manifest,
  type SiteFile,
  type SiteList,
} from './manifest.ts';
import { buildIn, unnamed } from './marker.ts';
import { FileFinder, namesIn } from './mentions.ts';

/** What is read, and what reads it; pictures for shared links and whatever is carried away is not. */
const kept = /\.(html|js|css|woff2|json|svg|ico|webmanifest)$|^pagefind\//;
const leftOut = /^(share|downloads|api|cite|icons)\/|^(404\.html|sw\.js)$/;

/** Folders whose files scripts ask for by addresses that they put together themselves. */
const dataFolders = ['search/', 'glossary/'].map((folder) => ({
  folder,
  asked: new RegExp(`${folder}[^\`"'?#]*\\.json`),
}));

/** What a copy of the site consists of. */
export interface SiteFiles {
  readonly manifest: Manifest;
  /** The list of each article by its id. */
  readonly articles: ReadonlyMap<string, FileList>;
  readonly site: SiteList;
  /** The files of all pages below the folder, and where in each the name of its build stands. */
  readonly marks: ReadonlyMap<string, number>;
}

/** A file as far as it is remembered: contents would fill the memory where there are many articles. */
interface Content extends SiteFile {
  /** What stands in a style or script. */
  readonly names: ReadonlySet<string>;
  /** The data folders in which it looks for files. */
  readonly folders: readonly string[];
}

/** A file whose content a step of the build had in hand; `mark`: where a page has its build's name. */
export interface KnownFile extends SiteFile {
  readonly mark?: number;
}

/** What the steps of a build know of its files, by their names, so that the last need not read these. */
export type KnownFiles = Map<string, KnownFile>;

/** Returns what is to be known of a data file, or null of one that no copy of the site has. */
export function knownFile(name: string, content: string | Uint8Array): KnownFile | null {
  if (!isKept(name)) return null;
  return { path: name, hash: hashOf(content), bytes: Buffer.byteLength(content) };
}

/** Returns what is to be known of a page, as `readSite` would find it. */
export function knownPage(name: string, page: Buffer): KnownFile {
  const mark = blankMark(name, page);
  return { path: addressOf(name), hash: hashOf(page), bytes: page.length, mark };
}

/**
 * Reads the site in `folder`, each file once, but for those that are `known` by their names. The name
 * that a page carries, if any, is not counted as its content. Throws when a page has no place for the
 * name of its build.
 */
export function readSite(
  folder: string,
  known: ReadonlyMap<string, KnownFile> = new Map(),
): SiteFiles {
  const names = filesBelow(folder);
  const ids = new Set(
    names.flatMap((name) => /^api\/articles\/([^/.]+)\.json$/.exec(name)?.[1] ?? []),
  );
  const marks = new Map<string, number>();
  const contents: Content[] = [];
  for (const name of names.filter((one) => isKept(one) || one.endsWith('.html'))) {
    const found = known.get(name) ?? readFile(folder, name);
    if (found.mark !== undefined) marks.set(name, found.mark);
    if (isKept(name)) contents.push({ names: nothing, folders: [], ...found });
  }
  return { ...listsOf(contents, ids), marks };
}

const nothing: ReadonlySet<string> = new Set();

const isKept = (name: string): boolean => kept.test(name) && !leftOut.test(name) && !isList(name);

function readFile(folder: string, name: string): KnownFile & Partial<Content> {
  const bytes = readFileSync(join(folder, name));
  return name.endsWith('.html') ? knownPage(name, bytes) : contentOf(name, bytes);
}

/**
 * Returns the files below a folder by their paths from there, with slashes, in order. Without waiting:
 * nothing else is to be done meanwhile, and at thousands of files waiting would take longer.
 */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** Takes the name of a build out of a page, and returns where it stood. */
function blankMark(name: string, page: Buffer): number {
  const start = page.toString('latin1', 0, 200);
  const build = buildIn(start);
  if (build === null) throw new Error(`${name} has no place for the name of its build`);
  const place = start.indexOf(build);
  page.write(unnamed, place, 'latin1');
  return place;
}

function contentOf(name: string, bytes: Buffer): Content {
  const text = /\.(js|css)$/.test(name) ? bytes.toString('utf8') : '';
  return {
    path: name,
    hash: hashOf(bytes),
    bytes: bytes.length,
    names: namesIn(text),
    folders: dataFolders.filter(({ asked }) => asked.test(text)).map(({ folder }) => folder),
  };
}

/** A page stands at the address of its folder. */
const addressOf = (name: string): string => name.replace(/(^|\/)index\.html$/, '$1');

function hashOf(content: string | Uint8Array): string {
  return hash('sha256', content, 'base64url').slice(0, hashLength);
}

function listsOf(contents: readonly Content[], ids: ReadonlySet<string>): Omit<SiteFiles, 'marks'> {
  const build = nameOf(contents);
  const rooms = Map.groupBy(contents, ({ path }) => roomOf(path, ids));
  const filesOf = (room: string | symbol) =>
    (rooms.get(room) ?? []).map(({ path, hash, bytes }) => ({ path, hash, bytes }));
  const articles = [...ids].map((id) => [id, { build, files: filesOf(id) }] as const);
  const total = contents.reduce((sum, { bytes }) => sum + bytes, 0);
  return {
    manifest: { build, total, frame: frameOf(rooms.get(inFrame) ?? []) },
    articles: new Map(articles),
    site: { build, articles: [...ids], files: filesOf(ofSite) },
  };
}

function nameOf(contents: readonly SiteFile[]): string {
  const all = createHash('sha256');
  for (const { path, hash } of contents) all.update(`${path}\0${hash}\0`);
  return all.digest('hex').slice(0, unnamed.length);
}

const inFrame = Symbol('in the frame');
const ofSite = Symbol('of the whole site');

/** Where a file is listed: by the id of its article, in the frame, or with the rest of the site. */
function roomOf(path: string, ids: ReadonlySet<string>): string | symbol {
  const id = articleOf(path);
  if (id !== undefined && ids.has(id)) return id;
  // Of both there are the more, the more articles there are.
  return isPage(path) || path.startsWith('pagefind/') ? ofSite : inFrame;
}

function frameOf(contents: readonly Content[]): Manifest['frame'] {
  const finder = new FileFinder(contents.map(({ path }) => path));
  return contents.map(({ path, hash, bytes, names, folders }, own) => {
    const data = contents.flatMap((other, place) =>
      folders.some((folder) => other.path.startsWith(folder)) ? [place] : [],
    );
    const mentions = [...new Set([...finder.placesOf(names), ...data])];
    return { path, hash, bytes, mentions: mentions.filter((place) => place !== own) };
  });
}
