import type { Article } from '../../articles/article.ts';
import type { Script } from '../../script/script.ts';
import { wordingWord } from '../../text/wording-words.ts';
import { byFrequency, standsIn, type Counted, type Expression } from './wording.ts';

/** Expressions that stand in the same texts, the more frequent first. */
export interface Group {
  readonly caption: string;
  readonly expressions: readonly Expression[];
}

/**
 * Returns the two texts that are compared, the first of the list: of the studied texts the two oldest.
 * Throws when there are not two of them.
 */
export function twoOf(articles: readonly Article[]): readonly [Article, Article] {
  const [first, second] = articles;
  if (first && second) return [first, second];
  throw new Error('Two texts are needed to compare their wording');
}

/** Returns the expressions with their counts in the first two texts, without those that stand in neither. */
export function forTwo(expressions: readonly Expression[]): Expression[] {
  return expressions
    .map((expression) => ({ ...expression, counts: expression.counts.slice(0, 2) }))
    .filter(({ counts }) => counts.some(({ paragraphs, headings }) => paragraphs + headings > 0));
}

/** Returns the expressions by where they stand: in both texts, in each only; no group is empty. */
export function groupsOf(
  expressions: readonly Expression[],
  articles: readonly [Article, Article],
  script: Script,
): Group[] {
  const only = (article: Article) =>
    wordingWord(script, 'only', { newspaper: article.source.newspaper[script] });
  const groups = [
    { places: '0 1', caption: wordingWord(script, 'both') },
    { places: '0', caption: only(articles[0]) },
    { places: '1', caption: only(articles[1]) },
    { places: '', caption: wordingWord(script, 'neither') },
  ].map(({ places, caption }) => ({
    caption,
    expressions: expressions
      .filter((one) => standsIn(one).join(' ') === places)
      .toSorted(byFrequency),
  }));
  return groups.filter((group) => group.expressions.length > 0);
}

/** Returns how often an expression stands in each of the texts, whose `names` are given, in words. */
export function countsInWords(
  expression: Expression,
  names: readonly string[],
  script: Script,
): string {
  const counts = timesIn(expression, names, script).join('；');
  const counted = wordingWord(script, 'counted', { term: expression[script], counts });
  return counted + chanceInWords(expression, names, script);
}

/** Returns how many of the counts are other words that hold the expression by chance; '' for none. */
export function chanceInWords(
  { within }: Expression,
  names: readonly string[],
  script: Script,
): string {
  if (!within) return '';
  const there = timesIn(within, names, script).filter((_, place) =>
    Object.values(within.counts[place] ?? {}).some((count) => count > 0),
  );
  return wordingWord(script, 'chance', { words: within[script], counts: there.join('；') });
}

function timesIn({ counts }: Counted, names: readonly string[], script: Script): string[] {
  return names.map((text, place) =>
    wordingWord(script, 'times', { text, paragraphs: 0, headings: 0, ...counts[place] }),
  );
}
