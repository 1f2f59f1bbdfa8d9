import type { Piece } from '../search/excerpt.ts';
import type { Mark } from '../search/match.ts';
import type { Callout } from './callouts.ts';
import type { CheckLine } from './desk.ts';
import type { MatchKind } from './match-kind.ts';
import type { ArticleTexts } from '../search/texts.ts';

type Verdict = 'exact' | 'near' | 'absent';

/** Why nothing was checked: no letter or digit was pasted, or more text or parts than are taken. */
export type CheckProblem = 'empty' | 'long' | 'parts';

/** A passage of a printed line. */
export interface Place {
  readonly line: CheckLine;
  /** In UTF-16 offsets of the line, the same in both scripts. */
  readonly mark: Mark;
}

/** A place where the words stand one for one. */
export interface ExactPlace extends Place {
  readonly match: MatchKind;
}

/** A run of the quotation that does stand somewhere, and where. */
export interface Find extends Place {
  readonly written: string;
  /** Where the run stands in the quotation. */
  readonly run: Mark;
}

interface Judged {
  /** The part as it was pasted. */
  readonly written: string;
}

/** A part that stands in the texts word for word. */
export interface ExactPart extends Judged {
  readonly verdict: 'exact';
  /** Those in the stories that were read, the nearest to the source first, at least one. */
  readonly places: readonly [ExactPlace, ...ExactPlace[]];
  /** Words right beside the passage in the first place that may turn its sense. */
  readonly beside: string;
  /** Number of stories that probably hold the words too and were not read. */
  readonly unread: number;
}

/** A part that stands there with differences, or in pieces. */
export interface NearPart extends Judged {
  readonly verdict: 'near';
  /** The closest passage; `null` when the part is put together from several places. */
  readonly place: Place | null;
  /** Other places of the same passage. */
  readonly others: readonly Place[];
  /** Marked is what the other text has not or has otherwise. */
  readonly pasted: readonly Piece[];
  /** The passage as the reader's script has it; empty without `place`. */
  readonly source: readonly Piece[];
  readonly callouts: readonly Callout[];
  /** Where its pieces stand, when it is put together. */
  readonly finds: readonly Find[];
}

/** A part that nothing in the texts is near to. */
export interface AbsentPart extends Judged {
  readonly verdict: 'absent';
  /** Runs of some length that do stand somewhere all the same. */
  readonly finds: readonly Find[];
}

/** A part of the quotation with what was found of it. */
export type CheckedPart = ExactPart | NearPart | AbsentPart;

/**
 * What is to be said of parts that are all exact: that no article has them in this order, or that
 * words between them were left out and nothing says so.
 */
export type CheckWarning = 'rearranged' | 'leftOut';

/** What stands beside the quoted words, fits the texts and was not compared. */
export interface Aside {
  /** As it was pasted. */
  readonly written: string;
  /** Of what says who said the words: who did, as the text says; nobody is an empty name. */
  readonly speaker: string | null;
  /** Whether it is a note on the words, or the sign of one. */
  readonly isNote: boolean;
  /** Of what says where the words are from: the newspaper, and the day of the event, that are known. */
  readonly from: Pick<ArticleTexts, 'newspaper' | 'eventLabel'> | null;
}

/** What a check comes to. */
export interface CheckAnswer {
  readonly quotation: string;
  readonly problem: CheckProblem | null;
  /** Exact only if every part is, absent only if every part is. */
  readonly verdict: Verdict;
  /** The least near of the parts' kinds when all are exact, else null. */
  readonly match: MatchKind | null;
  readonly parts: readonly CheckedPart[];
  readonly asides: readonly Aside[];
  readonly warning: CheckWarning | null;
}
