import { element } from '../browser/elements.ts';
import { searchWord } from '../text/search-words.ts';
import { fetchJson } from './fetch-json.ts';
import { fold, readFoldTable, type FoldTable } from './fold.ts';
import type { SearchSettings } from './texts.ts';
import type { SearchView } from './view.ts';

/** So many terms are named; who wants more is at home in the glossary itself. */
const most = 3;

/** The terms of the glossary by their ids: `/glossary/<script>.names.json`. */
type Terms = Readonly<Record<string, string>>;

let loaded: Promise<readonly [Terms, FoldTable]> | undefined;

/**
 * Names above the results the terms of the glossary that the question is, or is part of. They are
 * no results and are not counted; when the glossary cannot be read, they are not there.
 */
export async function showTerms({ base, script, field, results }: SearchView): Promise<void> {
  const place = results.querySelector<HTMLElement>('[data-terms]');
  const question = field.value;
  if (!place) return;
  loaded ??= load(base, script);
  const [terms, table] = await loaded.catch((error: unknown) => {
    console.warn(error);
    loaded = undefined;
    return [{}, new Map<string, string>()] as const;
  });
  if (field.value !== question) return;
  const links = termsFor(question, terms, table).map(([id, term]) =>
    element('a', { href: `${base}${script}/glossary/#${id}` }, term),
  );
  place.hidden = links.length === 0;
  place.replaceChildren(
    searchWord(script, 'terms'),
    ...links.flatMap((link, index) => [index > 0 ? '、' : '', link]),
  );
}

async function load(base: string, script: string): Promise<readonly [Terms, FoldTable]> {
  const [terms, settings] = await Promise.all([
    fetchJson<Terms>(`${base}glossary/${script}.names.json`),
    fetchJson<SearchSettings>(`${base}search/fold.json`),
  ]);
  return [terms, readFoldTable(settings.fold)];
}

/** One character is in too many terms to mean one of them. */
function termsFor(question: string, terms: Terms, table: FoldTable) {
  const asked = fold(question, table).text;
  if ([...asked].length < 2) return [];
  return Object.entries(terms)
    .filter(([, term]) => fold(term, table).text.includes(asked))
    .slice(0, most);
}
