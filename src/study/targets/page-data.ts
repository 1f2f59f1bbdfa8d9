import { outsideTargets, placedNumerals, standsIn, type PlacedNumeral } from './coverage.ts';
import { placeOf, placesOf, type Place } from './places.ts';
import { studiedTexts } from '../studied.ts';
import type { Exception, Target } from './target.ts';
import { targetsOf } from './targets.ts';
import type { Article } from '../../articles/article.ts';
import type { InBothScripts } from '../../script/script.ts';

/** A target with the article and the part of it in which it stands. */
export interface PlacedTarget {
  readonly target: Target;
  readonly article: Article;
  readonly place: Place;
}

/** Words that are no target, and every place where they hold a number. */
export interface ExceptedWords {
  readonly word: InBothScripts;
  readonly numerals: readonly PlacedNumeral[];
}

/** Everything that the page of targets shows. */
export interface TargetsPageData {
  /** In the order of the texts. */
  readonly targets: readonly PlacedTarget[];
  readonly places: readonly Place[];
  readonly exceptions: readonly (Exception & { readonly found: readonly ExceptedWords[] })[];
  /** How many numbers the texts have, and how many of them stand in no target. */
  readonly numerals: { readonly all: number; readonly outside: number };
}

/** Returns what the page of targets shows, the oldest text first. Throws as `readTargets` does. */
export async function targetsPageData(): Promise<TargetsPageData> {
  const articles = await studiedTexts();
  const { targets, exceptions } = await targetsOf(articles);
  const places = placesOf(articles);
  const outside = outsideTargets({ targets }, articles);
  return {
    targets: targets.map((target) => placed(target, places, articles)),
    places,
    exceptions: exceptions.map((exception) => ({
      ...exception,
      found: exception.words.map((word) => ({ word, numerals: inWord(word, outside) })),
    })),
    numerals: { all: placedNumerals(articles).length, outside: outside.length },
  };
}

function placed(target: Target, places: readonly Place[], articles: readonly Article[]) {
  const article = articles.find(({ id }) => id === target.quote.article);
  if (!article) throw new Error(`There is no article «${target.quote.article}».`);
  return { target, article, place: placeOf(target.quote, places, articles) };
}

function inWord(word: InBothScripts, numerals: readonly PlacedNumeral[]): PlacedNumeral[] {
  return numerals.filter((numeral) => standsIn(numeral, word));
}
