import { outsideTargets, placedNumerals, standsIn } from './coverage.ts';
import { placeOf, placesOf, type Place } from './places.ts';
import { articleOf, studiedTexts } from '../studied.ts';
import type { Target } from './target.ts';
import { targetsOf } from './targets.ts';
import type { Article } from '../../articles/article.ts';

/** A target with the article and the part of it in which it stands. */
export interface PlacedTarget {
  readonly target: Target;
  readonly article: Article;
  readonly place: Place;
}

/**
 * Returns what the page of targets shows, the oldest text first: the targets in the order of the
 * texts; the parts of these; the exceptions, each of their words with every place where these hold a
 * number; how many numbers there are, and how many of them stand in no target. Throws as
 * `readTargets` does.
 */
export async function targetsPageData() {
  const articles = await studiedTexts();
  const { targets, exceptions } = await targetsOf(articles);
  const places = placesOf(articles);
  const outside = outsideTargets({ targets }, articles);
  return {
    targets: await Promise.all(
      targets.map(async (target): Promise<PlacedTarget> => {
        const article = await articleOf(target.quote);
        return { target, article, place: placeOf(target.quote, places, articles) };
      }),
    ),
    places,
    exceptions: exceptions.map(({ id, why, words }) => ({
      id,
      why,
      found: words.map((word) => ({
        word,
        numerals: outside.filter((one) => standsIn(one, word)),
      })),
    })),
    numerals: { all: placedNumerals(articles).length, outside: outside.length },
  };
}

/** Numbers that are no target, with every place. */
export type Exceptions = Awaited<ReturnType<typeof targetsPageData>>['exceptions'];
