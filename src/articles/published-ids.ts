import { readFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import type { Article } from './article.ts';
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
  return (register ??= readJson().then(
    (read) =>
      read ??
      readYaml(registerFile, registerSchema, { declaredIn: 'src/articles/published-ids.ts' }),
  ));
}

/**
 * The register as JSON, which is read a hundred times faster, and of a thousand texts it is long;
 * `null` when something is wrong with it, which the reader of YAML tells with its line.
 */
async function readJson(): Promise<PublishedIds | null> {
  try {
    return registerSchema.parse(JSON.parse(await readFile(registerFile, 'utf8')));
  } catch {
    return null;
  }
}

/** Returns the ids of an article that are addresses: stories and printed lines. */
export function idsOf(article: Article): string[] {
  return [...article.stories.map(({ id }) => id), ...printedLines(article).map(({ id }) => id)];
}

/** Of each article the ids that have a successor: every line of a page asks for its own. */
const goneIds = new WeakMap<object, readonly (readonly [string, string | null])[]>();

/** Returns the aliases of an element: the old ids that lead to it. */
export function aliasesOf(register: PublishedIds, article: string, id: string): string[] {
  const ids = register[article] ?? {};
  const old = goneIds.get(ids) ?? Object.entries(ids).filter(([, successor]) => successor !== null);
  goneIds.set(ids, old);
  return old.filter(([, successor]) => successor === id).map(([gone]) => gone);
}

/** Returns what is wrong: a published id that leads nowhere, and a new id that is not registered. */
export function registerProblems(register: PublishedIds, articles: readonly Article[]): string[] {
  const idsByArticle = new Map(articles.map((article) => [article.id, new Set(idsOf(article))]));
  const known = new Set([...Object.keys(register), ...idsByArticle.keys()]);
  return [...known].flatMap((article) => {
    const registered = new Map(Object.entries(register[article] ?? {}));
    const present = idsByArticle.get(article);
    return present ? problemsOfArticle(article, registered, present) : [goneArticle(article)];
  });
}

/** One problem, not one for each of its addresses. */
function goneArticle(article: string): string {
  return `content/articles/${article}.mdx is gone, whose addresses were published: put it back; a published article stays (${registerFile} lists its addresses).`;
}

function problemsOfArticle(
  article: string,
  registered: ReadonlyMap<string, string | null>,
  present: ReadonlySet<string>,
): string[] {
  const lost = [...registered].filter(([id, successor]) => !present.has(successor ?? id));
  const doubled = [...registered].filter(
    ([id, successor]) => successor !== null && present.has(id),
  );
  const added = [...present].filter((id) => !registered.has(id));
  return [
    ...lost.map(
      ([id]) =>
        `${article}#${id} was published and is gone: name its successor in ${registerFile}.`,
    ),
    ...doubled.map(
      ([id]) =>
        `${article}#${id} is there and has a successor: write null behind it in ${registerFile}.`,
    ),
    ...added.map(
      (id) => `${article}#${id} is new: run npm run register and commit ${registerFile}.`,
    ),
  ];
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
