import { z } from 'astro/zod';
import type { Article } from '../../articles/article.ts';
import { onceFor } from '../../articles/once.ts';
import { byHand, idSchema, problemAt, reportRepeated } from '../../articles/schema-parts.ts';
import { readYaml } from '../../articles/yaml.ts';
import type { InBothScripts } from '../../script/script.ts';
import { passageSchema, type Passage } from '../passage.ts';
import { checkCoverage } from './coverage.ts';
import { kinds } from './kinds.ts';
import type { Target, TargetData } from './target.ts';

const declaredIn = 'src/study/targets/targets.ts';
const exceptionSchema = z.strictObject({
  id: idSchema,
  why: byHand,
  words: z.array(byHand).min(1),
});

/**
 * Returns the targets and the exceptions of `content/study/targets.yaml`. Throws a `ContentError`
 * that lists every problem: a quotation that is not in the text, a number of a printed line that is
 * in neither list, an exception that excepts nothing.
 */
export function readTargets(
  articles: readonly Article[],
  content = 'content',
): Promise<TargetData> {
  return readYaml(`${content}/study/targets.yaml`, dataSchema(articles), { declaredIn });
}

/** Returns the targets of these articles, read once for all pages of a build. */
export const targetsOf = onceFor((articles) => readTargets(articles));

function dataSchema(articles: readonly Article[]): z.ZodType<TargetData> {
  return z
    .strictObject({
      targets: z.array(targetSchema(articles)),
      exceptions: z.array(exceptionSchema),
    })
    .superRefine(checkIds)
    .superRefine((data, context) => checkCoverage(data, articles, context));
}

function targetSchema(articles: readonly Article[]) {
  const passage = passageSchema(articles);
  return z
    .strictObject({
      id: idSchema,
      kind: z.enum(kinds),
      subject: byHand,
      quote: passage,
      figure: z.string().min(1).optional(),
      unit: z.string().min(1).optional(),
      limit: passage.optional(),
      elsewhere: z.array(passage).default([]),
      note: byHand.optional(),
    })
    .transform((written, context): Target => {
      const { figure = '', unit = '', quote, limit = null, note = null, ...rest } = written;
      const own = articles.find(({ id }) => id === quote.article)?.originalScript ?? 'hans';
      const start = quote[own].indexOf(figure + unit);
      if (start < 0) context.addIssue(notInQuote(figure + unit, quote[own]));
      const middle = start + figure.length;
      return {
        ...{ ...rest, quote, limit, note },
        figure: part(quote, start, middle),
        unit: part(quote, middle, middle + unit.length),
      };
    });
}

function part({ hans, hant }: Passage, start: number, end: number): InBothScripts | null {
  return end > start ? { hans: hans.slice(start, end), hant: hant.slice(start, end) } : null;
}

function notInQuote(figure: string, quote: string) {
  const mend = 'Write the number as the quotation prints it, and the unit that follows it.';
  return problemAt(['figure'], `«${figure}» does not stand in «${quote}».`, mend);
}

/** Ids are addresses on one page. */
function checkIds({ targets }: TargetData, context: z.RefinementCtx<TargetData>): void {
  const ids = targets.map(({ id }) => id);
  const mend = 'Every id is an address: give it another one.';
  reportRepeated(ids, (index) => ['targets', index, 'id'], mend, context);
}
