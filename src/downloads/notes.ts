import type { Paragraph } from '../articles/article.ts';
import type { Witness } from '../articles/frontmatter.ts';
import { downloadsWordsIn } from '../text/downloads-words.ts';
import type { Edition } from './edition.ts';

/** An editor's note on words of a paragraph. */
export interface PrintedNote {
  readonly id: string;
  /** The words with what is said of them: “功能充沛”：原文如此。 */
  readonly text: string;
  readonly source: Witness | undefined;
}

/** Returns the notes on a paragraph in the order of the words that they are on. */
export function notesOn(paragraph: Paragraph, { article, script }: Edition): PrintedNote[] {
  const characters = [...paragraph[script]];
  return paragraph.marks.flatMap(({ note: id, from, to }) => {
    const note = article.notes[id];
    if (!note) return [];
    const words = characters.slice(from, to).join('');
    const text = downloadsWordsIn(script)('noteOn', { words, note: note[script] });
    return [{ id, text, source: note.source }];
  });
}
