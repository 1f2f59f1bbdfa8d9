/*
 * The types of a service worker, as far as they are used: TypeScript's own for workers and for pages
 * exclude one another, and one program checks both here. Workbox needs the events to be global.
 */
declare global {
  interface ExtendableEvent extends Event {
    /** Keeps the worker running until the promise is settled. */
    waitUntil(work: Promise<unknown>): void;
  }
  interface FetchEvent extends ExtendableEvent {
    readonly request: Request;
    /** Which page asks; empty for a navigation. */
    readonly clientId: string;
    /** Which page a navigation leads to. */
    readonly resultingClientId: string;
  }
}

/** A tab, as the worker sees it. */
export interface Tab {
  readonly id: string;
  postMessage(message: unknown): void;
}

interface MessageFromTab extends ExtendableEvent {
  readonly data: unknown;
  readonly source: Tab | null;
  readonly ports: readonly MessagePort[];
}

interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { type: 'window'; includeUncontrolled: true }): Promise<readonly Tab[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', act: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'message', act: (event: MessageFromTab) => void): void;
}

/** The worker that runs. */
export const worker = globalThis as unknown as WorkerScope;

/** The address below which it answers, with a slash at the end. */
export const base = worker.registration.scope;

/** Returns a path below the base, without query; `null` for what is none of ours. */
export function pathOf(address: string): string | null {
  const { origin, pathname } = new URL(address);
  const whole = origin + pathname;
  return whole.startsWith(base) ? decoded(whole.slice(base.length)) : null;
}

/** What is no UTF-8 behind its percent signs stays as it is: no file has such a name. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** Returns what `work` gives; `undefined` where it fails: storage is missing, refused or broken. */
export async function orNothing<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}
