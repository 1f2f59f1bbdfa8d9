import type { Problem } from '../messages.ts';
import { hashLength, type Manifest, type SiteFile } from '../manifest.ts';
import { buildIn } from '../marker.ts';
import { base, orNothing } from './scope.ts';

/** Put in its place by the build (src/integrations/offline.ts). */
declare const __MANIFEST__: Manifest;

/** The build that this worker belongs to. */
export const own = __MANIFEST__.build;

/** Its files, in the order to which their mentions refer. */
export const files = __MANIFEST__.files;

const byPath = new Map(files.map((file) => [file.path, file]));

/*
 * One cache for each build, whole or in part, so that nothing is ever put together from two builds.
 * Sites on other paths of the same host have other caches.
 */
const prefix = `offline ${base} `;

/** The reader asked for the whole site: under this key, which no path has. */
const wholeSite = `${base}?whole`;

/** Something could not be saved. */
export class SavingProblem extends Error {
  readonly kind: Problem;

  constructor(kind: Problem, cause?: unknown) {
    super(kind, { cause });
    this.kind = kind;
  }
}

/** Returns a file of this build by its path. */
export function fileAt(path: string): SiteFile | undefined {
  return byPath.get(path);
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

/** Returns the paths of what is saved of a build, and whether the whole site was asked for. */
export async function shelfOf(build: string): Promise<{ paths: Set<string>; isWhole: boolean }> {
  // Only what is there is opened: opening makes an empty one.
  const isThere = await orNothing(() => caches.has(prefix + build));
  const open = async () => (await caches.open(prefix + build)).keys();
  const keys = isThere ? await orNothing(open) : [];
  const addresses = (keys ?? []).map(({ url }) => url);
  const isWhole = addresses.includes(wholeSite);
  const ofFiles = addresses.filter((address) => address !== wholeSite);
  return {
    paths: new Set(ofFiles.map((address) => decodeURI(address.slice(base.length)))),
    isWhole,
  };
}

/** Remembers that the reader wants the whole site. Rejects with `SavingProblem`. */
export async function wantWholeSite(): Promise<void> {
  await put(wholeSite, new Response());
}

/**
 * Saves a file of this build. Rejects with `SavingProblem`: what is not of this build, or damaged, is
 * never saved.
 */
export async function keep(path: string, response: Response): Promise<void> {
  const file = fileAt(path);
  const content = await response.arrayBuffer();
  if (!file || !response.ok || !(await isOwn(file, content))) throw new SavingProblem('changed');
  // Made anew: one that came by a redirect must not answer a navigation.
  const headers = new Headers(response.headers);
  for (const name of ['Content-Encoding', 'Content-Length']) headers.delete(name);
  await put(base + path, new Response(content, { headers }));
}

/** Forgets what is saved of a build. */
export async function drop(build: string): Promise<void> {
  await orNothing(() => caches.delete(prefix + build));
}

async function isOwn({ hash }: SiteFile, content: ArrayBuffer): Promise<boolean> {
  if (hash === null) return buildIn(new TextDecoder().decode(content)) === own;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  const text = btoa(String.fromCharCode(...digest));
  return text.replaceAll('+', '-').replaceAll('/', '_').slice(0, hashLength) === hash;
}

async function put(address: string, response: Response): Promise<void> {
  try {
    await (await caches.open(prefix + own)).put(address, response);
  } catch (cause) {
    const isFull = cause instanceof DOMException && cause.name === 'QuotaExceededError';
    throw new SavingProblem(isFull ? 'full' : 'refused', cause);
  }
}
