import { readFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import type { Article } from './article.ts';
import { printedLines } from './review.ts';

/**
 * The register of published ids, `content/published-ids.json`: per article every id that has ever
 * been an address. `null` means that the element is there; an id that had to go names the element
 * that took its place, which keeps the old id as an alias.
 */
export type PublishedIds = Readonly<Record<string, Readonly<Record<string, string | null>>>>;

const registerSchema = z.record(z.string(), z.record(z.string(), z.string().nullable()));

/** Where the register is kept. */
export const registerFile = 'content/published-ids.json';

let register: Promise<PublishedIds> | undefined;

/** Returns the register, read once. Throws when the file is not there or not of its form. */
export function readRegister(): Promise<PublishedIds> {
  return (register ??= readFile(registerFile, 'utf8').then((text) =>
    registerSchema.parse(JSON.parse(text)),
  ));
}

/** Returns the ids of an article that are addresses: stories and printed lines. */
export function idsOf(article: Article): string[] {
  return [...article.stories.map(({ id }) => id), ...printedLines(article).map(({ id }) => id)];
}

/** Returns the aliases of an element: the old ids that lead to it. */
export function aliasesOf(register: PublishedIds, article: string, id: string): string[] {
  const ids = Object.entries(register[article] ?? {});
  return ids.filter(([, successor]) => successor === id).map(([old]) => old);
}

/** Returns what is wrong: a published id that leads nowhere, and a new id that is not registered. */
export function registerProblems(register: PublishedIds, articles: readonly Article[]): string[] {
  return articles.flatMap((article) => {
    const present = new Set(idsOf(article));
    const registered = register[article.id] ?? {};
    const lost = Object.entries(registered).filter(
      ([id, successor]) => !present.has(successor ?? id),
    );
    const added = [...present].filter((id) => !(id in registered));
    return [
      ...lost.map(
        ([id]) =>
          `${article.id}#${id} was published and is gone: give it a successor in content/published-ids.json.`,
      ),
      ...added.map(
        (id) =>
          `${article.id}#${id} is new: run npm run register and commit content/published-ids.json.`,
      ),
    ];
  });
}

/** Returns the register with the new ids of `articles` added; nothing is ever taken out. */
export function withNewIds(register: PublishedIds, articles: readonly Article[]): PublishedIds {
  const added = articles.map((article) => {
    const ids = Object.fromEntries(idsOf(article).map((id) => [id, null]));
    return [article.id, { ...ids, ...register[article.id] }] as const;
  });
  return { ...register, ...Object.fromEntries(added) };
}
