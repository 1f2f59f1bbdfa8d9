/** Something wrong in the content: where it stands, what is wrong, and how to mend it. */
export interface Problem {
  /** Path from the project's top, e.g. `content/articles/2020-provincial-visit.mdx`. */
  readonly file: string;
  /** Line in that file, counted from 1. */
  readonly line: number;
  readonly what: string;
  readonly mend: string;
}

/** The content has problems; the message lists every one of them, so that all are mended in one go. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`${count(problems.length)} in the content:\n\n${problems.map(describe).join('\n\n')}\n`);
    this.problems = problems;
  }
}

/** Throws a `ContentError` when there is any problem. */
export function assertSound(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ContentError(problems);
}

/** Returns `file:line  what` and below it how to mend it. */
export function describe({ file, line, what, mend }: Problem): string {
  return `${file}:${line}  ${what}\n    → ${mend}`;
}

/** Notes problems of one file. */
export type Report = (line: number, what: string, mend: string) => void;

/** Returns a list of problems and the function that adds those of `file` to it. */
export function problemsOf(file: string): { problems: Problem[]; report: Report } {
  const problems: Problem[] = [];
  return { problems, report: (line, what, mend) => problems.push({ file, line, what, mend }) };
}

/** Returns the line, counted from 1, in which `words` first stand in a file's text; 1 if nowhere. */
export function lineContaining(text: string, words: string): number {
  const index = text.indexOf(words);
  return index < 0 ? 1 : text.slice(0, index).split('\n').length;
}

function count(number: number): string {
  return number === 1 ? 'One problem' : `${number} problems`;
}
