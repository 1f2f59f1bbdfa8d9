/** What ids are made of, everywhere: of articles, stories, headings, notes and people. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A line of an article as the crawl has it, and where it stands in the MDX file. */
export interface RawLine {
  readonly id: string;
  readonly verbatim: string;
  readonly line: number;
}

/** A stretch of a paragraph with an editor's note; positions are code points, which conversion keeps. */
export interface NoteMark {
  readonly note: string;
  readonly from: number;
  readonly to: number;
}

/** A paragraph, with the person to whom the text attributes it. */
export interface RawParagraph extends RawLine {
  readonly kind: 'paragraph';
  readonly speaker: string | null;
  readonly marks: readonly NoteMark[];
}

/** A printed line that is no paragraph: a subheading, the byline, a picture's caption or credit. */
export interface RawFurniture extends RawLine {
  readonly kind: 'heading' | 'byline' | 'caption' | 'credit';
}

/** A printed line of a story below its headline. */
export type RawBlock = RawParagraph | RawFurniture;

/** A story, and the line of the MDX file in which it begins. */
export interface RawStory {
  readonly id: string;
  readonly line: number;
  readonly kicker: RawLine | null;
  readonly title: RawLine;
  readonly blocks: readonly RawBlock[];
}

/** The body of an article in the order of reading, in the script and punctuation of the crawl. */
export interface RawBody {
  readonly stories: readonly RawStory[];
  readonly credits: RawLine | null;
}

/** What is printed of an article: as it was read, or in both scripts. */
interface Printed<Line> {
  readonly stories: readonly {
    readonly kicker: Line | null;
    readonly title: Line;
    readonly blocks: readonly Line[];
  }[];
  readonly credits: Line | null;
}

/** Returns every printed line, in the order of reading. */
export function printedLines<Line>({ stories, credits }: Printed<Line>): Line[] {
  const lines = stories.flatMap(({ kicker, title, blocks }) => [kicker, title, ...blocks]);
  return [...lines, credits].filter((line) => line !== null);
}

/** Returns the numbered paragraphs of a body. */
export function paragraphsOf(body: RawBody): RawParagraph[] {
  return body.stories
    .flatMap((story) => story.blocks)
    .filter((block) => block.kind === 'paragraph');
}
