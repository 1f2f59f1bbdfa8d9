import { storyValue } from './filters.ts';
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
export interface Pagefind {
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
  createInstance(options: { basePath: string; noWorker: boolean }): Pagefind;
}

/** Milliseconds after which an index that does not answer counts as out of reach. */
const patience = 20_000;

/** Returns Pagefind, started from `<base>pagefind/`; rejects with `SearchUnavailable`. */
export async function startPagefind(base: string, attempt: number): Promise<Pagefind> {
  const basePath = `${base}pagefind/`;
  // The path is put together here because a bundler would try to resolve a literal one. A browser
  // remembers an import that failed, so each new attempt has an address of its own.
  const address = `${basePath}pagefind.js${attempt > 1 ? `?attempt=${attempt}` : ''}`;
  addEventListener('unhandledrejection', keepQuiet);
  const module = (await within(import(/* @vite-ignore */ address))) as PagefindModule;
  return module.createInstance({ basePath, noWorker: true });
}

/**
 * Returns a look-up that rejects with `SearchUnavailable`. `alphabet` is every character of the
 * index: when a part of the index does not load, Pagefind only logs it and finds nothing; a
 * character of the alphabet that it does not find gives that away.
 */
export function recordFinder(pagefind: Pagefind, alphabet: string): FindRecords {
  const known = new Set(alphabet);
  const look: FindRecords = async (phrase, narrowed = {}) => {
    const question = `"${[...phrase].join(' ')}"`;
    const options = { filters: narrowed, sort: { event: 'desc' } } as const;
    return (await within(pagefind.search(question, options))).results.map(recordOf);
  };
  return async (phrase, narrowed) => {
    const characters = [...new Set(phrase)];
    if (characters.some((character) => !known.has(character))) return [];
    const records = await look(phrase, narrowed);
    if (records.length === 0) await Promise.all(characters.map((one) => mustBeFound(one, look)));
    return records;
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
