import { fold, type FoldTable } from './fold.ts';

/** A part of a question that must stand in a line as it is: `written` as typed, `folded` as compared. */
export interface Word {
  readonly written: string;
  readonly folded: string;
}

/** Why a question cannot be asked: it holds no letter or digit, or is longer than any sentence. */
export type QuestionProblem = 'empty' | 'long';

/** The most letters and digits a question may have. */
export const longestQuestion = 500;
/** Beyond this many UTF-16 units a question is not even read: a paste of a whole book stays cheap. */
const longestTyped = 20_000;

const closingOf: Readonly<Record<string, string>> = {
  '"': '"',
  '＂': '＂',
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
};

/**
 * Returns the words of a question, each once, or why it cannot be asked. White space parts words,
 * except inside quotation marks that open where a word begins and close where one ends: that part
 * is one phrase. All other marks are ordinary punctuation, so that what is copied out of a text
 * (“三个走在前”排头兵) is one word.
 */
export function readQuestion(question: string, table: FoldTable): Word[] | QuestionProblem {
  if (question.length > longestTyped) return 'long';
  const words = partsOf(question)
    .map((written) => ({ written, folded: fold(written, table).text }))
    .filter(({ folded }) => folded !== '');
  const length = words.reduce((sum, word) => sum + word.folded.length, 0);
  if (length === 0) return 'empty';
  return length > longestQuestion ? 'long' : oncePerFolded(words);
}

function partsOf(question: string): string[] {
  const parts: string[] = [];
  for (let at = 0; at < question.length;) {
    const part = phraseAt(question, at) ?? /^\S*/u.exec(question.slice(at))?.[0] ?? '';
    if (part !== '') parts.push(part);
    at += Math.max(part.length, 1);
  }
  return parts;
}

/** The part in quotation marks that opens at `at` and closes before white space or the end. */
function phraseAt(question: string, at: number): string | undefined {
  const closing = closingOf[question.charAt(at)];
  if (closing === undefined) return undefined;
  for (
    let end = question.indexOf(closing, at + 1);
    end > 0;
    end = question.indexOf(closing, end + 1)
  ) {
    if (/^(\s|$)/u.test(question.charAt(end + 1))) return question.slice(at, end + 1);
  }
  return undefined;
}

function oncePerFolded(words: readonly Word[]): Word[] {
  return [...new Map(words.map((word) => [word.folded, word])).values()];
}
