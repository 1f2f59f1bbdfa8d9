import type { Script } from '../script/script.ts';
import { paragraphRange, sourceLine } from '../citation/source-line.ts';
import { searchWord } from '../text/search-words.ts';
import type { CheckLine } from './desk.ts';

/** Returns what a line is called: 第23段, 标题. */
export function placeName({ kind, id }: CheckLine, script: Script): string {
  if (kind !== 'paragraph') return searchWord(script, kind);
  return paragraphRange(Number(id.slice(1)), Number(id.slice(1)));
}

/**
 * Returns the line that names where a printed line stands, as copied quotations carry it; it may
 * name more paragraphs than this one.
 */
export function sourceOf(line: CheckLine, address: string, paragraphs = numbersOf(line)): string {
  const { newspaper, eventLabel: event } = line.source;
  return sourceLine({ newspaper, title: storyTitle(line), event, paragraphs, address });
}

function numbersOf({ kind, id }: CheckLine): readonly [number, number] | null {
  const number = Number(id.slice(1));
  return kind === 'paragraph' ? [number, number] : null;
}

/** Orders lines of the same words: paragraphs before titles and headings. */
export function paragraphsFirst(one: CheckLine, other: CheckLine): number {
  return Number(other.kind === 'paragraph') - Number(one.kind === 'paragraph');
}

/** Returns who speaks in a line, as the text says; nobody is an empty name. */
export function speakerOf({ speaker, source }: CheckLine): string {
  return source.speakers[speaker ?? ''] ?? '';
}

/** Returns the title by which the story is cited in which a line stands. */
export function storyTitle({ source, story }: CheckLine): string {
  return source.stories.find((one) => one.story === story)?.title ?? source.title;
}
