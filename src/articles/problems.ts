import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';

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
    // Where in the program it was found would help nobody to mend the content.
    delete this.stack;
  }
}

/** Throws a `ContentError` when there is any problem. */
export function assertSound(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ContentError(problems);
}

/** Returns `file:line  what` and below it how to mend it. */
function describe({ file, line, what, mend }: Problem): string {
  return `${file}:${line}  ${what}\n    → ${mend}`;
}

/** Notes problems of one file. */
export type Report = (line: number, what: string, mend: string) => void;

/** Returns a list of problems and the function that adds those of `file` to it. */
export function problemsOf(file: string): { problems: Problem[]; report: Report } {
  const problems: Problem[] = [];
  return { problems, report: (line, what, mend) => problems.push({ file, line, what, mend }) };
}

/** A file of the content: what it is called, and what to do when it is not there. */
export interface ContentFile {
  readonly file: string;
  readonly name: string;
  readonly mend: string;
  /** Whether it is no problem when the file is not there. */
  readonly mayBeAbsent?: boolean;
}

/** Returns the bytes of a file, or `null`; why it cannot be read goes to `report`. */
export async function readBytes(content: ContentFile, report: Report): Promise<Buffer | null> {
  try {
    return await readFile(content.file);
  } catch (error) {
    reportUnreadable(content, error, report);
    return null;
  }
}

/** Returns bytes as text, or `null` when they are no UTF-8; where they are not goes to `report`. */
export function textOf(
  bytes: Buffer,
  { file, name }: Pick<ContentFile, 'file' | 'name'>,
  report: Report,
): string | null {
  const text = bytes.toString('utf8');
  if (isUtf8(bytes)) return text;
  const line = text.slice(0, text.indexOf('\ufffd')).split(/\r\n?|\n/).length;
  const mend = 'Get or save the text as UTF-8; is the file whole?';
  report(line, `The ${name} ${file} is not UTF-8 in line ${line}.`, mend);
  return null;
}

/** Returns the text of a file, line ends as `\n` and without a byte order mark, or `null`. */
export async function readText(content: ContentFile, report: Report): Promise<string | null> {
  const bytes = await readBytes(content, report);
  const text = bytes && textOf(bytes, content, report);
  return text?.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n') ?? null;
}

function reportUnreadable(content: ContentFile, error: unknown, report: Report): void {
  const { file, name, mend, mayBeAbsent = false } = content;
  const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  if (isAbsent && mayBeAbsent) return;
  if (isAbsent) report(1, `There is no ${name} ${file}.`, mend);
  else
    report(1, `The ${name} ${file} cannot be read: ${String(error)}`, 'Make it a readable file.');
}

const count = (number: number): string => (number === 1 ? 'One problem' : `${number} problems`);
