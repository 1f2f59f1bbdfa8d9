/** What the reader narrows the results to; a missing or empty field narrows nothing. */
export interface Filters {
  readonly article?: string | undefined;
  /** `<article>.<story>` */
  readonly story?: string | undefined;
  /** Id of a person. */
  readonly speaker?: string | undefined;
  /** Year of the event. */
  readonly year?: string | undefined;
}

/** The filters in the order of the page; the address of a question names them. */
export const filterNames = ['article', 'story', 'speaker', 'year'] as const;
/** One of the filters. */
export type FilterName = (typeof filterNames)[number];

/** What filters look at in a line. */
export interface Filtered {
  readonly article: string;
  readonly story: string;
  readonly speaker: string | null;
  /** Its text, with the day of the event: 2022-04-09, --04-09 without a year. */
  readonly source: { readonly event: string };
}

/** For each filter and each of its values: how many results there would be; `''` is the choice of all. */
export type FilterCounts = Readonly<Record<FilterName, ReadonlyMap<string, number>>>;

/** Returns what a filter compares: a story's id is its own only within its article. */
function valueOf(line: Filtered, name: FilterName): string | null {
  if (name === 'year') return /^\d{4}/.exec(line.source.event)?.[0] ?? null;
  return name === 'story' ? storyValue(line.article, line.story) : line[name];
}

/** Returns the value of the story filter, as cite addresses name a story: `<article>.<story>`. */
export function storyValue(article: string, story: string): string {
  return `${article}.${story}`;
}

/** Tells whether a line passes the filters; those named in `except` do not count. */
export function passes(line: Filtered, filters: Filters, except?: FilterName): boolean {
  return filterNames.every(
    (name) => name === except || !filters[name] || filters[name] === valueOf(line, name),
  );
}

/** Returns what each choice of each filter would leave of `lines`, the other filters as they are. */
export function countChoices(lines: readonly Filtered[], filters: Filters): FilterCounts {
  const counts = (name: FilterName) => {
    const counted = new Map<string, number>();
    for (const line of lines.filter((one) => passes(one, filters, name))) {
      for (const value of ['', valueOf(line, name) ?? '-'])
        counted.set(value, (counted.get(value) ?? 0) + 1);
    }
    return counted;
  };
  return {
    article: counts('article'),
    story: counts('story'),
    speaker: counts('speaker'),
    year: counts('year'),
  };
}
