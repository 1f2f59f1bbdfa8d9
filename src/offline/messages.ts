import type { Script } from '../script/script.ts';

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

/** What a page says to the worker. */
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
interface SavedPage {
  readonly path: string;
  readonly title: string;
}

/** The pages of each script that can be read without a network. */
export type SavedPages = readonly {
  readonly script: Script;
  /** Those that were saved last, in the order of their addresses. */
  readonly pages: readonly SavedPage[];
  /** How many more are saved. */
  readonly others: number;
}[];

/** Why something could not be saved: no room, no permission, no network, a newer site on the host. */
export type Problem = 'full' | 'refused' | 'network' | 'changed';

/** What the worker answers, by the order. `save` is answered many times, at
 * last with `isDone`; if there was no problem and something is missing, it wants to be asked again. */
export interface Answers {
  readonly status: Status;
  readonly remove: Status;
  readonly list: SavedPages;
  readonly save: Status & { readonly isDone: boolean; readonly problem: Problem | null };
}
