import type { Article } from '../articles/article.ts';
import { articlePath } from '../script/article-path.ts';
import { pagePath } from '../script/paths.ts';
import type { Script } from '../script/script.ts';
import { phraseQuery } from '../search/link-phrase.ts';
import { lineName } from './line-name.ts';
import { linesOf, type Passage } from './passage.ts';
import { textName } from './text-name.ts';

/** A link with its words. */
export interface NamedLink {
  readonly name: string;
  readonly href: string;
}

/** Returns the link to the place of a passage, which is highlighted there: newspaper, paragraph. */
export async function passageLink(
  passage: Pick<Passage, 'id' | 'start' | 'end'>,
  article: Article,
  script: Script,
): Promise<NamedLink> {
  const line = linesOf(article).find((one) => one.line.id === passage.id)?.line;
  const query = phraseQuery([line?.[script] ?? ''], passage.start, passage.end);
  return {
    name: `${await textName(article, script)} ${lineName(passage.id, script)}`,
    href: pagePath(script, articlePath(article.id, passage.id, query)),
  };
}
