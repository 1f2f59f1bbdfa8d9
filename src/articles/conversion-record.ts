import type { ReviewedPlace } from '../script/review.ts';
import type { Article } from './article.ts';
import { printedLines } from './raw.ts';

/** What the view "what was converted" needs of an article: fetched only when a reader asks for it. */
export interface ConversionRecord {
  /** Each printed line by id: its source text, and the positions (code points) that had a choice. */
  readonly lines: Readonly<
    Record<string, { readonly source: string; readonly at: readonly number[] }>
  >;
  /** For each source character with a choice, the characters that it may become. */
  readonly choices: Readonly<Record<string, string>>;
}

/** Returns the record of an article, `/conversion/<id>.json`. */
export function conversionRecord(
  article: Article,
  places: readonly ReviewedPlace[],
): ConversionRecord {
  const byLine = Map.groupBy(places, ({ where }) => where);
  const lines = printedLines(article).map((line) => {
    const at = (byLine.get(line.id) ?? []).map((place) => place.at);
    return [line.id, { source: line[article.originalScript], at }] as const;
  });
  const choices = places.map(({ from, choices: possible }) => [from, possible.join('')] as const);
  return { lines: Object.fromEntries(lines), choices: Object.fromEntries(choices) };
}
