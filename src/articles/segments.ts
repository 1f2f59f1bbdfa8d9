/** Characters of a text, counted in code points. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A stretch of a line, with its mark where it has one. */
export interface Segment<Mark extends Stretch> {
  readonly text: string;
  readonly mark: Mark | null;
}

/**
 * Returns a line's text cut at its marks, which do not overlap. Marks are laid over the finished
 * text by position, so that no markup ever cuts a phrase that conversion has to see as one.
 */
export function segmentsOf<Mark extends Stretch>(
  text: string,
  marks: readonly Mark[],
): Segment<Mark>[] {
  const characters = [...text];
  const cuts = marks
    .toSorted((one, other) => one.from - other.from)
    .flatMap((mark) => [
      { at: mark.from, mark },
      { at: mark.to, mark: null },
    ]);
  const bounds = [{ at: 0, mark: null }, ...cuts];
  return bounds
    .map(({ at, mark }, index) => ({
      text: characters.slice(at, bounds[index + 1]?.at).join(''),
      mark,
    }))
    .filter((segment) => segment.text !== '');
}

/** Returns the segments of each phrase of a text; the marks, none across two, count from its beginning. */
export function segmentsByPhrase(
  phrases: readonly string[],
  marks: readonly Stretch[],
): Segment<Stretch>[][] {
  let end = 0;
  return phrases.map((phrase) => {
    const start = end;
    end += [...phrase].length;
    const own = marks.filter(({ from }) => from >= start && from < end);
    return segmentsOf(
      phrase,
      own.map(({ from, to }) => ({ from: from - start, to: to - start })),
    );
  });
}
