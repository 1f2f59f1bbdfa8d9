import { z } from 'astro/zod';
import type { Article } from '../articles/article.ts';
import { allArticles } from '../articles/articles.ts';
import { idSchema } from '../articles/frontmatter.ts';
import { onceFor } from '../articles/once.ts';
import { readYaml } from '../articles/yaml.ts';
import { oldestFirst } from './order.ts';

const declaredIn = 'src/study/studied.ts';
const studiedAmong = onceFor((articles) => readStudied(articles));

/**
 * Returns the texts that the study pages were made from, the oldest first, read once for all pages of
 * a build. Throws a `ContentError` when `content/study/texts.yaml` names a text that is not there.
 */
export async function studiedTexts(): Promise<readonly Article[]> {
  return studiedAmong(await allArticles());
}

/** Returns those of `articles` that the file lists, the oldest first. Throws as `studiedTexts` does. */
export async function readStudied(
  articles: readonly Article[],
  content = 'content',
): Promise<readonly Article[]> {
  const known = new Set(articles.map(({ id }) => id));
  const id = idSchema.refine((one) => known.has(one), 'There is no such text.');
  const ids = new Set(await readYaml(`${content}/study/texts.yaml`, z.array(id), { declaredIn }));
  return oldestFirst(articles.filter((article) => ids.has(article.id)));
}
