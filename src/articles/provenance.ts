import type { Edit } from './frontmatter.ts';
import type { Report } from './problems.ts';
import { linesOf, type RawBody, type RawLine } from './raw.ts';

/** A piece of text that the article may print, and the lines of the crawl that it stands for. */
interface Piece {
  readonly text: string;
  readonly lines: readonly number[];
  readonly moved: boolean;
}

/** For the id of a printed line: the numbers (from 1) of the crawl's lines that it stands for. */
export type Origins = ReadonlyMap<string, readonly number[]>;

/**
 * Checks an article against its crawl, both ways: every printed line is a line of the crawl or the
 * result of a listed edit, in the crawl's order unless moved; every line of the crawl is printed or
 * removed by a listed edit. Returns where each printed line comes from.
 */
export function traceToCrawl(
  body: RawBody,
  crawl: string,
  edits: readonly Edit[],
  report: Report,
): Origins {
  const crawled = crawl.split('\n');
  const pieces = piecesOf(crawled, edits);
  const origins = new Map<string, readonly number[]>();
  let last = 0;
  for (const printed of linesOf(body)) {
    const piece = take(pieces, printed.verbatim);
    if (!piece) reportUnknown(printed, crawled, report);
    else {
      origins.set(printed.id, piece.lines);
      if (!piece.moved) last = checkOrder(printed, piece, last, report);
    }
  }
  reportUnprinted(pieces, report);
  return origins;
}

/** The crawl cut into pieces: a line is a piece, joined lines are one, a split line is several. */
function piecesOf(crawled: readonly string[], edits: readonly Edit[]): Set<Piece> {
  const kindOf = new Map(
    edits.flatMap((edit) => edit.lines.map((line) => [line, edit.kind] as const)),
  );
  const whole = crawled.flatMap((text, index): Piece[] => {
    const kind = kindOf.get(index + 1);
    if (text === '' || (kind && kind !== 'move')) return [];
    return [{ text, lines: [index + 1], moved: kind === 'move' }];
  });
  return new Set([...whole, ...edits.flatMap((edit) => editedPieces(edit, crawled))]);
}

function editedPieces(edit: Edit, crawled: readonly string[]): Piece[] {
  const texts = edit.lines.map((line) => crawled[line - 1] ?? '');
  if (edit.kind === 'join')
    return [{ text: texts.join(edit.with), lines: edit.lines, moved: false }];
  if (edit.kind !== 'split') return [];
  return (texts[0] ?? '').split(edit.at).map((text) => ({ text, lines: edit.lines, moved: false }));
}

function take(pieces: Set<Piece>, text: string): Piece | undefined {
  const found = [...pieces].find((piece) => piece.text === text);
  if (found) pieces.delete(found);
  return found;
}

function checkOrder(printed: RawLine, piece: Piece, last: number, report: Report): number {
  const first = piece.lines[0] ?? 0;
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

function mendUnknown(text: string, crawled: readonly string[]): string {
  const nearest = nearestLine(text, crawled);
  if (!nearest) return 'Copy the line from the crawl; words are never changed.';
  const { line, at, rest } = nearest;
  if (rest === '' && at === text.length) {
    return `Line ${line} of the crawl has it, but is printed elsewhere or taken by an edit.`;
  }
  return `Line ${line} of the crawl is nearest: from character ${at + 1} it has «${excerpt(rest)}».`;
}

function reportUnprinted(pieces: ReadonlySet<Piece>, report: Report): void {
  for (const { text, lines } of pieces) {
    report(
      1,
      `Line ${lines.join(', ')} of the crawl is nowhere in the article: «${excerpt(text)}».`,
      'Print it, or list it under edits as kind: remove with the reason.',
    );
  }
}

/** The line of the crawl that shares most of its beginning and end with `text`, and where they part. */
function nearestLine(text: string, crawled: readonly string[]) {
  const candidates = crawled.map((rest, index) => {
    const at = sharedBeginning(text, rest);
    return {
      line: index + 1,
      at,
      rest,
      shared: at + sharedBeginning(reversed(text), reversed(rest)),
    };
  });
  const best = candidates.reduce((a, b) => (b.shared > a.shared ? b : a));
  return best.shared > 0 ? { ...best, rest: best.rest.slice(best.at) } : undefined;
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}

function sharedBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

function excerpt(text: string): string {
  const characters = [...text];
  return characters.length > 24 ? `${characters.slice(0, 24).join('')}…` : text;
}
