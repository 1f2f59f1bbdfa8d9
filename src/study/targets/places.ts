import {
  headingsOf,
  paragraphsOf,
  paragraphsOfStory,
  type Article,
  type Story,
} from '../../articles/article.ts';
import type { InBothScripts } from '../../script/script.ts';
import type { Passage } from '../passage.ts';
import { kinds, type Kind } from './kinds.ts';
import type { Target } from './target.ts';

/** A part of a text under which targets are listed. */
export interface Place {
  readonly article: string;
  /** Id of the heading, paragraph or story, an address on the article's page. */
  readonly id: string;
  readonly name: InBothScripts;
  /** One of the ten breakthroughs or six aims, or else a whole story. */
  readonly set: 'breakthrough' | 'aim' | 'story';
}

const congress = '2022-party-congress';
/** Each aim is named alike: …加快建设創新湧動、富有活力的現代化強省會. */
const aim = /加快建[设設](.+?)的[现現]代化[强強]省[会會]/;

/**
 * Returns the parts of the texts in their order: the ten breakthroughs by subheading, the six aims by
 * paragraph, every other story as a whole.
 */
export function placesOf(articles: readonly Article[]): Place[] {
  return articles.flatMap((article) =>
    article.stories.flatMap((story): Place[] => {
      if (article.id !== congress) return [wholeStory(article, story)];
      if (story.id === 'breakthroughs') return breakthroughsOf(story);
      return story.id === 'goals' ? aimsOf(story) : [wholeStory(article, story)];
    }),
  );
}

/** Returns the part in which a passage stands. Throws when it stands in none of `places`. */
export function placeOf(
  { article, story, id }: Passage,
  places: readonly Place[],
  articles: readonly Article[],
): Place {
  const found = articles.find((one) => one.id === article);
  const heading = found && paragraphsOf(found).find((one) => one.id === id)?.heading;
  const place = [heading?.id, id, story]
    .map((one) => places.find((other) => other.article === article && other.id === one))
    .find((one) => one !== undefined);
  if (!place) throw new Error(`${article} #${id} stands in no part of the texts.`);
  return place;
}

/** Returns how many of the targets are of each kind. */
export function countKinds(targets: readonly Target[]): Readonly<Record<Kind, number>> {
  const count = (kind: Kind) => targets.filter((target) => target.kind === kind).length;
  return Object.fromEntries(kinds.map((kind) => [kind, count(kind)])) as Record<Kind, number>;
}

function wholeStory({ id: article }: Article, { id, title: { hans, hant } }: Story): Place {
  return { article, id, name: { hans, hant }, set: 'story' };
}

function breakthroughsOf(story: Story): Place[] {
  return headingsOf(story).map(({ id, hans, hant }) => ({
    article: congress,
    id,
    name: { hans, hant },
    set: 'breakthrough',
  }));
}

function aimsOf(story: Story): Place[] {
  return paragraphsOfStory(story).flatMap(({ id, hans, hant }) => {
    const [, inHans] = aim.exec(hans) ?? [];
    const [, inHant] = aim.exec(hant) ?? [];
    if (inHans === undefined || inHant === undefined) return [];
    return [{ article: congress, id, name: { hans: inHans, hant: inHant }, set: 'aim' as const }];
  });
}
