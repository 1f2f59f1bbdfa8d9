import { excerpt } from './excerpt.ts';
import type { Edit, Frontmatter } from './frontmatter.ts';
import type { Report } from './problems.ts';
import { mendUnknown } from './nearest-line.ts';
import { printedLines, type RawBody, type RawLine } from './raw.ts';
import type { LineOf, Yaml } from './yaml.ts';

/** A piece of text that the article may print, and the lines of the crawl that it stands for. */
interface Piece {
  readonly text: string;
  readonly lines: readonly number[];
  /** The edit that made or moved it; `null` for a line that is printed where it stands. */
  readonly edit: Edit | null;
}

/** For the id of a printed line: the numbers (from 1) of the crawl's lines that it stands for. */
export type Origins = ReadonlyMap<string, readonly number[]>;

/**
 * Returns the lines of a crawl, whatever line ends it was saved with, without the white space around
 * them: an indent is layout, and the page makes its own. Its bytes stay as they are.
 */
export function crawlLines(crawl: string): string[] {
  return wholeLines(crawl).map((line) => line.trim());
}

/** Returns the same lines with the white space around them, from which an indent can be told. */
export function wholeLines(crawl: string): string[] {
  return crawl.replace(/^\uFEFF|(?:\r\n?|\n)$/g, '').split(/\r\n?|\n/);
}

/**
 * Checks an article against the lines of its crawl, both ways: every printed line is a line of the
 * crawl or the result of a listed edit, in the crawl's order unless moved; every line of the crawl
 * is printed or removed by a listed edit. Returns where each printed line comes from.
 */
export function traceToCrawl(
  body: RawBody,
  crawled: readonly string[],
  { value: { edits }, lineOf }: Yaml<Frontmatter>,
  report: Report,
): Origins {
  checkEdits(edits, crawled, lineOf, report);
  const pieces = piecesOf(crawled, edits);
  checkPieces(pieces, edits, lineOf, report);
  const unprinted = new Set(pieces);
  const origins = originsOf(printedLines(body), unprinted, crawled, report);
  reportUnprinted(unprinted, report);
  return origins;
}

/** Takes the piece of each printed line out of `pieces`. */
function originsOf(
  printed: readonly RawLine[],
  pieces: Set<Piece>,
  crawled: readonly string[],
  report: Report,
): Origins {
  const origins = new Map<string, readonly number[]>();
  let last = 0;
  for (const line of printed) {
    const piece = take(pieces, line.verbatim);
    if (!piece) reportUnknown(line, crawled, report);
    else {
      origins.set(line.id, piece.lines);
      if (piece.edit?.kind !== 'move') last = checkOrder(line, piece, last, report);
    }
  }
  return origins;
}

/** Every line that an edit names holds words, and no other edit has it. */
function checkEdits(
  edits: readonly Edit[],
  crawled: readonly string[],
  lineOf: LineOf,
  report: Report,
): void {
  const named = new Set<number>();
  edits.forEach((edit, index) =>
    edit.lines.forEach((line, position) => {
      const problem = lineProblem(line, crawled, named);
      if (problem) report(lineOf('edits', index, 'lines', position), ...problem);
      named.add(line);
    }),
  );
}

function lineProblem(
  line: number,
  crawled: readonly string[],
  named: ReadonlySet<number>,
): readonly [what: string, mend: string] | undefined {
  const text = crawled[line - 1];
  if (named.has(line))
    return [`Line ${line} of the crawl is edited twice.`, 'Name every line in one edit, once.'];
  if (text === undefined)
    return [
      `There is no line ${line} in the crawl, which has ${crawled.length}.`,
      'Count the lines from 1, the empty ones too.',
    ];
  if (text === '')
    return [
      `Line ${line} of the crawl is empty.`,
      'Name the line that holds the words; empty lines need no edit.',
    ];
  return undefined;
}

/** A split must divide its line, and what an edit makes must be told from everything else. */
function checkPieces(
  pieces: readonly Piece[],
  edits: readonly Edit[],
  lineOf: LineOf,
  report: Report,
): void {
  edits.forEach((edit, index) => {
    const made = pieces.filter((piece) => piece.edit === edit);
    if (edit.kind === 'split') checkSplit(edit, made, lineOf('edits', index, 'at'), report);
    if (edit.kind === 'split' || edit.kind === 'join')
      checkRivals(made, pieces, lineOf('edits', index), report);
  });
}

function checkSplit(
  { at, lines }: Extract<Edit, { kind: 'split' }>,
  made: readonly Piece[],
  line: number,
  report: Report,
): void {
  const mend = 'Write under at: the characters between two pieces, as the crawl has them.';
  const texts = made.map(({ text }) => text);
  if (texts.length === 1) report(line, `Line ${lines.join()} of the crawl has no «${at}».`, mend);
  if (texts.includes('')) report(line, 'This split makes an empty piece.', mend);
  const twice = texts.find((text, index) => text !== '' && texts.indexOf(text) < index);
  if (twice !== undefined) report(line, `This split makes «${excerpt(twice)}» twice.`, mend);
}

/**
 * Two splits may make the same piece: two pictures, one agency. They are told apart by their order;
 * a line that is joined, or that no edit touches, is not.
 */
function checkRivals(
  made: readonly Piece[],
  pieces: readonly Piece[],
  line: number,
  report: Report,
): void {
  for (const piece of made) {
    const rival = pieces.find((other) => other.text === piece.text && areRivals(piece, other));
    if (!rival) continue;
    report(
      line,
      `This edit makes «${excerpt(piece.text)}», which line ${rival.lines.join(', ')} of the crawl makes too.`,
      'Remove the line that is not printed, or cut elsewhere, so that each can be traced.',
    );
  }
}

function areRivals(one: Piece, other: Piece): boolean {
  const areSplit = one.edit?.kind === 'split' && other.edit?.kind === 'split';
  return one.edit !== other.edit && !areSplit && one.text !== '';
}

/**
 * The crawl cut into pieces, in its order: a line is a piece, joined lines are one, a split line is
 * several.
 */
function piecesOf(crawled: readonly string[], edits: readonly Edit[]): Piece[] {
  const editOf = new Map(edits.flatMap((edit) => edit.lines.map((line) => [line, edit] as const)));
  const whole = crawled.flatMap((text, index): Piece[] => {
    const edit = editOf.get(index + 1) ?? null;
    if (text === '' || (edit && edit.kind !== 'move')) return [];
    return [{ text, lines: [index + 1], edit }];
  });
  const edited = edits.flatMap((edit) => editedPieces(edit, crawled));
  return [...whole, ...edited].toSorted((a, b) => firstLine(a) - firstLine(b));
}

function editedPieces(edit: Edit, crawled: readonly string[]): Piece[] {
  const { lines } = edit;
  const texts = lines.map((line) => crawled[line - 1] ?? '');
  if (edit.kind === 'join') return [{ text: texts.join(edit.with), lines, edit }];
  if (edit.kind !== 'split') return [];
  return texts.flatMap((text) => cutAt(text, edit.at)).map((text) => ({ text, lines, edit }));
}

/**
 * Returns the pieces of a line that is split wherever `at` stands. That is left out; of words around
 * a space only the space, for they tell which of several is meant.
 */
export function cutAt(text: string, at: string): string[] {
  const cut = /\s/.test(at) ? at.replace(/\s+/, '\n') : '\n';
  return text.replaceAll(at, cut).split('\n');
}

const firstLine = ({ lines }: Piece): number => lines[0] ?? 0;

function take(pieces: Set<Piece>, text: string): Piece | undefined {
  const found = [...pieces].find((piece) => piece.text === text);
  if (found) pieces.delete(found);
  return found;
}

function checkOrder(printed: RawLine, piece: Piece, last: number, report: Report): number {
  const first = firstLine(piece);
  if (first >= last) return first;
  report(
    printed.line,
    `Line ${first} of the crawl stands here behind line ${last}.`,
    'Keep the order of the crawl, or list the line under edits as kind: move.',
  );
  return last;
}

function reportUnknown(printed: RawLine, crawled: readonly string[], report: Report): void {
  const what = `«${excerpt(printed.verbatim)}» is not in the crawled text and in no listed edit.`;
  report(printed.line, what, mendUnknown(printed.verbatim, crawled));
}

function reportUnprinted(pieces: ReadonlySet<Piece>, report: Report): void {
  for (const { text, lines } of pieces)
    report(
      1,
      `Line ${lines.join(', ')} of the crawl is nowhere in the article: «${excerpt(text)}».`,
      'Print it, or list it under edits as kind: remove with the reason. A piece of a split: cut elsewhere.',
    );
}
