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
const longestTyped = 5000;

/** The quotation marks, and which closes each. */
export const closingOf: Readonly<Record<string, string>> = {
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

/** The part in quotation marks that opens at `at`, if its closing mark ends a word. */
function phraseAt(question: string, at: number): string | undefined {
  const opening = question.charAt(at);
  const closing = closingOf[opening];
  const end = closing === undefined ? -1 : closingPlace(question, at, opening, closing);
  const isPhrase = end > 0 && /^(\s|$)/u.test(question.charAt(end + 1));
  return isPhrase ? question.slice(at, end + 1) : undefined;
}

/** Returns where a mark is closed, -1 for nowhere; nested ones belong together from the inside. */
export function closingPlace(
  question: string,
  at: number,
  opening: string,
  closing: string,
): number {
  let depth = 1;
  for (let place = at + 1; place < question.length; place += 1) {
    const mark = question.charAt(place);
    if (mark === closing) depth -= 1;
    else if (mark === opening) depth += 1;
    if (depth === 0) return place;
  }
  return -1;
}

function oncePerFolded(words: readonly Word[]): Word[] {
  return [...new Map(words.map((word) => [word.folded, word])).values()];
}
