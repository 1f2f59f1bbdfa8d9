import type { Article } from '../articles/article.ts';
import type { Script } from '../script/script.ts';
import type { DownloadEnding } from './media-types.ts';

/** Returns the path of a file to carry away, without the base. */
export function downloadPath({ id }: Article, script: Script, ending: DownloadEnding): string {
  return `/downloads/${id}.${script}.${ending}`;
}
