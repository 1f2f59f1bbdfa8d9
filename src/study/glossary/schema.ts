import { z } from 'astro/zod';
import type { Article } from '../../articles/article.ts';
import { asPrinted, byHand, eachOnce, idSchema, problemAt } from '../../articles/schema-parts.ts';
import { passageSchema } from '../passage.ts';

const words = z.string().min(1);

const sourceSchema = z.strictObject({
  who: byHand,
  /** Year, month or day of the source; not there when it carries none. */
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}){0,2}$/)
    .optional(),
  url: z.url({ protocol: /^https?$/ }),
  /** The day on which its stored excerpt was read. */
  read: z.iso.date(),
});

/** A page, outside this site, on which an explanation or an English name rests. */
export type Source = z.infer<typeof sourceSchema>;

/**
 * How far the explanation of a term is borne out: by its sources, partly by them, by the article
 * itself; `none` for a term that is not explained at all.
 */
export const bases = ['verified', 'partly', 'text', 'none'] as const;

const englishSchema = z.strictObject({
  text: words,
  /** Id of the source that has it; without one it is our own translation. */
  source: z.string().optional(),
});

const termSchema = (articles: readonly Article[]) =>
  z.strictObject({
    /** Its address on the page, in words of pinyin; never changes. */
    id: idSchema,
    term: asPrinted,
    /** How the texts print it in Simplified characters, where that is not the term itself. */
    printed: words.optional(),
    pinyin: words,
    english: englishSchema.optional(),
    basis: z.enum(bases),
    explanation: byHand.optional(),
    /** What it counts up: the six of 六稳. */
    items: z.array(byHand).default([]),
    sources: z.array(z.string()).default([]),
    /** What could not be verified. */
    remark: byHand.optional(),
    passages: z.array(passageSchema(articles)).min(1),
  });

/** A term as `content/study/glossary.yaml` has it, its quotations found in the texts. */
export type WrittenTerm = z.infer<ReturnType<typeof termSchema>>;

/** Returns the schema of `content/study/glossary.yaml`. */
export function glossarySchema(articles: readonly Article[]) {
  return z
    .strictObject({
      sources: z.record(z.string(), sourceSchema),
      terms: z
        .array(termSchema(articles))
        .superRefine(eachOnce('id', 'Give the new term another id.')),
    })
    .superRefine(({ sources, terms }, context) => {
      const report = (index: number, field: string, message: string, mend: string) =>
        context.addIssue(problemAt(['terms', index, field], message, mend));
      for (const [index, term] of terms.entries()) {
        for (const [field, id] of sourcesOf(term))
          if (!Object.hasOwn(sources, id))
            report(index, field, `There is no source «${id}».`, 'List it under sources:.');
        const found = basisProblem(term);
        if (found) report(index, 'basis', found, 'Correct the basis, or what it does not allow.');
      }
    });
}

function sourcesOf({ sources, english }: WrittenTerm): (readonly [string, string])[] {
  const own = sources.map((id) => ['sources', id] as const);
  return english?.source === undefined ? own : [...own, ['english', english.source]];
}

/** What is explained says on what it rests; what is not says nothing of its own. */
function basisProblem(term: WrittenTerm): string | null {
  const { basis, explanation, items, sources, english, remark } = term;
  const isSilent = !explanation && !english && !remark && items.length + sources.length === 0;
  if (basis === 'none')
    return isSilent ? null : 'A term without a basis has no explanation, English or source.';
  if (!explanation) return 'A term with a basis has an explanation.';
  const needsSource = basis !== 'text';
  if (needsSource !== sources.length > 0)
    return `Basis «${basis}» ${needsSource ? 'needs a source' : 'allows no source'}.`;
  return null;
}
