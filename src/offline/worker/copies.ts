import type { Problem } from '../messages.ts';
import { hashLength, isList, isPage, type FileList, type Manifest } from '../manifest.ts';
import { buildIn } from '../marker.ts';
import { base, orNothing } from './scope.ts';

/** Put in its place by the build (src/offline/write-worker.ts). */
declare const __MANIFEST__: Manifest;

/** The build that this worker belongs to. */
export const own = __MANIFEST__.build;

/** What its pages have in common, in the order to which mentions refer. */
export const frame = __MANIFEST__.frame;

/** Bytes of a copy of the whole site. */
export const total = __MANIFEST__.total;

/*
 * One cache for each build, whole or in part, so that nothing is ever put together from two builds.
 * Sites on other paths of the same host have other caches.
 */
const prefix = `offline ${base} `;

/** Whether the reader asked for the whole site: noted under this key, which no path has. */
const wholeSite = `${base}?whole`;

/** A file to be saved. A page or a list that no list promised may be missing: it has no hash. */
export interface Wanted {
  readonly path: string;
  readonly hash?: string;
}

/** Something could not be saved. */
export class SavingProblem extends Error {
  readonly kind: Problem;

  constructor(kind: Problem, cause?: unknown) {
    super(kind, { cause });
    this.kind = kind;
  }
}

/** Returns the builds of which something is saved, the latest first, but for this worker's own. */
export async function olderBuilds(): Promise<string[]> {
  const names = (await orNothing(() => caches.keys())) ?? [];
  const builds = names
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length));
  return builds.filter((build) => build !== own).reverse();
}

/** Returns the copy of a file as it is in a build, if there is one. */
export async function copyIn(build: string, path: string): Promise<Response | undefined> {
  const options = { cacheName: prefix + build, ignoreVary: true };
  return orNothing(() => caches.match(base + path, options) as Promise<Response>);
}

/** Returns the copy of the latest build that has one, and names the build. */
export async function latestCopy(
  path: string,
): Promise<{ build: string; response: Response } | undefined> {
  for (const build of [own, ...(await olderBuilds())]) {
    const response = await copyIn(build, path);
    if (response) return { build, response };
  }
  return undefined;
}

/** Returns a list of this build if it is saved. */
export async function savedList<List extends FileList>(path: string): Promise<List | undefined> {
  const copy = await copyIn(own, path);
  return copy && ((await copy.json()) as List);
}

/** Returns the paths of what is saved of a build. */
export async function shelfOf(build: string): Promise<Set<string>> {
  // Only what is there is opened: opening makes an empty one.
  const isThere = await orNothing(() => caches.has(prefix + build));
  const open = async () => (await caches.open(prefix + build)).keys();
  const keys = isThere ? await orNothing(open) : [];
  const ofFiles = (keys ?? []).map(({ url }) => url).filter((url) => url !== wholeSite);
  return new Set(ofFiles.map((url) => decodeURI(url.slice(base.length))));
}

/** What the reader asked of a build: nothing, the whole site, or that and has it. */
export async function wishFor(build: string): Promise<'none' | 'wanted' | 'saved'> {
  const options = { cacheName: prefix + build };
  const note = await orNothing(() => caches.match(wholeSite, options) as Promise<Response>);
  if (!note) return 'none';
  return (await note.text()) === 'saved' ? 'saved' : 'wanted';
}

/** Remembers that the reader wants the whole site, or has it. Rejects with `SavingProblem`. */
export async function noteWish(wish: 'wanted' | 'saved'): Promise<void> {
  await put(wholeSite, new Response(wish));
}

/**
 * Saves a file of this build. Rejects with `SavingProblem`: what is not of this build, or damaged, is
 * never saved.
 */
export async function keep(file: Wanted, response: Response): Promise<void> {
  const content = await response.arrayBuffer();
  if (!response.ok || !(await isOwn(file, content))) throw new SavingProblem('changed');
  // Made anew: one that came by a redirect must not answer a navigation.
  const headers = new Headers(response.headers);
  for (const name of ['Content-Encoding', 'Content-Length']) headers.delete(name);
  await put(base + file.path, new Response(content, { headers }));
}

/** Forgets what is saved of a build. */
export async function drop(build: string): Promise<void> {
  await orNothing(() => caches.delete(prefix + build));
}

/** Returns the hash of a content as lists of files have it. */
export async function hashOf(content: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  const text = btoa(String.fromCharCode(...digest));
  return text.replaceAll('+', '-').replaceAll('/', '_').slice(0, hashLength);
}

async function isOwn({ path, hash }: Wanted, content: ArrayBuffer): Promise<boolean> {
  if (isPage(path)) return buildIn(new TextDecoder().decode(content)) === own;
  if (isList(path)) return buildOfList(new TextDecoder().decode(content)) === own;
  return (await hashOf(content)) === hash;
}

/** A list that was cut off names no build. */
function buildOfList(text: string): string | null {
  try {
    return (JSON.parse(text) as FileList).build;
  } catch {
    return null;
  }
}

async function put(address: string, response: Response): Promise<void> {
  try {
    await (await caches.open(prefix + own)).put(address, response);
  } catch (cause) {
    const isFull = cause instanceof DOMException && cause.name === 'QuotaExceededError';
    throw new SavingProblem(isFull ? 'full' : 'refused', cause);
  }
}
