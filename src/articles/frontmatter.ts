import { z } from 'astro/zod';
import { punctuationKinds } from '../script/punctuation.ts';
import { scripts } from '../script/script.ts';
import { idPattern } from './raw.ts';

/** An id as articles, stories, headings, notes and people have it. */
export const idSchema = z
  .string()
  .regex(idPattern, 'an id is made of small letters, digits and single hyphens');

const byHand = z.strictObject({ hans: z.string().min(1), hant: z.string().min(1) });
const name = byHand.extend({ latn: z.string().min(1) });
const day = z.iso.date();
// Addresses become links: javascript: and its like must never get that far.
const address = z.url({
  protocol: /^https?$/,
  error: 'an address that begins with https:// or http://',
});

/** A value with its certainty and the reason for it; an unknown value is `null`. */
function certain(value: z.ZodString | z.ZodISODate) {
  const known = { value, certainty: z.enum(['stated', 'inferred']), reason: byHand };
  const unknown = { value: z.null(), certainty: z.literal('unknown'), reason: byHand };
  return z.discriminatedUnion('certainty', [z.strictObject(known), z.strictObject(unknown)]);
}

const lines = z.array(z.int().positive()).min(1);
const why = byHand;

/** Everything that differs from the crawl beside the punctuation rule; `lines` are the crawl's. */
const edit = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('remove'), lines, why }),
  z.strictObject({ kind: z.literal('move'), lines, why }),
  z.strictObject({ kind: z.literal('join'), lines: lines.min(2), with: z.string(), why }),
  z.strictObject({ kind: z.literal('split'), lines: lines.length(1), at: z.string().min(1), why }),
]);

const source = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in lower-case hexadecimal'),
  newspaper: name,
  /** What is to be known of the crawled text, e.g. that it is very probably a conversion itself. */
  remark: byHand.optional(),
  url: address.nullable(),
  /** What kind of page the address is, e.g. a repost. */
  urlRemark: byHand.optional(),
});

const note = byHand.extend({
  source: z.strictObject({ who: z.string(), date: day, url: address }).optional(),
});

const event = z
  .strictObject({
    day: certain(z.string().regex(/^\d{2}-\d{2}$/, 'month and day as MM-DD')),
    year: certain(z.string().regex(/^\d{4}$/, 'a year as YYYY')),
  })
  .refine(isRealDay, { path: ['day', 'value'], error: 'the calendar has no such day' });

/** A day without a year may be the 29th of February: some year has it. */
function isRealDay({ day: { value }, year }: Record<'day' | 'year', { value: string | null }>) {
  return value === null || day.safeParse(`${year.value ?? '2000'}-${value}`).success;
}

const story = z.strictObject({
  /** Person ids in the printed order; empty when the story is unsigned. */
  authors: z.array(z.string()),
  /** The title as references print it, where that is not the headline alone. */
  citationTitle: z.string().optional(),
  /** The same title in Hanyu Pinyin, with capitals as in a sentence, and our own English gloss. */
  pinyin: z.string().min(1),
  english: z.string().min(1),
  /** The page of the newspaper; left out where it is not known. */
  page: z.string().min(1).optional(),
});

/** The front matter of an article. Strict: an unknown field is an error, so that a misprint is seen. */
export const frontmatterSchema = z.strictObject({
  originalScript: z.enum(scripts),
  punctuation: z.enum(punctuationKinds),
  summary: byHand,
  source,
  event,
  published: certain(day),
  stories: z.record(idSchema, story),
  people: z.array(z.string()),
  edits: z.array(edit),
  notes: z.record(idSchema, note).default({}),
});

export type Frontmatter = z.infer<typeof frontmatterSchema>;
export type Edit = Frontmatter['edits'][number];
export type EditorsNote = Frontmatter['notes'][string];
