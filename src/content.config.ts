import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { articleLoader } from './articles/loader.ts';
import { personSchema } from './articles/people.ts';
import type { RawArticle } from './articles/read.ts';
import { scripts } from './script/script.ts';

export const collections = {
  articles: defineCollection({
    loader: articleLoader(),
    schema: z.object({ article: z.custom<RawArticle>() }),
  }),
  people: defineCollection({ loader: file('content/people.yaml'), schema: personSchema }),
  /** Pages of prose, one file per script by hand: `about.hans.mdx`, `about.hant.mdx`. */
  pages: defineCollection({
    loader: glob({
      base: 'content/pages',
      pattern: '*.mdx',
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
    schema: z.strictObject({ title: z.string(), description: z.string(), script: z.enum(scripts) }),
  }),
};
