import type { Script } from '../script/script.ts';
import { paragraphRange } from '../citation/source-line.ts';
import { searchWord } from '../text/search-words.ts';
import type { CheckLine } from './desk.ts';

/** Returns what a line is called: 第23段, 标题. */
export function placeName({ kind, id }: CheckLine, script: Script): string {
  if (kind !== 'paragraph') return searchWord(script, kind);
  const number = Number(id.slice(1));
  return paragraphRange(number, number);
}

/** Returns the title by which the story is cited in which a line stands. */
export function storyTitle({ source, story }: CheckLine): string {
  return source.stories.find((one) => one.story === story)?.title ?? source.title;
}
