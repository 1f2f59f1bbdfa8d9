import { z } from 'astro/zod';
import type { Article } from '../articles/article.ts';
import { oldestFirst } from '../articles/event.ts';
import { idSchema } from '../articles/schema-parts.ts';
import { readYaml } from '../articles/yaml.ts';

const declaredIn = 'src/study/read-studied.ts';

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
