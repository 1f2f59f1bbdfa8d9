import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { articleLoader } from './articles/loader.ts';
import { scripts } from './script/script.ts';

/** What Astro knows as content: that there are articles, which the loader reads, and pages of prose. */
export const collections = {
  articles: defineCollection({
    loader: articleLoader(),
    // The loader has checked the text, with lines and remedies that a schema here could not give.
    schema: z.strictObject({}),
  }),
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
