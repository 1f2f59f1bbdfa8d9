/** What pages and the worker say to one another. */

/** A page of this build has opened. */
export interface PageOpened {
  readonly type: 'opened';
  /** Its address below the base. */
  readonly path: string;
  readonly build: string;
  /** Whether the reader asked to save data. */
  readonly isThrifty: boolean;
}

/** Questions and orders that are answered through the port that comes with them. */
export interface Order {
  readonly type: 'status' | 'list' | 'save' | 'remove';
}

export type ToWorker = PageOpened | Order;

/** The only thing that a worker says unasked: the page is of an older build than the worker. */
export const outdated = 'outdated';

/** How much of the site is saved, in bytes. */
export interface Status {
  readonly saved: number;
  readonly total: number;
  /** Whether the reader asked for the whole site. */
  readonly isWanted: boolean;
}

/** A page that can be read without a network. */
export interface SavedPage {
  readonly path: string;
  readonly title: string;
}

/** Why something could not be saved: no room, no permission, no network, a newer site on the host. */
export type Problem = 'full' | 'refused' | 'network' | 'changed';

/** What the worker answers, by the order. `save` is answered many times, at last with `isDone`. */
export interface Answers {
  readonly status: Status;
  readonly remove: Status;
  readonly list: readonly SavedPage[];
  readonly save: Status & { readonly isDone: boolean; readonly problem: Problem | null };
}
