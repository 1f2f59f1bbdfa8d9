import type { Match } from './match.ts';
import type { LineKind } from './texts.ts';

/** What decides the place of a result. */
export interface Ranked {
  readonly match: Match;
  readonly kind: LineKind;
  /** ISO 8601 day of the event. */
  readonly event: string;
  readonly article: string;
  /** Place of the line in its article, counted from 0. */
  readonly place: number;
}

/**
 * Compares two results for `sort`. First come titles and headings, then paragraphs; within both the
 * one of which the question is the greater share, then the newer event, then the earlier line.
 */
export function byRank(one: Ranked, other: Ranked): number {
  return (
    group(one) - group(other) ||
    byShare(one.match, other.match) ||
    compare(other.event, one.event) ||
    compare(one.article, other.article) ||
    one.place - other.place
  );
}

const group = ({ kind }: Ranked): number => (kind === 'paragraph' ? 1 : 0);

/** Multiplied out instead of divided, so that equal shares are equal. */
function byShare(one: Match, other: Match): number {
  return other.matched * one.length - one.matched * other.length;
}

const compare = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);
