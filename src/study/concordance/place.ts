import { articlePath } from '../../script/article-path.ts';
import type { Script } from '../../script/script.ts';
import { phraseQuery } from '../../search/link-phrase.ts';
import type { Occurrence } from './occurrences.ts';

/** Returns the path of an occurrence's place on this site, where exactly this one is highlighted. */
export function hrefOf({ line, mark }: Occurrence, base: string, script: Script): string {
  const query = phraseQuery([line.text], mark.start, mark.end);
  return base + script + articlePath(line.article, line.id, query);
}
