import type { NoteMark } from './raw.ts';

/** A stretch of a paragraph, with the id of its note where it has one. */
export interface Segment {
  readonly text: string;
  readonly note: string | null;
}

/**
 * Returns a paragraph's text cut at its marks. Marks are laid over the finished text by position, so
 * that no markup ever cuts a phrase that conversion has to see as one.
 */
export function segmentsOf(text: string, marks: readonly NoteMark[]): Segment[] {
  const characters = [...text];
  const cuts = marks.flatMap(({ from, to, note }) => [
    { at: from, note },
    { at: to, note: null },
  ]);
  const bounds = [{ at: 0, note: null }, ...cuts];
  return bounds
    .map(({ at, note }, index) => ({
      text: characters.slice(at, bounds[index + 1]?.at).join(''),
      note,
    }))
    .filter((segment) => segment.text !== '');
}
