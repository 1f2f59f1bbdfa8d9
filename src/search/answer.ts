import type { FilterCounts, Filters } from './filters.ts';
import type { Mark } from './match.ts';
import type { QuestionProblem } from './question.ts';
import type { Ranked } from './rank.ts';

/** One result: a paragraph, or a title, heading, byline, caption or credit. */
export interface Hit extends Ranked {
  readonly story: string;
  /** The id of the element on the article page: `p12`, or that of a heading. */
  readonly id: string;
  readonly speaker: string | null;
  /** In the reader's script, as the speaker's name, the heading and the labels are. */
  readonly text: string;
  /** Offsets in `text`, in UTF-16 units. */
  readonly marks: readonly Mark[];
  readonly heading: string;
  readonly speakerName: string | null;
  readonly newspaper: string;
  readonly eventLabel: string;
  /** Address of the place, with the question for the highlighter. */
  readonly href: string;
}

/** The nearest wording that does stand in the texts, and the first place where it stands. */
export interface Suggestion {
  readonly wording: string;
  readonly hit: Hit;
}

/** What a question finds, as far as stories have been read. */
export interface SearchAnswer {
  readonly question: string;
  readonly filters: Filters;
  /** Why nothing was looked up, or `null`. */
  readonly problem: QuestionProblem | null;
  /** In the order of `byRank`; beyond ten stories the order holds within each batch of ten. */
  readonly hits: readonly Hit[];
  /** Results by choice of filter; `null` when not all stories that hold the question are read. */
  readonly counts: FilterCounts | null;
  /** Number of stories that probably hold the question and are not read yet. */
  readonly unread: number;
  /** Reads the next ten stories and returns the longer answer; `null` when all are read. */
  readonly more: (() => Promise<SearchAnswer>) | null;
  /** Above 0 when there are results without the filters, if only in stories that were not read. */
  readonly unfiltered: number;
  /** Empty when something was found. */
  readonly suggestions: readonly Suggestion[];
}
