import type { z } from 'astro/zod';
import type { Article, Line } from '../../articles/article.ts';
import { problemAt } from '../../articles/schema-parts.ts';
import type { InBothScripts } from '../../script/script.ts';
import { linesOf, type Passage } from '../passage.ts';
import { numeralsIn, type Numeral } from './numerals.ts';
import type { Target, TargetData } from './target.ts';

/** A number of a printed line. */
export interface PlacedNumeral extends Numeral {
  readonly article: Article;
  readonly line: Line;
}

/** Returns every number of every printed line of the articles, in their order. */
export function placedNumerals(articles: readonly Article[]): PlacedNumeral[] {
  return articles.flatMap((article) =>
    linesOf(article).flatMap(({ line }) =>
      numeralsIn(line.hans).map((numeral) => ({ ...numeral, article, line })),
    ),
  );
}

/** Returns the passages in which a target stands: quotation, time limit, other places. */
function passagesOf({ quote, limit, elsewhere }: Target): Passage[] {
  return [quote, ...(limit ? [limit] : []), ...elsewhere];
}

/** Returns the numbers that stand in no passage of the targets. */
export function outsideTargets(
  { targets }: Pick<TargetData, 'targets'>,
  articles: readonly Article[],
): PlacedNumeral[] {
  const passages = targets.flatMap(passagesOf);
  return placedNumerals(articles).filter(
    ({ article, line, start, end }) =>
      !passages.some(
        (passage) =>
          passage.article === article.id &&
          passage.id === line.id &&
          passage.start <= start &&
          end <= passage.end,
      ),
  );
}

/** Returns whether a number stands in those words, at that place of its line, in both scripts. */
export function standsIn({ line, start, end }: PlacedNumeral, word: InBothScripts): boolean {
  const { hans, hant } = word;
  for (let at = line.hans.indexOf(hans); at >= 0; at = line.hans.indexOf(hans, at + 1)) {
    const isAround = at <= start && end <= at + hans.length;
    if (isAround && line.hant.startsWith(hant, at)) return true;
  }
  return false;
}

/** Reports numbers that are in neither list, and exceptions without any number to except. */
export function checkCoverage(
  data: TargetData,
  articles: readonly Article[],
  context: z.RefinementCtx<TargetData>,
): void {
  const open = outsideTargets(data, articles);
  const words = data.exceptions.flatMap((exception) => exception.words);
  for (const numeral of open.filter((one) => !words.some((word) => standsIn(one, word))))
    context.addIssue(unlisted(numeral));
  data.exceptions.forEach(({ words: own }, index) => {
    own.forEach((word, place) => {
      const path = ['exceptions', index, 'words', place];
      if (!open.some((numeral) => standsIn(numeral, word))) context.addIssue(idle(word, path));
    });
  });
}

function unlisted({ text, article, line, start, end }: PlacedNumeral) {
  const around = line.hans.slice(Math.max(0, start - 6), end + 6);
  return problemAt(
    ['exceptions'],
    `The number «${text}» in «${around}» (${article.id} #${line.id}) is in neither list.`,
    'Add a target that quotes it, or the words around it to an exception.',
  );
}

function idle({ hans }: InBothScripts, path: readonly PropertyKey[]) {
  const message = `«${hans}» excepts no number: the texts have no such words outside the targets.`;
  return problemAt(path, message, 'Correct the words, or take them out.');
}
