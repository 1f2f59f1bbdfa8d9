import type { z } from 'astro/zod';
import type { Article } from '../../articles/article.ts';
import { onceFor } from '../../once.ts';
import { readYaml } from '../../articles/yaml.ts';
import type { Passage } from '../passage.ts';
import { occurrencesOf } from './occurrences.ts';
import { glossarySchema, type Source, type WrittenTerm } from './schema.ts';

/** A term with its sources and every place where the texts print it. */
export interface Term extends Omit<WrittenTerm, 'sources' | 'english' | 'printed'> {
  readonly english: { readonly text: string; readonly source: Source | null } | null;
  readonly sources: readonly Source[];
  readonly occurrences: readonly Passage[];
}

/**
 * Returns the terms of `content/study/glossary.yaml` in the order of their pinyin. Throws a
 * `ContentError` that lists the problems of the file.
 */
export async function readGlossary(
  articles: readonly Article[],
  content = 'content',
): Promise<readonly Term[]> {
  const schema = glossarySchema(articles);
  const written = await readYaml(`${content}/study/glossary.yaml`, schema, {
    declaredIn: 'src/study/glossary/schema.ts',
  });
  return written.terms
    .map((term) => termOf(term, written, articles))
    .toSorted((one, other) => (soundOf(one) < soundOf(other) ? -1 : 1));
}

/** Returns the glossary of these articles, read once for all pages of a build. */
export const glossaryOf = onceFor(readGlossary);

/** Returns the letter under which a term stands: the first of its pinyin, a capital. */
export function letterOf(term: Pick<Term, 'pinyin'>): string {
  return soundOf(term).charAt(0).toUpperCase();
}

function soundOf({ pinyin }: Pick<Term, 'pinyin'>): string {
  return pinyin
    .normalize('NFD')
    .replaceAll(/[\p{M}\p{P}]/gu, '')
    .toLowerCase();
}

type Written = z.infer<ReturnType<typeof glossarySchema>>;

function termOf(
  { printed, ...term }: WrittenTerm,
  { sources }: Written,
  articles: readonly Article[],
): Term {
  const known = (id: string | undefined) => (id === undefined ? null : (sources[id] ?? null));
  const { english } = term;
  return {
    ...term,
    english: english ? { text: english.text, source: known(english.source) } : null,
    sources: term.sources.map(known).filter((source) => source !== null),
    occurrences: occurrencesOf(printed ?? term.term.hans, articles),
  };
}
