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

/** Returns the title of the story in which a line stands. */
export function storyTitle({ source, story }: CheckLine): string {
  const lines = source.stories.find((one) => one.story === story)?.lines ?? [];
  return lines.find(({ kind }) => kind === 'title')?.text ?? source.title;
}
