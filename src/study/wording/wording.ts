import { z } from 'astro/zod';
import type { Article, Line } from '../../articles/article.ts';
import { eachOnce, idSchema, problemAt } from '../../articles/schema-parts.ts';
import { readYaml } from '../../articles/yaml.ts';
import type { InBothScripts } from '../../script/script.ts';
import { placesOf } from '../../search/match.ts';
import { linesOf } from '../passage.ts';

/** How often an expression stands in a text: non-overlapping, in the Simplified reading text. */
export interface Count {
  /** In the numbered paragraphs. */
  readonly paragraphs: number;
  /** In kickers, headlines and subheadings. */
  readonly headings: number;
}

/** Words and their counts in each text. */
export interface Counted extends InBothScripts {
  /** In the order of the articles given. */
  readonly counts: readonly Count[];
}

/** An expression and its counts in each text. */
export interface Expression extends Counted {
  /** The topic under whose passages it is listed, or `null`. */
  readonly topic: string | null;
  /** Other words that hold its characters by chance: 开创 + 新 holds 创新. They are counted with it. */
  readonly within: Counted | null;
}

const declaredIn = 'src/study/wording/wording.ts';

/**
 * Returns the expressions of `content/study/wording.yaml`, counted in `articles`. Throws a
 * `ContentError` that lists the problems of the file.
 */
export function readWording(
  articles: readonly Article[],
  topics: readonly { readonly id: string }[],
  content = 'content',
): Promise<readonly Expression[]> {
  const schema = wordingSchema(articles, topics);
  return readYaml(`${content}/study/wording.yaml`, schema, { declaredIn });
}

/** Returns the schema of the file: each expression once, and none that stands in no text. */
export function wordingSchema(
  articles: readonly Article[],
  topics: readonly { readonly id: string }[],
): z.ZodType<readonly Expression[]> {
  const ids = topics.map(({ id }) => id);
  const expression = z
    .strictObject({
      /** In Simplified, as the reading texts print it. */
      term: z.string().min(1),
      topic: idSchema.refine((id) => ids.includes(id), 'There is no such topic.').optional(),
      within: z.string().optional(),
    })
    .transform(({ term, topic = null, within = term }, context): Expression => {
      const [own, longer] = [term, within].map((words) => countedIn(articles, words));
      if (own && longer) return { ...own, topic, within: within === term ? null : longer };
      const what = `«${own ? within : term}» stands in no text.`;
      const mend = 'Write it in Simplified, as the reading text prints it.';
      context.addIssue(problemAt([], what, mend));
      return z.NEVER;
    });
  return z.array(expression).superRefine(eachOnce('hans', 'Remove one of the two.', 'term'));
}

/** Returns the count of `term` (Simplified) in an article; captions, bylines and credits do not count. */
export function countIn(article: Article, term: string): Count {
  const count = (lines: readonly Line[]) =>
    lines.reduce((sum, { hans }) => sum + placesOf(term, hans).length, 0);
  const paragraphs = linesOf(article).filter(({ number }) => number !== null);
  return {
    paragraphs: count(paragraphs.map(({ line }) => line)),
    headings: count(headings(article)),
  };
}

function headings(article: Article): Line[] {
  return article.stories.flatMap(({ kicker, title, blocks }) => [
    ...(kicker ? [kicker] : []),
    title,
    ...blocks.filter(({ kind }) => kind === 'heading'),
  ]);
}

/** Words in both scripts, as they are written where they stand first, with their counts. */
function countedIn(articles: readonly Article[], term: string): Counted | null {
  const lines = articles.flatMap(linesOf).map(({ line }) => line);
  const line = lines.find(({ hans }) => hans.includes(term));
  if (!line) return null;
  const start = line.hans.indexOf(term);
  const hant = line.hant.slice(start, start + term.length);
  return { hans: term, hant, counts: articles.map((one) => countIn(one, term)) };
}

/** Whether it stands in the numbered paragraphs of one text only, of several, or of none. */
export function standsIn({ counts }: Expression): number[] {
  return counts.flatMap(({ paragraphs }, place) => (paragraphs > 0 ? [place] : []));
}

/** Compares expressions for a list: the more frequent first, then the longer, then by code unit. */
export function byFrequency(one: Expression, other: Expression): number {
  const total = ({ counts }: Expression) =>
    counts.reduce((sum, count) => sum + count.paragraphs, 0);
  const length = other.hans.length - one.hans.length;
  return total(other) - total(one) || length || (one.hans < other.hans ? -1 : 1);
}
