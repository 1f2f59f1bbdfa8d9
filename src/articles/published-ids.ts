import { z } from 'astro/zod';
import type { Article } from './article.ts';
import type { Problem } from './problems.ts';
import { onceFor } from '../once.ts';
import { printedLines } from './raw.ts';
import { readYaml } from './yaml.ts';

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

/** Returns the register, read once. Throws a `ContentError` when it is missing or not of its form. */
export function readRegister(): Promise<PublishedIds> {
  const declaredIn = 'src/articles/published-ids.ts';
  return (register ??= readYaml(registerFile, registerSchema, { declaredIn }));
}

/** Returns the ids of an article that are addresses: stories and printed lines. */
export function idsOf(article: Article): string[] {
  return [...article.stories.map(({ id }) => id), ...printedLines(article).map(({ id }) => id)];
}

/** Of each article the ids that have a successor: every line of a page asks for its own. */
const replacedIn = onceFor((ids: PublishedIds[string]) =>
  Object.entries(ids).filter(([, successor]) => successor !== null),
);

/** Returns the aliases of an element: the old ids that lead to it. */
export function aliasesOf(register: PublishedIds, article: string, id: string): string[] {
  const old = replacedIn(register[article] ?? {});
  return old.filter(([, successor]) => successor === id).map(([gone]) => gone);
}

/** Returns what is wrong: a published id that leads nowhere, and a new id that is not registered. */
export function registerProblems(register: PublishedIds, articles: readonly Article[]): Problem[] {
  const idsByArticle = new Map(articles.map((article) => [article.id, new Set(idsOf(article))]));
  const known = new Set([...Object.keys(register), ...idsByArticle.keys()]);
  return [...known].flatMap((article) => {
    const present = idsByArticle.get(article);
    if (!present) return [goneArticle(article)];
    return [...lostIds(register, article, present), ...newIds(register, article, present)];
  });
}

/** One problem, not one for each of its addresses. */
function goneArticle(article: string): Problem {
  const what = `The article is gone, whose addresses were published (${registerFile} lists them).`;
  return { ...inArticle(article), what, mend: 'Put it back: a published article stays.' };
}

function lostIds(
  register: PublishedIds,
  article: string,
  present: ReadonlySet<string>,
): readonly Problem[] {
  const inRegister = (id: string) => ({ file: registerFile, line: lineOf(register, article, id) });
  return Object.entries(register[article] ?? {}).flatMap(([id, successor]) => {
    if (!present.has(successor ?? id)) {
      const what = `${article}#${id} was published and is gone.`;
      return [{ ...inRegister(id), what, mend: 'Name behind it the element that took its place.' }];
    }
    if (successor === null || !present.has(id)) return [];
    const what = `${article}#${id} is there and has a successor.`;
    return [{ ...inRegister(id), what, mend: 'Write null behind it.' }];
  });
}

function newIds(
  register: PublishedIds,
  article: string,
  present: ReadonlySet<string>,
): readonly Problem[] {
  const added = [...present].filter((id) => !Object.hasOwn(register[article] ?? {}, id));
  if (added.length === 0) return [];
  const what = `Its addresses are not registered: ${added.join(', ')}.`;
  return [
    { ...inArticle(article), what, mend: `Run npm run register and commit ${registerFile}.` },
  ];
}

const inArticle = (article: string) => ({ file: `content/articles/${article}.mdx`, line: 1 });

/** The line of an id in the register as `npm run register` writes it. */
function lineOf(register: PublishedIds, article: string, id: string): number {
  const text = registerText(register);
  const end = text.indexOf(`"${id}":`, text.indexOf(`"${article}": {`));
  return text.slice(0, end).split('\n').length;
}

/** Returns the register as its file has it. */
export function registerText(register: PublishedIds): string {
  return `${JSON.stringify(register, null, 2)}\n`;
}

/** Returns the register with the new ids of `articles` added; nothing is ever taken out. */
export function withNewIds(register: PublishedIds, articles: readonly Article[]): PublishedIds {
  const added = articles.map((article) => {
    const ids = Object.fromEntries(idsOf(article).map((id) => [id, null]));
    return [article.id, { ...ids, ...register[article.id] }] as const;
  });
  return { ...register, ...Object.fromEntries(added) };
}

/**
 * Returns the articles as the register has them: a new one is entered at its end, so the earlier ones
 * keep their places. Those that it does not have yet stand last.
 */
export function inOrderOfPublication<Known extends Pick<Article, 'id'>>(
  articles: readonly Known[],
  register: PublishedIds,
): Known[] {
  const published = Object.keys(register);
  const places = new Map(published.map((id, place) => [id, place]));
  const placeOf = ({ id }: Known) => places.get(id) ?? published.length;
  return articles.toSorted((one, other) => placeOf(one) - placeOf(other));
}
