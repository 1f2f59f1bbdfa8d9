import { linesOfArticle } from '../browser/lines-of-article.ts';
import { sightOfWindow } from '../browser/sight.ts';
import { textRange } from '../browser/text-range.ts';
import { readAddress } from './address.ts';
import { fetchJson } from '../browser/fetch-json.ts';
import { fold, readFoldTable, type FoldTable } from './fold.ts';
import { findPhrase } from './link-phrase.ts';
import { markOf, placesOf } from './match.ts';
import { readQuestion, type Word } from './question.ts';
import type { SearchSettings } from './texts.ts';

/** Names of the highlights (CSS Custom Highlight API): in the line that was linked, and elsewhere. */
const here = 'search-hit';
const elsewhere = 'search-hit-elsewhere';

/**
 * Highlights the words of `?q=` on an article's page, those in the line of the fragment strongest,
 * and brings the first of these into sight. The text itself is not touched, so it is copied as it
 * is. `base` is the site's base path. Does nothing without a question or where the browser or the
 * fold table is missing: the link has led to the line all the same.
 */
export async function highlightFromAddress(base: string): Promise<void> {
  const { question } = readAddress(location.search);
  if (question.trim() === '' || !('highlights' in CSS)) return;
  try {
    const settings = await fetchJson<SearchSettings>(`${base}search/fold.json`);
    const table = readFoldTable(settings.fold);
    const words = readQuestion(question, table);
    if (typeof words === 'string') return;
    await highlight(words, table, readPlace());
    // The place of a phrase in its line is none in another.
    addEventListener('hashchange', () => void highlight(words, table, null));
  } catch (error) {
    console.warn(error);
  }
}

/** Where in its line the phrase of the address stands (src/search/link-phrase.ts). */
function readPlace(): number | null {
  const at = new URLSearchParams(location.search).get('at');
  return at !== null && /^\d{1,6}$/.test(at) ? Number(at) : null;
}

async function highlight(
  words: readonly Word[],
  table: FoldTable,
  at: number | null,
): Promise<void> {
  const target = document.getElementById(fragment());
  const all = linesOfArticle();
  const folded = words.map((word) => word.folded);
  const found = (line: HTMLElement) => rangesIn(line, folded, table);
  const hits = target
    ? (phraseRanges(all.slice(all.indexOf(target)), words, table, at) ?? found(target))
    : [];
  CSS.highlights.set(here, new Highlight(...hits));
  CSS.highlights.set(
    elsewhere,
    new Highlight(...all.filter((line) => line !== target).flatMap(found)),
  );
  // Whoever has just switched the script stays where they were reading.
  const isKept = 'placeKept' in document.documentElement.dataset;
  if (hits[0] && !isReturn() && !isKept) await bringIntoSight(hits[0]);
}

/** One phrase may reach from the line of the fragment into the next ones; several words may not. */
function phraseRanges(
  all: readonly HTMLElement[],
  [phrase, ...others]: readonly Word[],
  table: FoldTable,
  at: number | null,
): Range[] | null {
  if (!phrase || others.length > 0) return null;
  const texts = all.map((line) => line.textContent);
  return findPhrase(phrase.written, at, texts, table).flatMap((mark) => {
    const line = all[mark.line];
    return line ? textRange(line, mark.start, mark.end) : [];
  });
}

/** The id that the address names; an address that is no valid escape names nothing. */
function fragment(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

/** All words or nothing, as in the results: half of a question is not what was found. */
function rangesIn(line: HTMLElement, words: readonly string[], table: FoldTable): Range[] {
  const folded = fold(line.textContent, table);
  const places = words.map((word) =>
    placesOf(word, folded.text).map((place) => markOf(folded, place, word.length)),
  );
  return places.every((marks) => marks.length > 0)
    ? places
        .flat()
        .sort((one, other) => one.start - other.start)
        .map((mark) => textRange(line, mark.start, mark.end))
    : [];
}

/** Back and forward put the reader where they were; that is not to be changed. */
function isReturn(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return navigation instanceof PerformanceNavigationTiming && navigation.type === 'back_forward';
}

/** After the browser's own jump to the fragment: a hit far down in a long paragraph may be below. */
async function bringIntoSight(range: Range): Promise<void> {
  if (document.readyState !== 'complete')
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const { top, bottom } = range.getBoundingClientRect();
  const sight = sightOfWindow();
  if (top >= sight.top && bottom <= sight.bottom) return;
  const wanted = sight.top + (sight.bottom - sight.top) / 4;
  scrollBy({ top: top - wanted, behavior: 'instant' });
}
