import {
  outdated,
  type Answers,
  type Order,
  type PageOpened,
  type Problem,
  type SavedPages,
  type Status,
} from '../messages.ts';
import { scripts, type Script } from '../../script/script.ts';
import { isList, isPage, offlinePath } from '../manifest.ts';
import {
  copyIn,
  drop,
  frame,
  latestCopy,
  olderBuilds,
  own,
  savedList,
  SavingProblem,
  shelfOf,
  total,
  wishFor,
} from './copies.ts';
import { replaceOlder, savePage, saveSite } from './saving.ts';
import { orNothing, worker, type Tab } from './scope.ts';
import { noteTab } from './tabs.ts';

/** A page's title is in the page itself: that many are read for a list of what is saved. */
const mostNamed = 100;

/** Saves the page that has opened, or tells it that there is a newer build. */
export async function meetPage(tab: Tab, { path, build, isThrifty }: PageOpened): Promise<void> {
  await noteTab(tab.id, Promise.resolve(build));
  if (build !== own) return tellIfOutdated(tab);
  await orNothing(() => savePage(path, isThrifty));
  // A copy of the whole site that was broken off goes on where it was.
  if (!isThrifty && (await wishFor(own)) === 'wanted') await orNothing(() => saveSite());
  await orNothing(replaceOlder);
}

/** Carries out an order and answers through the port. */
export async function carryOut({ type }: Order, port: MessagePort): Promise<void> {
  const answer = <Type extends Order['type']>(_type: Type, given: Answers[Type]) =>
    port.postMessage(given);
  if (type === 'status') answer(type, await status());
  else if (type === 'list') answer(type, await savedPages());
  else if (type === 'remove') answer(type, await remove());
  else await saveWholeSite((given) => answer(type, given));
}

/** A page of another build is older than the worker, unless the host has a newer worker too. */
async function tellIfOutdated(tab: Tab): Promise<void> {
  const { registration } = worker;
  // Without a network the new version cannot be had either.
  const isChecked = await orNothing(async () => (await registration.update(), true));
  if (isChecked && !registration.installing && !registration.waiting) tab.postMessage(outdated);
}

async function status(): Promise<Status> {
  const wish = await wishFor(own);
  const isWanted = wish !== 'none';
  if (wish === 'saved') return { saved: total, total, isWanted };
  const saved = await bytesOf(await shelfOf(own));
  // Hosts may send pages longer than they were built: what is whole is noted, not summed up.
  return { saved: Math.min(saved, total - 1), total, isWanted };
}

/** The size of what is saved at the paths, as the lists have it, of which some may be saved too. */
async function bytesOf(paths: ReadonlySet<string>): Promise<number> {
  const files = [...paths].filter((path) => !isList(path));
  const lists = await Promise.all([...paths].filter(isList).map((path) => savedList(path)));
  const listed = lists.flatMap((list) => list?.files ?? []);
  const known = new Map([...frame, ...listed].map(({ path, bytes }) => [path, bytes]));
  const others = files.filter((path) => !known.has(path)).map(sizeOf);
  const sizes = [...files.map((path) => known.get(path) ?? 0), ...(await Promise.all(others))];
  return sizes.reduce((sum, bytes) => sum + bytes, 0);
}

async function sizeOf(path: string): Promise<number> {
  const copy = await copyIn(own, path);
  return copy ? (await copy.arrayBuffer()).byteLength : 0;
}

async function saveWholeSite(answer: (given: Answers['save']) => void): Promise<void> {
  const before = await status();
  let done = before.saved;
  let problem: Problem | null = null;
  const tell = ({ bytes }: { bytes: number }) => {
    done += bytes;
    answer({ ...before, saved: Math.min(done, total), isDone: false, problem: null });
  };
  try {
    await saveSite(tell);
  } catch (cause) {
    problem = cause instanceof SavingProblem ? cause.kind : 'refused';
  }
  // The host has another build: its worker takes over and saves that one.
  if (problem === 'changed') await orNothing(() => worker.registration.update());
  answer({ ...(await status()), isDone: true, problem });
}

async function remove(): Promise<Status> {
  for (const build of [own, ...(await olderBuilds())]) await drop(build);
  return status();
}

async function savedPages(): Promise<SavedPages> {
  const builds = [...(await olderBuilds()).reverse(), own];
  const shelves = await Promise.all(builds.map(shelfOf));
  const paths = new Set(shelves.flatMap((shelf) => [...shelf]));
  const pages = [...paths].filter((path) => isPage(path) && path !== offlinePath);
  const ofScript = async (script: Script) => {
    const own = pages.filter((path) => path.startsWith(`${script}/`));
    // Caches hand out what was saved last at the end.
    const named = own.slice(-mostNamed).sort();
    const list = named.map(async (path) => ({ path, title: await titleOf(path) }));
    return { script, pages: await Promise.all(list), others: own.length - named.length };
  };
  return Promise.all(scripts.map(ofScript));
}

async function titleOf(path: string): Promise<string> {
  const html = (await (await latestCopy(path))?.response.text()) ?? '';
  return /<title>([^<]*)/.exec(html)?.[1] ?? path;
}
