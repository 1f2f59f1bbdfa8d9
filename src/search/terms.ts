import { element } from '../browser/elements.ts';
import { searchWord } from '../text/search-words.ts';
import { fetchJson } from './fetch-json.ts';
import { fold, readFoldTable, type FoldTable } from './fold.ts';
import { loadedOnceFor } from '../browser/loaded-once.ts';
import type { SearchSettings } from './texts.ts';
import type { SearchView } from './view.ts';

/** So many terms or topics are named; who wants more is at home in the glossary itself. */
const most = 3;

/** A term of the glossary; or a topic, with everyday words for it. */
export type Named = readonly [id: string, name: string, asked?: readonly string[]];

/** Where the names stand, below the folder of the glossary, and where each leads. */
const kinds = {
  terms: { file: 'names', pathOf: (id: string) => `glossary/#${id}` },
  related: { file: 'topics', pathOf: (id: string) => `topics/${id}/` },
};

const namesIn = loadedOnceFor(fetchJson<readonly Named[]>);
const tableIn = loadedOnceFor(async (address) =>
  readFoldTable((await fetchJson<SearchSettings>(address)).fold),
);

/**
 * Names above the results the terms of the glossary that the question is, or is part of; where nothing
 * was found, the topics that it asks for in everyday words. They are no results and are not counted;
 * when they cannot be read, they are not there.
 */
export async function showTerms({ base, script, field, results }: SearchView): Promise<void> {
  const place = results.querySelector<HTMLElement>('[data-terms]');
  const question = field.value;
  if (!place) return;
  const kind = results.querySelector('[data-nothing]') ? 'related' : 'terms';
  const { file, pathOf } = kinds[kind];
  const [names, table] = await Promise.all([
    namesIn(`${base}glossary/${script}.${file}.json`),
    tableIn(`${base}search/fold.json`),
  ]).catch((error: unknown) => {
    console.warn(error);
    return [[], new Map<string, string>()] as const;
  });
  if (field.value !== question) return;
  const links = namedBy(question, names, table).map(([id, name]) =>
    element('a', { href: `${base}${script}/${pathOf(id)}` }, name),
  );
  place.hidden = links.length === 0;
  place.replaceChildren(
    searchWord(script, kind),
    ...links.flatMap((link, index) => [index > 0 ? '、' : '', link]),
  );
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
