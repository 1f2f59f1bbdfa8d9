import { z } from 'astro/zod';
import { punctuationKinds } from '../script/punctuation.ts';
import { scripts } from '../script/script.ts';
import { encodings } from './encoding.ts';
import { byHand, idSchema } from './schema-parts.ts';

const name = byHand.extend({ latn: z.string().min(1) });
const day = z.iso.date();
// Addresses become links: javascript: and its like must never get that far.
const address = z.url({
  protocol: /^https?$/,
  error: 'an address that begins with https:// or http://',
});

/** A page that bears something out. `read` is the day of looking, and not always at the page itself. */
export const witness = z.strictObject({ who: byHand, date: day, url: address, read: day });
/** The machine twins had `who`, one string, before there was `name`. */
const named = witness.transform(({ who, ...page }) => ({ who: who.hans, name: who, ...page }));

/** What a certainty rests on. */
const basis = { reason: byHand, witnesses: z.array(named).optional() };

/** A value with its certainty and the reason for it; an unknown value is `null`. */
function certain<Value extends z.ZodString | z.ZodISODate | typeof byHand>(value: Value) {
  const known = { value, certainty: z.enum(['stated', 'inferred']), ...basis };
  const unknown = { value: z.null(), certainty: z.literal('unknown'), ...basis };
  return z.discriminatedUnion('certainty', [z.strictObject(known), z.strictObject(unknown)]);
}

/** The certainty of something whose value stands elsewhere. */
const certainty = z.strictObject({
  certainty: z.enum(['stated', 'inferred', 'unknown']),
  ...basis,
});

/** What else is to be known of where a text comes from; a field that is not there was not looked into. */
const origin = z
  .strictObject({
    newspaper: certainty,
    form: certain(byHand),
    headlines: certainty,
    roles: certain(byHand),
    edition: certain(byHand),
    authors: certainty,
    photographers: certain(byHand),
    editors: certain(byHand),
    pictures: certain(byHand),
    originalAddress: certain(byHand),
    /** Of the address under `source`. */
    repost: certainty,
  })
  .partial();

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
  /** How the crawl's bytes are read; they are kept, and hashed, as they were found. */
  encoding: z.enum(encodings).default('utf-8'),
  newspaper: name,
  /** What is to be known of the crawled text, e.g. that it is very probably a conversion itself. */
  remark: byHand.optional(),
  /** The page that the crawl is of, or a copy of it. */
  url: address.nullable(),
});

const note = byHand.extend({ source: named.optional() });

const event = z
  .strictObject({
    day: certain(z.string().regex(/^\d{2}-\d{2}$/, 'month and day, as in 04-09')),
    year: certain(z.string().regex(/^\d{4}$/, 'a year, as in 2022')),
  })
  .refine(isRealDay, {
    path: ['day', 'value'],
    error: 'the calendar has no such day',
    params: { mend: 'Write the day that is printed, month and day as in 04-09.' },
  });

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
  /** The day on which it came to this site: what subscribers see. Left out: that of the commit. */
  added: day.optional(),
  summary: byHand,
  source,
  event,
  published: certain(day),
  origin: origin.default({}),
  stories: z.record(idSchema, story),
  people: z.array(z.string()),
  edits: z.array(edit),
  notes: z.record(idSchema, note).default({}),
});

/** The front matter of an article, checked. */
export type Frontmatter = z.infer<typeof frontmatterSchema>;
/** What was done to lines of the crawl, and why. */
export type Edit = Frontmatter['edits'][number];
/** What is said of words that look wrong and stay. */
export type EditorsNote = Frontmatter['notes'][string];
/** A page that bears a text out. */
export type Witness = z.infer<typeof named>;
