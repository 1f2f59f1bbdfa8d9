import { element } from '../browser/elements.ts';
import type { Script } from '../script/script.ts';
import { searchWord } from '../text/search-words.ts';
import { fetchJsonOnce } from '../browser/fetch-json.ts';
import { fold, readFoldTable, type FoldTable } from './fold.ts';
import type { SearchSettings } from './texts.ts';
import type { SearchView } from './view.ts';

/** So many terms or topics are named; who wants more is at home in the glossary itself. */
const most = 3;

/** A term, or a topic or printed word with everyday words for it; the path is below the script's. */
export type Named = readonly [path: string, name: string, asked?: readonly string[]];

/**
 * Names above the results the terms of the glossary that the question is, or is part of; where nothing
 * was found, the words and topics that it asks for in everyday words. They are no results and are not
 * counted; when they cannot be read, they are not there.
 */
export async function showTerms({ base, script, field, results }: SearchView): Promise<void> {
  const place = results.querySelector<HTMLElement>('[data-terms]');
  const question = field.value;
  if (!place) return;
  const kind = results.querySelector('[data-nothing]') ? 'topics' : 'terms';
  const [names, { fold: groups }] = await Promise.all([
    termsOf(base, script, kind),
    fetchJsonOnce<SearchSettings>(`${base}search/fold.json`),
  ]).catch((error: unknown) => {
    console.warn(error);
    return [[], { fold: '' }] as const;
  });
  if (field.value !== question) return;
  const links = namedBy(question, names, readFoldTable(groups)).map(([path, name]) =>
    element('a', { href: `${base}${script}/${path}` }, name),
  );
  place.hidden = links.length === 0;
  place.replaceChildren(searchWord(script, kind), ...links.flatMap((link) => [' ', link]));
}

/** Returns the names of a kind, fetched once; rejects when they do not load. */
export function termsOf(base: string, script: Script, kind = 'terms'): Promise<readonly Named[]> {
  return fetchJsonOnce(`${base}glossary/${script}.${kind}.json`);
}

/** One character is in too many names to mean one of them. */
function namedBy(question: string, names: readonly Named[], table: FoldTable) {
  const folded = (word: string) => fold(word, table).text;
  const asked = folded(question);
  if ([...asked].length < 2) return [];
  const isMeant = ([, name, words = []]: Named) =>
    folded(name).includes(asked) || words.some((word) => asked.includes(folded(word)));
  return names.filter(isMeant).slice(0, most);
}
