import { z } from 'astro/zod';
import type { Article } from '../articles/article.ts';
import { readYaml } from '../articles/yaml.ts';

const declaredIn = 'src/study/studied.ts';

/**
 * Returns those of `articles` that the study pages have worked through, in the order of
 * `content/study/articles.yaml`. A text that is new to the site is not among them until somebody has
 * read it for that, and so never stands in its way. Throws a `ContentError` for an id that is none.
 */
export async function studiedOf(
  articles: readonly Article[],
  content = 'content',
): Promise<readonly Article[]> {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const schema = z.array(z.string().refine((id) => byId.has(id), noSuchText));
  const ids = await readYaml(`${content}/study/articles.yaml`, schema, { declaredIn });
  return ids.flatMap((id) => byId.get(id) ?? []);
}

const noSuchText = {
  error: 'There is no such text.',
  params: {
    mend: 'Write the id of a text: the name of its file in content/articles, without .mdx.',
  },
};
