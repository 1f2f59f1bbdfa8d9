import type { NamedLink } from '../quote/ways.ts';
import { articlePath } from '../script/article-path.ts';
import { pagePath } from '../script/paths.ts';
import type { Script } from '../script/script.ts';
import { phraseQuery } from '../search/link-phrase.ts';
import { lineName } from './line-name.ts';
import { linesOf, type Passage } from './passage.ts';
import { articleOf } from './studied.ts';
import { textName } from './text-name.ts';

/** What a link needs to know of a passage. */
export type Place = Pick<Passage, 'article' | 'id' | 'start' | 'end'>;

/** Returns the link to the place of a passage, which is highlighted there: newspaper, paragraph. */
export async function passageLink(place: Place, script: Script): Promise<NamedLink> {
  const article = await articleOf(place);
  const line = linesOf(article).find((one) => one.line.id === place.id)?.line;
  const query = phraseQuery([line?.[script] ?? ''], place.start, place.end);
  return {
    name: `${await textName(article, script)} ${lineName(place.id, script)}`,
    href: pagePath(script, articlePath(article.id, place.id, query)),
  };
}
