import { articlePath } from '../script/article-path.ts';
import type { Script } from '../script/script.ts';
import { fetchJson } from '../browser/fetch-json.ts';
import { fold, type Folded, type FoldTable } from './fold.ts';
import { loadedOnceFor } from '../browser/loaded-once.ts';
import { phraseQuery } from './link-phrase.ts';
import type { Mark } from './match.ts';
import type { ArticleTexts, StoryTexts, TextLine } from './texts.ts';

/** A line of an article in the reader's script, ready to be compared and shown. */
export interface LibraryLine extends TextLine {
  readonly article: string;
  readonly story: string;
  /** Place in the article, counted from 0. */
  readonly place: number;
  readonly folded: Folded;
  /** The heading or, before the first one, the headline under which it stands. */
  readonly heading: string;
  readonly source: ArticleTexts;
}

/** Reads the lines of a story; rejects when they do not load. */
export type ReadStory = (article: string, story: string) => Promise<readonly LibraryLine[]>;

/** Returns a reader that loads the text file of each article once, in one script. */
export function openLibrary(base: string, script: Script, table: FoldTable): ReadStory {
  const read = loadedOnceFor(async (article) =>
    linesOfTexts(await fetchJson(`${base}search/${article}.${script}.json`), table),
  );
  return async (article, story) => (await read(article)).filter((line) => line.story === story);
}

/** Returns the lines of an article from its text file. */
export function linesOfTexts(source: ArticleTexts, table: FoldTable): LibraryLine[] {
  return source.stories
    .flatMap((story) => withHeadings(story))
    .map(({ line, story, heading }, place) => ({
      ...line,
      article: source.article,
      story,
      place,
      heading,
      source,
      folded: fold(line.text, table),
    }));
}

function withHeadings({ story, lines }: StoryTexts) {
  let heading = lines.find((line) => line.kind === 'title')?.text ?? '';
  return lines.map((line) => {
    if (line.kind === 'heading') heading = line.text;
    return { line, story, heading };
  });
}

/** Returns the path of a line on its article's page, with a query when one is given. */
export function lineAddress(line: LibraryLine, base: string, script: Script, query = ''): string {
  return base + script + articlePath(line.article, line.id, query);
}

/** Returns the path of words of a line, where exactly these are highlighted. */
export function placeAddress(
  { line, mark }: { readonly line: LibraryLine; readonly mark: Mark },
  base: string,
  script: Script,
): string {
  return lineAddress(line, base, script, phraseQuery([line.text], mark.start, mark.end));
}
