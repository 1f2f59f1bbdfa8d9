import type { Article } from './article.ts';
import { printedLines } from './raw.ts';
import { choicesByLine } from './review.ts';

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
export function conversionRecord(article: Article): ConversionRecord {
  const choices = choicesByLine(article);
  const lines = printedLines(article).map((line) => {
    const at = (choices.get(line.id) ?? []).map((choice) => choice.at);
    return [line.id, { source: line[article.originalScript], at }] as const;
  });
  const choicesOf = [...choices.values()].flat();
  const possible = choicesOf.map((one) => [one.from, one.choices.join('')] as const);
  return { lines: Object.fromEntries(lines), choices: Object.fromEntries(possible) };
}
