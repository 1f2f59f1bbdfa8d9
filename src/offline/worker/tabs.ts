import { buildIn } from '../marker.ts';
import { base, orNothing, worker } from './scope.ts';

/*
 * Which build the page in each tab belongs to. A worker is stopped and started at the browser's
 * pleasure, so it is written down as well: in a cache, for that is there wherever copies are.
 */
const known = new Map<string, Promise<string | null>>();
const record = `tabs ${base}`;
const keyOf = (id: string) => `${base}?tab=${id}`;

/** Returns the build of a tab's page; `null` where it is not known. */
export function buildOfTab(id: string): Promise<string | null> {
  const found = known.get(id) ?? recorded(id);
  known.set(id, found);
  return found;
}

/** Notes the build of a tab's page; resolves when it is written down. */
export async function noteTab(id: string, build: Promise<string | null>): Promise<void> {
  known.set(id, build);
  const name = await build;
  if (name === null) return;
  await orNothing(async () => (await caches.open(record)).put(keyOf(id), new Response(name)));
}

/** Returns the build that a page names, `null` for what is no page of this site. */
export async function buildOfAnswer(answer: Response): Promise<string | null> {
  if (!answer.headers.get('Content-Type')?.includes('html')) return null;
  return buildIn((await orNothing(() => answer.text())) ?? '');
}

/** Tells whether a tab shows, or may show, a page of the build; forgets tabs that are closed. */
export async function isInUse(build: string): Promise<boolean> {
  const tabs = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  await forgetAllBut(new Set(tabs.map(({ id }) => id)));
  const builds = await Promise.all(tabs.map(({ id }) => buildOfTab(id)));
  return builds.some((one) => one === build || one === null);
}

async function recorded(id: string): Promise<string | null> {
  const options = { cacheName: record, ignoreVary: true };
  const note = await orNothing(() => caches.match(keyOf(id), options) as Promise<Response>);
  return note ? note.text() : null;
}

async function forgetAllBut(open: ReadonlySet<string>): Promise<void> {
  for (const id of known.keys()) if (!open.has(id)) known.delete(id);
  const keys = new Set([...open].map(keyOf));
  await orNothing(async () => {
    const cache = await caches.open(record);
    const closed = (await cache.keys()).filter(({ url }) => !keys.has(url));
    await Promise.all(closed.map((key) => cache.delete(key)));
  });
}
