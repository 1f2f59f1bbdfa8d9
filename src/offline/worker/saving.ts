import { isScript, otherScript, scripts } from '../../script/script.ts';
import {
  articleOf,
  isLasting,
  isPage,
  listPath,
  offlinePath,
  siteListPath,
  type FileList,
  type SiteFile,
  type SiteList,
} from '../manifest.ts';
import { unnamed, withBuild } from '../marker.ts';
import { FileFinder, namesIn, withMentioned } from '../mentions.ts';
import {
  copyIn,
  drop,
  frame,
  hashOf,
  keep,
  noteWish,
  olderBuilds,
  own,
  savedList,
  SavingProblem,
  shelfOf,
  wishFor,
  type Wanted,
} from './copies.ts';
import { base } from './scope.ts';
import { isInUse } from './tabs.ts';

/** How many files are fetched at a time. */
const atOnce = 6;

/** Milliseconds after which browsers may stop a worker that is still at one order; some allow more. */
const turn = 120_000;

const finder = new FileFinder(frame.map(({ path }) => path));

/** Only the search reads what is in here, and it does not work without its index. */
const forSearch = 'search/';

/**
 * Saves a page with all that it may ask for, and what belongs to every page. Rejects with the first
 * `SavingProblem`; what was saved until then stays.
 */
export async function savePage(path: string, isThrifty: boolean): Promise<void> {
  // Each with its styles before the next: the line may break at any time.
  for (const pages of [[path], [offlinePath], besides(path, isThrifty)]) await saveWithParts(pages);
  await saveDataFor([path]);
}

/**
 * Goes on saving the whole site, telling of each file that is there now, until it is saved or the turn
 * is over; returns whether it is saved. Rejects as `savePage` does.
 */
export async function saveSite(tell: (file: SiteFile) => void = () => undefined): Promise<boolean> {
  if ((await wishFor(own)) === 'saved') return true;
  const end = performance.now() + turn;
  await noteWish('wanted');
  const saved = await shelfOf(own);
  const missing = async function* () {
    for await (const file of filesOfSite()) {
      if (performance.now() > end) return;
      if (!saved.has(file.path)) yield file;
    }
  };
  await save(missing(), tell);
  if (performance.now() > end) return false;
  await noteWish('saved');
  return true;
}

/**
 * Replaces the copies of older builds by this one's, and forgets those that no tab shows any more.
 * What cannot be had now stays as it was, and is tried again when the next page opens.
 */
export async function replaceOlder(): Promise<void> {
  for (const build of await olderBuilds()) {
    try {
      if (!(await isReplaced(build))) return;
    } catch (problem) {
      // Where there is no room for both, the older goes, and the newer is saved page by page.
      if (!(problem instanceof SavingProblem && problem.kind === 'full')) throw problem;
    }
    if (!(await isInUse(build))) await drop(build);
  }
}

async function isReplaced(build: string): Promise<boolean> {
  if ((await wishFor(build)) !== 'none') return saveSite();
  const pages = [...(await shelfOf(build))].filter(isPage);
  await saveWithParts(pages);
  await saveDataFor(pages);
  return true;
}

/** Every file of the site, article by article: no list of all is ever held. */
async function* filesOfSite(): AsyncGenerator<SiteFile> {
  yield* frame;
  const site = await promised<SiteList>(siteListPath);
  yield* site.files;
  for (const id of site.articles) yield* (await promised(listPath(id))).files;
}

async function promised<List extends FileList>(path: string): Promise<List> {
  const list = await listAt<List>(path);
  if (!list) throw new SavingProblem('changed');
  return list;
}

/** Returns a list, from the network if need be; `undefined` where the host has none. */
async function listAt<List extends FileList>(path: string): Promise<List | undefined> {
  await obtainOnce({ path });
  return savedList<List>(path);
}

/** Saves pages, those that there are, and what they mention, directly or by another file. */
async function saveWithParts(paths: readonly string[]): Promise<void> {
  const pages = paths.filter(isPage);
  await save(pages.map((path) => ({ path })).values());
  const places = new Set<number>();
  for (const path of pages) {
    const html = (await (await copyIn(own, path))?.text()) ?? '';
    for (const place of finder.placesOf(namesIn(html))) places.add(place);
  }
  await save(withMentioned(places, frame).values());
}

/** Saves what scripts on the pages of articles ask for by addresses that they put together. */
async function saveDataFor(pages: readonly string[]): Promise<void> {
  const ids = new Set(pages.filter(isPage).flatMap((path) => articleOf(path) ?? []));
  for (const id of ids) {
    const files = (await listAt(listPath(id)))?.files ?? [];
    await save(files.filter(({ path }) => !isPage(path) && !path.startsWith(forSearch)).values());
  }
}

/** The settings, which open over any page; unless data are dear, also the other script and the home. */
function besides(path: string, isThrifty: boolean): string[] {
  const [first = '', ...rest] = path.split('/');
  const script = isScript(first) ? first : 'hans';
  const settings = `${script}/settings/`;
  if (isThrifty) return [settings];
  const twin = isScript(first) ? [[otherScript(script), ...rest].join('/')] : [];
  return [settings, ...twin, '', ...scripts.flatMap((one) => [`${one}/`, `${one}/settings/`])];
}

/**
 * Saves files, and tells of each that is there now. Rejects with the first `SavingProblem`; what was
 * saved until then stays, so that the next time goes on from there.
 */
async function save<File extends Wanted>(
  files: IterableIterator<File> | AsyncGenerator<File>,
  tell: (file: File) => void = () => undefined,
): Promise<void> {
  const work = async () => {
    for await (const file of files) {
      await obtainOnce(file);
      tell(file);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

const underWay = new Map<string, Promise<void>>();

/** Two pages that open at once ask for the same files. */
function obtainOnce(file: Wanted): Promise<void> {
  const { path } = file;
  const work = underWay.get(path) ?? obtain(file).finally(() => underWay.delete(path));
  underWay.set(path, work);
  return work;
}

/** Saves a file: an older build's copy where it has not changed, otherwise from the network. */
async function obtain(file: Wanted): Promise<void> {
  const { path, hash } = file;
  if (await copyIn(own, path)) return;
  if (hash !== undefined && (await takeOver({ path, hash }))) return;
  const answer = await fetchAs(path, isLasting(path) ? 'default' : 'no-cache');
  if (hash === undefined && answer.status === 404) return;
  if (await isKept(file, answer)) return;
  // What the browser, or a host on the way, had in store was damaged or old.
  await keep(file, await fetchAs(path, 'reload'));
}

async function takeOver(file: Required<Wanted>): Promise<boolean> {
  for (const build of await olderBuilds()) {
    const copy = await copyIn(build, file.path);
    const answer = copy && isPage(file.path) ? await renamed(copy, file.hash) : copy;
    if (answer && (await isKept(file, answer))) return true;
  }
  return false;
}

/** Returns an older build's page as this build has it, if nothing but the name of the build differs. */
async function renamed(copy: Response, hash: string): Promise<Response | undefined> {
  const html = await copy.text();
  const content = new TextEncoder().encode(withBuild(html, unnamed));
  if ((await hashOf(content)) !== hash) return undefined;
  return new Response(withBuild(html, own), { headers: copy.headers });
}

/** Saves what is of this build, and tells whether it was. */
async function isKept(file: Wanted, response: Response): Promise<boolean> {
  try {
    await keep(file, response);
    return true;
  } catch (problem) {
    if (problem instanceof SavingProblem && problem.kind === 'changed') return false;
    throw problem;
  }
}

async function fetchAs(path: string, cache: RequestCache): Promise<Response> {
  try {
    return await fetch(base + path, { cache, priority: 'low' });
  } catch (cause) {
    throw new SavingProblem('network', cause);
  }
}
