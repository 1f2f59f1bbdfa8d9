import {
  outdated,
  type Answers,
  type Order,
  type PageOpened,
  type Problem,
  type SavedPage,
  type Status,
} from '../messages.ts';
import { isPage, offlinePath } from '../manifest.ts';
import {
  drop,
  fileAt,
  files,
  latestCopy,
  olderBuilds,
  own,
  SavingProblem,
  shelfOf,
  wantWholeSite,
} from './copies.ts';
import { replaceOlder, save, savePage, wholeSite } from './saving.ts';
import { orNothing, worker, type Tab } from './scope.ts';
import { noteTab } from './tabs.ts';

/** Saves the page that has opened, or tells it that there is a newer build. */
export async function meetPage(tab: Tab, { path, build, isThrifty }: PageOpened): Promise<void> {
  await noteTab(tab.id, Promise.resolve(build));
  if (build !== own) return tellIfOutdated(tab);
  await orNothing(() => savePage(path, isThrifty));
  // A copy of the whole site that was broken off goes on where it was.
  if ((await shelfOf(own)).isWhole) await orNothing(() => save(wholeSite));
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
  const { paths, isWhole } = await shelfOf(own);
  const saved = files.filter(({ path }) => paths.has(path));
  return { saved: bytesOf(saved), total: bytesOf(files), isWanted: isWhole };
}

function bytesOf(some: readonly { bytes: number }[]): number {
  return some.reduce((sum, { bytes }) => sum + bytes, 0);
}

async function saveWholeSite(answer: (given: Answers['save']) => void): Promise<void> {
  const before = await status();
  let done = before.saved;
  let problem: Problem | null = null;
  const tell = (path: string) => {
    done += fileAt(path)?.bytes ?? 0;
    answer({ ...before, saved: done, isDone: false, problem: null });
  };
  try {
    await wantWholeSite();
    await save(wholeSite, tell);
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

async function savedPages(): Promise<SavedPage[]> {
  const builds = [own, ...(await olderBuilds())];
  const shelves = await Promise.all(builds.map(async (build) => (await shelfOf(build)).paths));
  const paths = new Set(shelves.flatMap((shelf) => [...shelf]));
  const pages = [...paths].filter((path) => isPage(path) && path !== '' && path !== offlinePath);
  return Promise.all(pages.sort().map(async (path) => ({ path, title: await titleOf(path) })));
}

async function titleOf(path: string): Promise<string> {
  const html = (await (await latestCopy(path))?.response.text()) ?? '';
  return /<title>([^<]*)/.exec(html)?.[1] ?? path;
}
