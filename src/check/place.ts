import { articlePath } from '../script/article-path.ts';
import type { Script } from '../script/script.ts';
import { paragraphRange } from '../citation/source-line.ts';
import { searchWord } from '../text/search-words.ts';
import { phraseQuery } from '../search/link-phrase.ts';
import type { Place } from './answer.ts';
import type { CheckLine } from './desk.ts';

/** Returns the path and query of a place, with its passage for the highlighter. */
export function linkTo({ line, mark }: Place, base: string, script: Script): string {
  return lineAddress(line, base, script, phraseQuery([line.text], mark.start, mark.end));
}

/** Returns the path of a line on its article's page, with a query when one is given. */
export function lineAddress(
  { article, id }: CheckLine,
  base: string,
  script: Script,
  query = '',
): string {
  return base + script + articlePath(article, id, query);
}

/** Returns what a line is called: 第23段, 标题. */
export function placeName({ kind, id }: CheckLine, script: Script): string {
  if (kind !== 'paragraph') return searchWord(script, kind);
  const number = Number(id.slice(1));
  return paragraphRange(number, number);
}

/** Returns the title of the story in which a line stands. */
export function storyTitle({ source, story }: CheckLine): string {
  const lines = source.stories.find((one) => one.story === story)?.lines ?? [];
  return lines.find(({ kind }) => kind === 'title')?.text ?? source.title;
}
