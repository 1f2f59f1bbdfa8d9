import { z } from 'astro/zod';
import { idPattern } from './raw.ts';

/** An id as articles, stories, headings, notes and people have it. */
export const idSchema = z
  .string()
  .regex(idPattern, 'an id is made of small letters, digits and single hyphens');

const words = z.string().min(1);
const ownHant = words.regex(/^[^“”]*$/, 'our own words, which in Traditional have 「 」');

/** Words of the texts in both scripts, with the signs of the texts. */
export const asPrinted = z.strictObject({ hans: words, hant: words });

/** Our own words, by hand in both scripts. */
export const byHand = asPrinted.extend({ hant: ownHant });

/** Returns a problem of a schema's own, in the field at `path`, with what to do about it. */
export function problemAt(path: readonly PropertyKey[], message: string, mend: string) {
  return { code: 'custom' as const, path: [...path], message, params: { mend } };
}

/**
 * Returns a rule for a list: no two entries are the same in `field`, which is `written` so in the file;
 * `mend` says what to do.
 */
export function eachOnce<Field extends string>(
  field: Field,
  mend: string,
  written: string = field,
) {
  return (entries: readonly Readonly<Record<Field, string>>[], context: z.RefinementCtx): void => {
    const ids = entries.map((entry) => entry[field]);
    for (const [index, id] of ids.entries())
      if (ids.indexOf(id) < index)
        context.addIssue(problemAt([index, written], `«${id}» stands twice.`, mend));
  };
}
