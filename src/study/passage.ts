import { z } from 'astro/zod';
import { idSchema, problemAt } from '../articles/schema-parts.ts';
import { paragraphsOf, type Article, type Line } from '../articles/article.ts';
import { onceFor } from '../once.ts';
import { nearestPassage } from '../check/align.ts';
import { toReading } from '../script/punctuation.ts';
import { forEachScript, type InBothScripts } from '../script/script.ts';

/** Words of a text, at their place: what every statement of the study pages rests on. */
export interface Passage extends InBothScripts {
  readonly article: string;
  readonly story: string;
  /** The id of its line on the article's page. */
  readonly id: string;
  /** Number of the paragraph; `null` for a headline, heading or caption. */
  readonly number: number | null;
  /** UTF-16 offsets in the line, the same in both scripts. */
  readonly start: number;
  readonly end: number;
}

const written = z.strictObject({
  article: idSchema,
  id: idSchema,
  /** Word for word as crawled or as printed here, in the article's original script. */
  text: z.string().min(1),
});

/**
 * Returns the schema of a quotation in the content: it becomes a `Passage`. A quotation that does not
 * stand in the line it names is a problem that tells the nearest wording of that line.
 */
export function passageSchema(articles: readonly Article[]): z.ZodType<Passage> {
  return written.transform((quoted, context) => {
    const found = findPassage(quoted, articles);
    if (!('code' in found)) return found;
    context.addIssue(found);
    return z.NEVER;
  });
}

type Quoted = z.infer<typeof written>;

function findPassage({ article: id, id: lineId, text }: Quoted, articles: readonly Article[]) {
  const article = articles.find((one) => one.id === id);
  const found = article && linesOf(article).find(({ line }) => line.id === lineId);
  if (!found) {
    const mend = 'Write an id of content/published-ids.json.';
    return problemAt([], `${id} has no line «${lineId}».`, mend);
  }
  const reading = toReading(text, article.punctuation);
  const own = found.line[article.originalScript];
  const start = own.indexOf(reading);
  if (start < 0) {
    const mend = `The nearest wording there is «${nearest(reading, own)}».`;
    return problemAt([], `«${text}» does not stand in ${id} #${lineId}.`, mend);
  }
  return passageAt(article, found, start, start + reading.length);
}

/** Returns the passage between two places of a line. */
export function passageAt(
  article: Article,
  { story, line, number }: PlacedLine,
  start: number,
  end: number,
): Passage {
  const place = { article: article.id, story, id: line.id, number, start, end };
  return { ...place, ...wordsAt(line, start, end) };
}

/** Returns the words between two places of a line, which are the same in both scripts. */
export function wordsAt(line: InBothScripts, start: number, end: number): InBothScripts {
  return forEachScript((script) => line[script].slice(start, end));
}

function nearest(wording: string, text: string): string {
  const { start, end } = nearestPassage(wording, text);
  return text.slice(start, end);
}

/** A printed line with the story and, for a paragraph, the number. */
export interface PlacedLine {
  readonly story: string;
  readonly line: Line;
  readonly number: number | null;
}

/** Returns every printed line of an article in its order; its credits belong to the last story. */
export const linesOf = onceFor((article: Article): readonly PlacedLine[] => {
  const numbers = new Map(paragraphsOf(article).map(({ id, number }) => [id, number]));
  return article.stories.flatMap(({ id: story, kicker, title, blocks }, place) => {
    const credits = place === article.stories.length - 1 ? article.credits : null;
    const lines = [kicker, title, ...blocks, credits].filter((line) => line !== null);
    return lines.map((line) => ({ story, line, number: numbers.get(line.id) ?? null }));
  });
});
