import { z } from 'astro/zod';
import type { Article } from '../../articles/article.ts';
import { asPrinted, byHand, eachOnce, idSchema, problemAt } from '../../articles/schema-parts.ts';
import { passageSchema, wordsAt } from '../passage.ts';
import { kinds } from './kinds.ts';

/** Numbers that are no target, with the words in which they stand and the reason. */
const exceptionSchema = z.strictObject({
  id: idSchema,
  why: byHand,
  words: z.array(asPrinted).min(1),
});

/** Returns the schema of `content/study/targets.yaml`. */
export const targetDataSchema = (articles: readonly Article[]) =>
  z.strictObject({
    targets: z
      .array(targetSchema(articles))
      .superRefine(eachOnce('id', 'Every id is an address: give it another one.')),
    exceptions: z.array(exceptionSchema),
  });

/** Everything that the data says of the numbers and commitments in the texts. */
export type TargetData = z.infer<ReturnType<typeof targetDataSchema>>;
/** Something that a text says is to be reached, won, built or founded. */
export type Target = TargetData['targets'][number];

function targetSchema(articles: readonly Article[]) {
  const passage = passageSchema(articles);
  return z
    .strictObject({
      id: idSchema,
      kind: z.enum(kinds),
      subject: byHand,
      quote: passage,
      /** The number or degree as printed, without its unit; not there when none is printed. */
      figure: z.string().min(1).optional(),
      unit: z.string().min(1).optional(),
      /** The words that set a time, where they are printed. */
      limit: passage.optional(),
      /** The same in other words or once more, in a headline or subheading. */
      elsewhere: z.array(passage).default([]),
      note: byHand.optional(),
    })
    .transform(({ figure = '', unit = '', limit = null, ...target }, context) => {
      const { quote } = target;
      const own = articles.find(({ id }) => id === quote.article)?.originalScript ?? 'hans';
      const start = quote[own].indexOf(figure + unit);
      if (start < 0) context.addIssue(notInQuote(figure + unit, quote[own]));
      const middle = start + figure.length;
      return {
        ...target,
        limit,
        figure: figure ? wordsAt(quote, start, middle) : null,
        unit: unit ? wordsAt(quote, middle, middle + unit.length) : null,
      };
    });
}

function notInQuote(figure: string, quote: string) {
  const mend = 'Write the number as the quotation prints it, and the unit that follows it.';
  return problemAt(['figure'], `«${figure}» does not stand in «${quote}».`, mend);
}
