import { z } from 'astro/zod';
import type { Article } from '../articles/article.ts';
import { allArticles } from '../articles/articles.ts';
import { oldestFirst } from '../articles/event.ts';
import { onceFor } from '../once.ts';
import { idSchema } from '../articles/schema-parts.ts';
import { readYaml } from '../articles/yaml.ts';
import type { Passage } from './passage.ts';

const declaredIn = 'src/study/studied.ts';

/**
 * Returns those of `articles` that `content/study/texts.yaml` lists, the oldest first. Throws a
 * `ContentError` when the file names a text that is not there.
 */
export async function readStudied(
  articles: readonly Article[],
  content = 'content',
): Promise<readonly Article[]> {
  const known = new Set(articles.map(({ id }) => id));
  const id = idSchema.refine((one) => known.has(one), {
    error: 'There is no such text.',
    params: { mend: 'Write the name of a file of content/articles/, without its ending.' },
  });
  const ids = new Set(await readYaml(`${content}/study/texts.yaml`, z.array(id), { declaredIn }));
  return oldestFirst(articles.filter((article) => ids.has(article.id)));
}

const studiedAmong = onceFor(readStudied);

/**
 * Returns the texts that the study pages were made from, the oldest first, read once for all pages of
 * a build. Throws as `readStudied` does.
 */
export async function studiedTexts(): Promise<readonly Article[]> {
  return studiedAmong(await allArticles());
}

/** Returns the text in which a passage stands. Throws when it is none of the site's. */
export async function articleOf({ article }: Pick<Passage, 'article'>): Promise<Article> {
  const found = (await allArticles()).find(({ id }) => id === article);
  if (!found) throw new Error(`There is no article «${article}».`);
  return found;
}
