import { isScript, otherScript, scripts } from '../../script/script.ts';
import { isLasting, isPage, offlinePath } from '../manifest.ts';
import {
  copyIn,
  drop,
  fileAt,
  files,
  keep,
  olderBuilds,
  own,
  SavingProblem,
  shelfOf,
} from './copies.ts';
import { base } from './scope.ts';
import { isInUse } from './tabs.ts';

/** How many files are fetched at a time. */
const atOnce = 6;

/** Every path of the site. */
export const wholeSite: readonly string[] = files.map(({ path }) => path);

/**
 * Saves what is missing, and tells of each file that is there now. Rejects with the first
 * `SavingProblem`; what was saved until then stays, so that the next time goes on from there.
 */
export async function save(
  paths: Iterable<string>,
  tell: (path: string) => void = () => undefined,
): Promise<void> {
  const { paths: saved } = await shelfOf(own);
  const missing = [...new Set(paths)].filter((path) => !saved.has(path)).values();
  const work = async () => {
    for (const path of missing) {
      await obtainOnce(path);
      tell(path);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

/** Saves a page with all that it may ask for, and what belongs to every page. */
export async function savePage(path: string, isThrifty: boolean): Promise<void> {
  await save(withParts(path));
  await save(frameOf(path, isThrifty).flatMap(withParts));
}

/**
 * Replaces the copies of older builds by this one's, and forgets those that no tab shows any more.
 * What cannot be had now stays as it was, and is tried again when the next page opens.
 */
export async function replaceOlder(): Promise<void> {
  for (const build of await olderBuilds()) {
    const shelf = await shelfOf(build);
    const pages = [...shelf.paths].filter(isPage).flatMap(withParts);
    try {
      await save(shelf.isWhole ? wholeSite : pages);
    } catch (problem) {
      // Where there is no room for both, the older goes, and the newer is saved page by page.
      if (!(problem instanceof SavingProblem && problem.kind === 'full')) throw problem;
    }
    if (!(await isInUse(build))) await drop(build);
  }
}

/** A page, if there is one at the path, and everything that it mentions, directly or by another file. */
function withParts(path: string): string[] {
  const start = fileAt(path);
  const found = new Set(start && [start]);
  // A set hands out what is added to it on the way.
  for (const file of found)
    for (const place of file.mentions) {
      const mentioned = files[place];
      if (mentioned) found.add(mentioned);
    }
  return [...found].map((file) => file.path);
}

/** The settings, which open over any page; unless data are dear, also the other script and the home. */
function frameOf(path: string, isThrifty: boolean): string[] {
  const [first = '', ...rest] = path.split('/');
  const script = isScript(first) ? first : 'hans';
  const least = [offlinePath, `${script}/settings/`];
  if (isThrifty) return least;
  const twin = isScript(first) ? [[otherScript(script), ...rest].join('/')] : [];
  return [...least, ...twin, '', ...scripts.flatMap((one) => [`${one}/`, `${one}/settings/`])];
}

const underWay = new Map<string, Promise<void>>();

/** Two pages that open at once ask for the same files. */
function obtainOnce(path: string): Promise<void> {
  const work = underWay.get(path) ?? obtain(path).finally(() => underWay.delete(path));
  underWay.set(path, work);
  return work;
}

/** Saves a file: an older build's copy where it has not changed, otherwise from the network. */
async function obtain(path: string): Promise<void> {
  if (await copyIn(own, path)) return;
  if (!isPage(path) && (await takeOver(path))) return;
  if (await isKept(path, await fetchAs(path, isLasting(path) ? 'default' : 'no-cache'))) return;
  // What the browser, or a host on the way, had in store was damaged or old.
  await keep(path, await fetchAs(path, 'reload'));
}

async function takeOver(path: string): Promise<boolean> {
  for (const build of await olderBuilds()) {
    const copy = await copyIn(build, path);
    if (copy && (await isKept(path, copy))) return true;
  }
  return false;
}

/** Saves what is of this build, and tells whether it was. */
async function isKept(path: string, response: Response): Promise<boolean> {
  try {
    await keep(path, response);
    return true;
  } catch (problem) {
    if (problem instanceof SavingProblem && problem.kind === 'changed') return false;
    throw problem;
  }
}

async function fetchAs(path: string, cache: RequestCache): Promise<Response> {
  try {
    return await fetch(base + path, { cache });
  } catch (cause) {
    throw new SavingProblem('network', cause);
  }
}
