import { paragraphsOfStory, type Article, type Paragraph } from '../../articles/article.ts';
import { onceFor } from '../../once.ts';
import type { Passage } from '../passage.ts';
import { glossaryOf, type Term } from './glossary.ts';

/** Characters of a paragraph that link to their term; code points, as the editor's notes count. */
interface TermMark {
  readonly from: number;
  readonly to: number;
  /** Id of the term. */
  readonly term: string;
}

/** The marks of an article by the id of their paragraph. */
type TermMarks = ReadonlyMap<string, readonly TermMark[]>;

/**
 * Reader modes take a paragraph of which more than half is links for navigation and drop it
 * (Readability, for a box whose class it knows as text); its number is a link too.
 */
const mostLinked = (paragraph: Paragraph) => [...paragraph.hans].length / 2 - 1;

/**
 * Returns the marks of every article by its id: the first place in each story where a term stands by
 * itself, neither inside a longer one nor in the words of a note.
 */
export function termMarksIn(
  articles: readonly Article[],
  terms: readonly Term[],
): ReadonlyMap<string, TermMarks> {
  const places = placesByArticle(terms);
  return new Map(articles.map((one) => [one.id, marksAmong(one, places.get(one.id) ?? [])]));
}

/** The same of the glossary's terms, found once for all pages of a build. */
export const allTermMarks = onceFor(async (articles: readonly Article[]) =>
  termMarksIn(articles, await glossaryOf(articles)),
);

function placesByArticle(terms: readonly Term[]): Map<string, Place[]> {
  const places = terms.flatMap((term) =>
    term.occurrences.map((passage) => ({ term: term.id, passage })),
  );
  return Map.groupBy(places, ({ passage }) => passage.article);
}

function marksAmong(article: Article, all: readonly Place[]): TermMarks {
  const places = all.toSorted((one, other) => lengthOf(other.passage) - lengthOf(one.passage));
  return new Map(
    article.stories.flatMap((story) => {
      const marked = new Set<string>();
      return paragraphsOfStory(story).map((paragraph) => {
        const own = places.filter(({ passage }) => passage.id === paragraph.id);
        return [paragraph.id, marksOf(paragraph, own, marked)] as const;
      });
    }),
  );
}

interface Place {
  readonly term: string;
  readonly passage: Passage;
}

/** `places` stand longest first; `marked` are the terms that the story has linked already. */
function marksOf(paragraph: Paragraph, places: readonly Place[], marked: Set<string>): TermMark[] {
  const taken: { readonly from: number; readonly to: number }[] = [...paragraph.marks];
  const marks: TermMark[] = [];
  let room = mostLinked(paragraph);
  for (const { term, passage } of places) {
    const mark = { ...pointsOf(paragraph, passage), term };
    const isTaken = taken.some(({ from, to }) => from < mark.to && mark.from < to);
    // A longer term covers its words even where it is linked already.
    taken.push(mark);
    const length = mark.to - mark.from;
    if (isTaken || marked.has(term) || length > room) continue;
    room -= length;
    marked.add(term);
    marks.push(mark);
  }
  return marks.toSorted((one, other) => one.from - other.from);
}

function pointsOf({ hans }: Paragraph, { start, end }: Passage) {
  const from = [...hans.slice(0, start)].length;
  return { from, to: from + [...hans.slice(start, end)].length };
}

const lengthOf = ({ start, end }: Passage): number => end - start;
