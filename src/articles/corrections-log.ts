import { z } from 'astro/zod';
import type { PublishedIds } from './published-ids.ts';
import { asPrinted, byHand, problemAt } from './schema-parts.ts';
import { readYaml } from './yaml.ts';

const entrySchema = z.strictObject({
  day: z.iso.date(),
  /** Id of the article. */
  article: z.string(),
  /** Id of the printed line, e.g. `p12`. Not there when the correction is of the record, not the text. */
  where: z.string().optional(),
  was: asPrinted,
  now: asPrinted,
  why: byHand,
});

/** A correction after publication: what this site had wrong, and has right since that day. */
export type LoggedCorrection = z.infer<typeof entrySchema>;

/**
 * Returns the log of corrections, `content/corrections-log.yaml`, the newest first. A correction must
 * name an address that was published. Throws a `ContentError` that lists the problems of the file.
 */
export async function readCorrectionsLog(
  published: PublishedIds,
  content = 'content',
): Promise<readonly LoggedCorrection[]> {
  const log = await readYaml(`${content}/corrections-log.yaml`, logSchema(published), {
    declaredIn: 'src/articles/corrections-log.ts',
  });
  return log.toSorted((a, b) => b.day.localeCompare(a.day));
}

function logSchema(published: PublishedIds) {
  return z.array(
    entrySchema.superRefine(({ article, where }, context) => {
      const ids = Object.hasOwn(published, article) ? published[article] : undefined;
      if (!ids) context.addIssue(unknown('article', `There is no article «${article}».`));
      else if (where !== undefined && !Object.hasOwn(ids, where))
        context.addIssue(unknown('where', `${article} has no «${where}».`));
    }),
  );
}

function unknown(field: 'article' | 'where', message: string) {
  return problemAt([field], message, 'Write an id that stands in content/published-ids.json.');
}
