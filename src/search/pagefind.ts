import { askAhead, entryTag } from './ahead.ts';
import { fetchJson } from './fetch-json.ts';
import { storyValue } from './filters.ts';
import type { SearchSettings } from './texts.ts';
import { SearchUnavailable } from './unavailable.ts';

/** Where the index says that a phrase stands. */
interface StoryPlace {
  readonly article: string;
  readonly story: string;
}

/** A record of the index that holds a phrase; which story it is must be loaded. */
export interface IndexRecord {
  readonly id: string;
  readonly load: () => Promise<StoryPlace>;
}

/** Finds the records that hold `phrase` (folded) as it is, the newest event first. */
export type FindRecords = (
  phrase: string,
  narrowed?: Readonly<Record<string, string>>,
) => Promise<IndexRecord[]>;

/** The part of Pagefind 1.6 that is used; its package describes only the building of an index. */
interface Pagefind {
  search(
    question: string,
    options: PagefindOptions,
  ): Promise<{ results: readonly PagefindResult[] }>;
}

interface PagefindOptions {
  readonly filters: Readonly<Record<string, string>>;
  readonly sort: Readonly<Record<string, 'asc' | 'desc'>>;
}

interface PagefindResult {
  readonly id: string;
  data(): Promise<{ readonly filters: Readonly<Record<string, readonly string[]>> }>;
}

interface PagefindModule {
  createInstance(options: Readonly<Record<string, string | boolean>>): Pagefind;
}

/** Milliseconds after which an index that does not answer counts as out of reach. */
const patience = 20_000;

/** Pagefind's program, started with the newest volume of the index, and the way to the others. */
export interface PagefindIndex {
  readonly newest: Pagefind;
  /** To be called when the newest has answered: all volumes run on the program that came with it. */
  readonly open: (volume: number) => Pagefind;
}

/** Returns the folder of a volume of the index below the site's, counted from 1 for the newest. */
export function volumeFolder(volume: number): string {
  return volume === 1 ? 'pagefind/' : `pagefind/${volume}/`;
}

/** Returns the path below the site of the file with every folded character of a volume. */
export function alphabetPath(volume: number): string {
  return `${volumeFolder(volume)}alphabet.json`;
}

/** Returns Pagefind, started from `<base>pagefind/`; rejects with `SearchUnavailable`. */
export async function startPagefind(base: string, attempt: number): Promise<PagefindIndex> {
  askAhead(base);
  // The path is put together here because a bundler would try to resolve a literal one. A browser
  // remembers an import that failed, so each new attempt has an address of its own.
  const address = `${base}pagefind/pagefind.js${attempt > 1 ? `?attempt=${attempt}` : ''}`;
  addEventListener('unhandledrejection', keepQuiet);
  const module = (await within(import(/* @vite-ignore */ address))) as PagefindModule;
  const options = { noWorker: true, metaCacheTag: entryTag(attempt) };
  const open = (volume: number) =>
    module.createInstance({ ...options, basePath: base + volumeFolder(volume) });
  return { newest: open(1), open };
}

/** Returns a look-up in all volumes, which rejects with `SearchUnavailable`. */
export function recordFinder(
  { newest, open }: PagefindIndex,
  { alphabet, volumes }: SearchSettings,
  base: string,
): FindRecords {
  const known = new Set(alphabet);
  const finder = (pagefind: Pagefind, volume: number) =>
    volumeFinder(pagefind, () =>
      volumes === 1 ? Promise.resolve(alphabet) : alphabetOfVolume(base, volume),
    );
  const findNewest = finder(newest, 1);
  let older: FindRecords[] | undefined;
  return async (phrase, narrowed) => {
    if ([...phrase].some((character) => !known.has(character))) return [];
    const records = await findNewest(phrase, narrowed);
    older ??= Array.from({ length: volumes - 1 }, (_, place) => finder(open(place + 2), place + 2));
    const others = await Promise.all(older.map((find) => find(phrase, narrowed)));
    return [records, ...others].flat();
  };
}

async function alphabetOfVolume(base: string, volume: number): Promise<string> {
  const file = await fetchJson<{ alphabet: string }>(base + alphabetPath(volume));
  return file.alphabet;
}

/**
 * Returns a look-up in one volume. `alphabet` is every character in it: when a part of the index does
 * not load, Pagefind only logs it and finds nothing; a character of the alphabet that it does not
 * find gives that away.
 */
function volumeFinder(pagefind: Pagefind, alphabet: () => Promise<string>): FindRecords {
  const look: FindRecords = async (phrase, narrowed = {}) => {
    const question = `"${[...phrase].join(' ')}"`;
    const options = { filters: narrowed, sort: { event: 'desc' } } as const;
    return (await within(pagefind.search(question, options))).results.map(recordOf);
  };
  return async (phrase, narrowed) => {
    const records = await look(phrase, narrowed);
    if (records.length > 0) return records;
    const known = new Set(await alphabet());
    const characters = [...new Set(phrase)].filter((character) => known.has(character));
    await Promise.all(characters.map((one) => mustBeFound(one, look)));
    return [];
  };
}

/**
 * Pagefind begins to load in a constructor, where nobody can wait for it: a failure comes back from
 * the first search as well, and is told there.
 */
function keepQuiet(event: PromiseRejectionEvent): void {
  if (String(event.reason).includes('Pagefind')) event.preventDefault();
}

async function mustBeFound(character: string, look: FindRecords): Promise<void> {
  const records = await look(character);
  if (records.length === 0) throw new SearchUnavailable(`The index does not know «${character}»`);
}

function recordOf(result: PagefindResult): IndexRecord {
  const load = async () => {
    const { filters } = await within(result.data());
    const { article: [article] = [], story: [story] = [] } = filters;
    if (article === undefined || story === undefined) throw new SearchUnavailable(result.id);
    return { article, story: story.slice(storyValue(article, '').length) };
  };
  return { id: result.id, load };
}

/** Returns what `promise` gives; whatever goes wrong, and waiting too long, is `SearchUnavailable`. */
async function within<Result>(promise: Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new SearchUnavailable('The index does not answer')), patience);
  });
  try {
    return await Promise.race([promise, late]);
  } catch (cause) {
    throw cause instanceof SearchUnavailable
      ? cause
      : new SearchUnavailable(String(cause), { cause });
  } finally {
    clearTimeout(timer);
  }
}
