import { z } from 'astro/zod';
import type { Article } from '../../articles/article.ts';
import { onceFor } from '../../once.ts';
import { asPrinted, byHand, eachOnce, idSchema, problemAt } from '../../articles/schema-parts.ts';
import { readYaml } from '../../articles/yaml.ts';
import { linesOf, passageSchema, type Passage } from '../passage.ts';

/** Words of a numbered paragraph. */
export interface TopicPassage extends Passage {
  readonly number: number;
}

/** Everyday words, in Simplified script: who finds nothing with one of them is led on. */
const everyday = z.array(z.string().regex(/^\p{sc=Han}{2,}$/u));

const topicSchema = (articles: readonly Article[]) =>
  z.strictObject({
    id: idSchema,
    name: byHand,
    /** What is counted under it. */
    scope: byHand,
    /** For the topic, where no printed word is nearer. */
    asked: everyday,
    printed: z.array(printedWord(articles)).default([]),
    passages: z.array(paragraphPassage(articles)).min(1),
  });

/** What both texts may speak of, and the words that do. */
export type Topic = z.infer<ReturnType<typeof topicSchema>>;

/** A paragraph that speaks of a topic, with the words that do, in their order. */
export interface SpokenParagraph {
  readonly id: string;
  readonly number: number;
  readonly passages: readonly TopicPassage[];
}

const declaredIn = 'src/study/topics/topics.ts';

/**
 * Returns the topics of `content/study/topics.yaml`, every quotation checked against its paragraph.
 * Throws a `ContentError` that lists the problems of the file.
 */
export function readTopics(
  articles: readonly Article[],
  content = 'content',
): Promise<readonly Topic[]> {
  return readYaml(`${content}/study/topics.yaml`, topicsSchema(articles), { declaredIn });
}

/** Returns the topics of these articles, read once for all pages of a build. */
export const topicsOf = onceFor(readTopics);

/** Returns the schema of the file of topics: each id once, and words of numbered paragraphs only. */
export function topicsSchema(articles: readonly Article[]) {
  const mend = 'Give each topic an id of its own: it is its address.';
  return z.array(topicSchema(articles)).superRefine(eachOnce('id', mend));
}

function paragraphPassage(articles: readonly Article[]) {
  return passageSchema(articles).transform((passage, context): TopicPassage => {
    if (passage.number !== null) return { ...passage, number: passage.number };
    const what = `«${passage.id}» is no numbered paragraph.`;
    const mend = 'Quote a paragraph: headlines, headings and captions are not assigned.';
    context.addIssue(problemAt([], what, mend));
    return z.NEVER;
  });
}

/** Returns the schema of a word that a text prints, with everyday words for it. */
function printedWord(articles: readonly Article[]) {
  const lines = articles.flatMap(linesOf).map(({ line }) => line);
  return asPrinted.extend({ asked: everyday }).superRefine(({ hans, hant }, context) => {
    if (lines.some((line) => line.hans.includes(hans) && line.hant.includes(hant))) return;
    const mend = 'Write a word as a text prints it, in both scripts.';
    context.addIssue(problemAt(['hans'], `«${hans}» «${hant}» stands in no text.`, mend));
  });
}

/** Returns the paragraphs of an article that speak of a topic, in their order. */
export function paragraphsOn(topic: Topic, article: Pick<Article, 'id'>): SpokenParagraph[] {
  const own = topic.passages
    .filter((passage) => passage.article === article.id)
    .toSorted((one, other) => one.number - other.number || one.start - other.start);
  return [...Map.groupBy(own, ({ number }) => number)].map(([number, passages]) => ({
    id: `p${number}`,
    number,
    passages,
  }));
}
