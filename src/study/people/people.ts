import { z } from 'astro/zod';
import type { Article } from '../../articles/article.ts';
import { witness } from '../../articles/frontmatter.ts';
import { byHand, idSchema, problemAt } from '../../articles/schema-parts.ts';
import { allPeople } from '../../articles/articles.ts';
import { onceFor } from '../../once.ts';
import type { People } from '../../articles/people.ts';
import { readYaml } from '../../articles/yaml.ts';
import { passageSchema } from '../passage.ts';
import { studiedTexts } from '../studied.ts';

/** What somebody does in a text, from speaking to laying out the page. */
// prettier-ignore
const roles = [
  'speaks', 'reports', 'chairs', 'present', 'cited',
  'reporter', 'photographer', 'editor', 'designer', 'layout',
] as const;

const declaredIn = 'src/study/people/people.ts';

/** A page that bears something out, read as a stored excerpt on the day `read`. */
const sourceSchema = witness.extend({
  /** The day, or the month when the page tells no more. */
  date: z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/, 'a date as YYYY-MM-DD or YYYY-MM'),
});

/** An office that no text prints: confirmed by pages of those days, or bracketed by earlier and later. */
const outsideSchema = z.strictObject({
  state: z.enum(['confirmed', 'bracketed']),
  says: byHand,
  sources: z.array(sourceSchema).min(1),
});

/** An office that other pages bear out. */
export type OutsideOffice = z.infer<typeof outsideSchema>;

const recordSchema = (articles: readonly Article[]) =>
  z.strictObject({
    roles: z.array(z.strictObject({ article: idSchema, as: z.array(z.enum(roles)).min(1) })),
    /** The words that tell the office or part, as printed. */
    printed: z.tuple([passageSchema(articles)], passageSchema(articles)),
    officeUnknown: z.boolean().default(false),
    note: byHand.optional(),
    outside: z.array(outsideSchema).default([]),
  });

/** What the texts say of a person, and what was verified beside them. */
export type PersonRecord = z.infer<ReturnType<typeof recordSchema>>;

/**
 * Returns the records of `content/study/people.yaml` by the ids of `people`. Throws a `ContentError`
 * when a quotation is not in the text, when somebody whom `studied` name is missing, or when roles are
 * told for a text that does not list the person, or not for one of `studied` that does.
 */
export async function readPersonRecords(
  people: People,
  articles: readonly Article[],
  studied: readonly Article[],
  content = 'content',
): Promise<ReadonlyMap<string, PersonRecord>> {
  const schema = recordsSchema(people, articles, studied);
  const records = await readYaml(`${content}/study/people.yaml`, schema, { declaredIn });
  return new Map(Object.entries(records));
}

/** Returns the records of the people of these articles, read once for all pages of a build. */
export const personRecordsOf = onceFor(async (articles: readonly Article[]) =>
  readPersonRecords(await allPeople(), articles, await studiedTexts()),
);

function recordsSchema(people: People, articles: readonly Article[], studied: readonly Article[]) {
  return z.record(idSchema, recordSchema(articles)).superRefine((records, context) => {
    const named = new Set(studied.flatMap((one) => one.people));
    for (const id of people.keys())
      if (named.has(id) && !Object.hasOwn(records, id))
        context.addIssue(problem(id, `«${id}» has no record.`));
    for (const [id, { roles: told }] of Object.entries(records)) {
      const listing = (some: readonly Article[]) =>
        some.filter((one) => one.people.includes(id)).map((one) => one.id);
      const [listed, has] = [listing(articles), told.map(({ article }) => article)];
      const isSound = has.every((one) => listed.includes(one));
      if (!isSound || !listing(studied).every((one) => has.includes(one)))
        context.addIssue(problem(id, `The texts that list «${id}» are: ${listed.join(', ')}.`));
    }
  });
}

function problem(id: string, message: string) {
  const mend = 'Write one entry for each person whom these texts name, with a role per text.';
  return problemAt([id], message, mend);
}
