import { scripts, type InBothScripts, type Script } from '../../script/script.ts';
import { glossaryWord } from '../../text/glossary-words.ts';
import { csvOf } from '../csv.ts';
import type { Term } from './glossary.ts';

// prettier-ignore
const columns = [
  'id', 'term_hans', 'term_hant', 'pinyin', 'english', 'english_source',
  'basis_hans', 'basis_hant', 'explanation_hans', 'explanation_hant',
  'items_hans', 'items_hant', 'remark_hans', 'remark_hant',
  'sources', 'sources_read', 'occurrences', 'places',
];

/** Returns the glossary as CSV, in both scripts. */
export function glossaryCsv(terms: readonly Term[]): string {
  return csvOf([columns, ...terms.map(rowOf)]);
}

function rowOf(term: Term): string[] {
  const { english, basis, sources, occurrences, items } = term;
  const inEach = (of: (script: Script) => string) => scripts.map(of);
  const own = (words: InBothScripts | undefined) => inEach((script) => words?.[script] ?? '');
  return [
    term.id,
    ...own(term.term),
    term.pinyin,
    english?.text ?? '',
    english?.source?.url ?? '',
    ...inEach((script) => glossaryWord(script, basis)),
    ...own(term.explanation),
    ...inEach((script) => items.map((item) => item[script]).join('；')),
    ...own(term.remark),
    sources.map(({ url }) => url).join(' '),
    [...new Set(sources.map(({ read }) => read))].join(' '),
    String(occurrences.length),
    occurrences.map(({ article, id }) => `${article}#${id}`).join(' '),
  ];
}
