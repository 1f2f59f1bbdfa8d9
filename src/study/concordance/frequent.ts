import type { Script } from '../../script/script.ts';
import { fold, readFoldTable } from '../../search/fold.ts';
import { linesOfTexts } from '../../search/library.ts';
import { searchSettings, searchTexts, type SearchArticle } from '../../search/texts.ts';
import { byFrequency, type Expression } from '../wording/wording.ts';
import { inOrder, occurrencesIn, type Occurrence } from './occurrences.ts';

/** An expression with all its lines, ordered by what follows. */
export interface Frequent {
  readonly expression: Expression;
  readonly occurrences: readonly Occurrence[];
}

const most = 24;
/** Shorter ones are words of every text. */
const shortest = 3;

/** Returns the most frequent longer expressions with every place where they stand. */
export function frequentIn(
  articles: readonly SearchArticle[],
  expressions: readonly Expression[],
  script: Script,
): Frequent[] {
  const table = readFoldTable(searchSettings(articles.flatMap(({ stories }) => stories)).fold);
  const lines = articles.flatMap((article) => linesOfTexts(searchTexts(article, script), table));
  return expressions
    .filter(({ hans }) => [...hans].length >= shortest)
    .toSorted(byFrequency)
    .map((expression) => {
      const found = occurrencesIn(lines, fold(expression.hans, table).text);
      return { expression, occurrences: inOrder(found, 'after', script) };
    })
    .toSorted((one, other) => other.occurrences.length - one.occurrences.length)
    .slice(0, most);
}
