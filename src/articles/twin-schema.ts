import { z } from 'astro/zod';
import { scripts } from '../script/script.ts';

// The shape of the machine twins, said once: the types of twin.ts are inferred from it, the build
// checks each twin against it, and the JSON Schemas that users get are made from it. It is public: a
// field may be added, none renamed or given another meaning.

const object = <Shape extends z.ZodRawShape>(about: string, shape: Shape) =>
  z.strictObject(shape).describe(about);

const matching = (pattern: RegExp, about: string) => z.string().regex(pattern).describe(about);

const inBothScripts = (about: string) =>
  object(about, {
    hans: z.string().describe('In Simplified characters.'),
    hant: z.string().describe('In Traditional characters.'),
  });

const text = (about: string) =>
  object(about, {
    verbatim: z.string().describe('As crawled, character for character, in the original script.'),
    hans: z.string().describe('The reading text in Simplified characters.'),
    hant: z.string().describe('The reading text in Traditional characters.'),
  });

const optionalText = (about: string) => text(about).nullable().describe(about);

const id = (about: string) => z.string().min(1).describe(about);
const articleId = id(
  'Id of the article: /hans/articles/<id>/ and /hant/articles/<id>/ are its pages.',
);
const storyId = id('Id of the story, and its fragment on the article’s page.');
const originalScript = z
  .enum(scripts)
  .describe('The script that the text was found in; the other one is converted by machine.');
const newspaper = inBothScripts('Name of the newspaper or of its app.');

const witness = object('A page that bears the value out.', {
  who: z.string().describe('Who published the page, in Simplified characters.'),
  name: inBothScripts('The same in both scripts.'),
  date: z.iso.date().describe('Date of the page.'),
  url: z.url().describe('Its address; it may have moved.'),
  read: z.iso.date().describe('Day on which it was looked at, not always at the page itself.'),
});

const basis = {
  reason: inBothScripts('Why the value is certain, inferred or unknown.'),
  witnesses: z.array(witness).optional().describe('Pages that bear it out, where there are any.'),
};

const known = z
  .enum(['stated', 'inferred'])
  .describe('`stated`: printed in the text. `inferred`: not printed; print it in brackets.');

/** A value with its certainty, as nobody may pass on the one without the other. */
const certain = (value: z.ZodString | z.ZodISODate, about: string) =>
  z
    .discriminatedUnion('certainty', [
      z.strictObject({ value: value.describe('The value.'), certainty: known, ...basis }),
      z.strictObject({
        value: z.null().describe('Nothing is known.'),
        certainty: z.literal('unknown').describe('Looked for and not found.'),
        ...basis,
      }),
    ])
    .describe(about);

const event = object('When what the text reports happened.', {
  day: certain(z.string().regex(/^\d{2}-\d{2}$/), 'Month and day of the event, MM-DD.'),
  year: certain(z.string().regex(/^\d{4}$/), 'Year of the event, YYYY.'),
});

const source = object('Where the text comes from.', {
  newspaper,
  url: z.url().nullable().describe('Address of the crawled page, or of a repost of it.'),
  sha256: matching(/^[0-9a-f]{64}$/, 'SHA-256 of the crawled file, byte for byte.'),
  event,
  published: certain(z.iso.date(), 'Day of publication.'),
});

const edit = object('One change against the crawled text.', {
  where: matching(/^crawl:\d+(,\d+)*$/, 'Lines of the crawled file, counted from 1: crawl:71,73.'),
  was: z.string().describe('Their words, one line each.'),
  now: z.string().describe('What was made of them, one printed line each; empty when removed.'),
  why: inBothScripts('The reason.'),
  kind: z.enum(['remove', 'move', 'join', 'split']).describe('What was done.'),
  ids: z.array(id('Id of a printed line.')).describe('The printed lines that it made.'),
});

const author = object('A reporter named in the byline.', {
  hans: z.string().describe('In Simplified characters.'),
  hant: z.string().describe('In Traditional characters; set by hand, never converted.'),
  latn: z.string().describe('In Hanyu Pinyin, the family name first.'),
});

const paragraph = text('One numbered paragraph.').extend({
  id: matching(
    /^p[1-9]\d*$/,
    'p1, p2, … through the whole article, and its fragment. It never changes.',
  ),
  heading: optionalText('The subheading under which it stands.'),
  speaker: z
    .string()
    .nullable()
    .describe('Id of the person to whom the text attributes the paragraph; null for none.'),
});

const story = object('One story: what is cited.', {
  id: storyId,
  kicker: optionalText('The line above the headline.'),
  title: text('The headline; a space stands where the newspaper began a new line.'),
  citationTitle: text('The title as references print it.'),
  authors: z.array(author).describe('In the printed order; empty when the story is unsigned.'),
  paragraphs: z.array(paragraph).describe('Its paragraphs, in order.'),
});

/** The twin of one article, `/api/articles/<id>.json`. */
export const articleTwinSchema = object(
  'A newspaper text: as crawled, and as reading text in both scripts.',
  {
    id: articleId,
    originalScript,
    source,
    edits: z.array(edit).describe('Every change beside the rule for punctuation.'),
    stories: z.array(story).min(1).describe('The stories on the newspaper page, in order.'),
  },
);

const entryStory = object('One story of the article.', {
  id: storyId,
  title: text('The headline.'),
  paragraphs: z.int().positive().describe('How many numbered paragraphs it has.'),
});

const entry = object('One article.', {
  id: articleId,
  originalScript,
  newspaper,
  event,
  stories: z.array(entryStory).min(1).describe('Its stories, in order.'),
  url: z.url().describe('Address of the article’s twin.'),
});

/** The list of all articles, `/api/articles.json`. */
export const articleListSchema = z
  .array(entry)
  .describe('All articles of this site, the newest event first.');

/** What `/api/articles/<id>.json` holds. */
export type ArticleTwin = z.infer<typeof articleTwinSchema>;
/** What the list says of one article. */
export type ArticleEntry = z.infer<typeof entry>;

/** Where the JSON Schemas of the twins are, without the base. */
export const schemaPaths = {
  article: '/api/article.schema.json',
  list: '/api/articles.schema.json',
} as const;

/**
 * Returns a twin's shape as JSON Schema (2020-12), with its address as `$id`. It allows fields that
 * it does not name: one that is added later breaks nobody's check.
 */
export function jsonSchemaOf(schema: z.ZodType, address: string, title: string): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    override: ({ jsonSchema }) => {
      delete jsonSchema.additionalProperties;
      // What `format` says already, in 200 characters.
      if (jsonSchema.format === 'date') delete jsonSchema.pattern;
    },
  });
  return { $schema, $id: address, title, ...rest };
}

/**
 * Returns `twin` when it has the shape that the JSON Schema promises; throws with every place that
 * has not, which fails the build.
 */
export function checkedTwin<Shape>(schema: z.ZodType<Shape>, twin: Shape, name: string): Shape {
  const result = schema.safeParse(twin);
  if (result.success) return twin;
  throw new Error(
    `${name} is not what its schema promises (src/articles/twin-schema.ts):\n${z.prettifyError(result.error)}`,
  );
}
