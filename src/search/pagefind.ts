import { askAhead, askForParts } from './ahead.ts';
import {
  buildTag,
  recordsOf,
  volumeFolder,
  type IndexRecord,
  type VolumeRecords,
} from './records.ts';

/** Finds the records that hold `phrase` (folded) as it is, the newest event first. */
export type FindRecords = (phrase: string) => Promise<IndexRecord[]>;

/** The part of Pagefind 1.6 that is used; its package describes only the building of an index. */
interface Pagefind {
  search(question: string): Promise<{ results: readonly { readonly id: string }[] }>;
}

interface PagefindModule {
  createInstance(options: Readonly<Record<string, string | boolean>>): Pagefind;
}

/** Milliseconds after which an index that does not answer counts as out of reach. */
const patience = 20_000;

/** Opens a volume of the index; the first, before the others: all run on the program that comes with it. */
type OpenVolume = (volume: number) => Pagefind;

/** Returns Pagefind's program from `<base>pagefind/`; rejects when it does not load. */
export async function startPagefind(base: string, attempt: number): Promise<OpenVolume> {
  askAhead(base);
  // The path is put together here because a bundler would try to resolve a literal one. A browser
  // remembers an import that failed, so each new attempt has an address of its own.
  const address = `${base}pagefind/pagefind.js${attempt > 1 ? `?attempt=${attempt}` : ''}`;
  addEventListener('unhandledrejection', keepQuiet);
  // With the records first its next file is asked for, which Pagefind then finds here.
  const loaded = Promise.all([import(/* @vite-ignore */ address), recordsOf(base, 1)]);
  const [module] = (await within(loaded)) as [PagefindModule, unknown];
  const options = { noWorker: true, metaCacheTag: buildTag(attempt) };
  return (volume) => module.createInstance({ ...options, basePath: base + volumeFolder(volume) });
}

/** Returns a look-up in all volumes, which rejects when a part of it does not load. */
export function recordFinder(open: OpenVolume, volumes: number, base: string): FindRecords {
  const finder = (volume: number) => volumeFinder(open(volume), volume, base);
  const findNewest = finder(1);
  let older: FindRecords[] | undefined;
  return async (phrase) => {
    const records = await findNewest(phrase);
    older ??= Array.from({ length: volumes - 1 }, (_, place) => finder(place + 2));
    const others = await Promise.all(older.map((find) => find(phrase)));
    return [records, ...others].flat();
  };
}

function volumeFinder(pagefind: Pagefind, volume: number, base: string): FindRecords {
  return async (phrase) => {
    const records = await within(recordsOf(base, volume));
    askForParts(base + volumeFolder(volume), records, phrase);
    const { results } = await within(pagefind.search(`"${[...phrase].join(' ')}"`));
    const places = results.map(({ id }) => Number(id)).sort((one, other) => one - other);
    return places.map((place) => recordAt(records, place));
  };
}

function recordAt({ stories }: VolumeRecords, place: number): IndexRecord {
  const [event = '', article, story] = stories[place]?.split('/') ?? [];
  if (!article || !story) throw new Error(`No record «${place}»`);
  return { id: `${article}/${story}`, article, story, event };
}

/**
 * Pagefind begins to load in a constructor, where nobody can wait for it: a failure comes back from
 * the first search as well, and is told there.
 */
function keepQuiet(event: PromiseRejectionEvent): void {
  if (String(event.reason).includes('Pagefind')) event.preventDefault();
}

/** Returns what `promise` gives; rejects when it fails, and when it takes too long. */
async function within<Result>(promise: Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The index does not answer')), patience);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
