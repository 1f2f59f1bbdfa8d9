import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { LineCounter, isNode, parseDocument, type Document } from 'yaml';
import type { z } from 'astro/zod';
import { strangersIn } from '../script/candidates.ts';
import { toReading, toVerbatim } from '../script/punctuation.ts';
import type { Script } from '../script/script.ts';
import { frontmatterSchema, type Frontmatter } from './frontmatter.ts';
import { parseBody } from './parse.ts';
import { problemsOf, type Problem, type Report } from './problems.ts';
import { traceToCrawl, type Origins } from './provenance.ts';
import { linesOf, type RawBody, type RawParagraph } from './raw.ts';

/** An article as its files have it, in its own script, with the crawl that it came from. */
export interface RawArticle {
  readonly id: string;
  readonly frontmatter: Frontmatter;
  readonly body: RawBody;
  readonly crawl: string;
  readonly origins: Origins;
}

/** Where an article's files are, relative to the project's top. */
export interface ArticleFiles {
  readonly id: string;
  readonly mdx: string;
  readonly crawl: string;
}

/** Returns the places of an article's files under `content`. */
export function filesOf(id: string, content = 'content'): ArticleFiles {
  return { id, mdx: `${content}/articles/${id}.mdx`, crawl: `${content}/sources/${id}.txt` };
}

/**
 * Reads and checks one article. `people` are the known person ids. Returns it together with its
 * problems; the article is `null` when its front matter cannot be read. Never throws for content.
 */
export async function readArticle(
  files: ArticleFiles,
  people: ReadonlySet<string>,
): Promise<{ article: RawArticle | null; problems: Problem[] }> {
  const { problems, report } = problemsOf(files.mdx);
  const mdx = await readFile(files.mdx, 'utf8');
  const crawl = await readCrawl(files.crawl, report);
  const frontmatter = readFrontmatter(mdx, report);
  const body = parseBody(mdx, report);
  if (!frontmatter) return { article: null, problems };
  checkCrawl(crawl, frontmatter, mdx, report);
  const origins = traceToCrawl(body, crawl.toString('utf8'), frontmatter.edits, report);
  checkBody(body, frontmatter, people, mdx, report);
  return { article: { id: files.id, frontmatter, body, crawl: crawl.toString('utf8'), origins }, problems };
}

async function readCrawl(file: string, report: Report): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch {
    report(1, `There is no crawled text ${file}.`, 'Put it there byte for byte as it was found.');
    return Buffer.alloc(0);
  }
}

/** The crawl is evidence: a changed byte is an error, whatever changed it. */
function checkCrawl(crawl: Buffer, { source, punctuation }: Frontmatter, mdx: string, report: Report): void {
  const found = createHash('sha256').update(crawl).digest('hex');
  if (found !== source.sha256) {
    report(lineContaining(mdx, 'sha256:'), `The crawled text has SHA-256 ${found}, not the recorded one.`, 'Restore the file from the history; a crawl is never edited.');
  }
  const text = crawl.toString('utf8');
  if (toVerbatim(toReading(text, punctuation), punctuation) !== text) {
    report(lineContaining(mdx, 'punctuation:'), 'The crawl already prints full-width ， ： ； （ or ）, so the punctuation rule could not be undone.', 'Write punctuation: fullwidth.');
  }
}

function checkBody(body: RawBody, frontmatter: Frontmatter, people: ReadonlySet<string>, mdx: string, report: Report): void {
  checkScript(body, frontmatter.originalScript, report);
  checkStories(body, frontmatter, mdx, report);
  checkIds(body, report);
  checkSpeakers(body, people, report);
  checkNotes(body, frontmatter, mdx, report);
  const named = [...frontmatter.people, ...Object.values(frontmatter.stories).flatMap((story) => story.authors)];
  for (const person of named.filter((id) => !people.has(id))) {
    report(lineContaining(mdx, person), `«${person}» is nobody in content/people.yaml.`, 'Add the person there with the name in both scripts, or correct the id.');
  }
}

function checkScript(body: RawBody, script: Script, report: Report): void {
  for (const { verbatim, line } of linesOf(body)) {
    const strangers = new Set(strangersIn(verbatim, script));
    for (const character of strangers) {
      report(line, `«${character}» does not belong to the script of this article (${script}).`, 'Copy the character from the crawl; an article stands in its own script only.');
    }
  }
}

function checkStories(body: RawBody, { stories }: Frontmatter, mdx: string, report: Report): void {
  const present = body.stories.map((story) => story.id);
  for (const { id, line } of body.stories.filter((story) => !(story.id in stories))) {
    report(line, `Story «${id}» is not listed in the front matter.`, `Add it under stories: with its authors (an empty list if it is unsigned).`);
  }
  for (const id of Object.keys(stories).filter((story) => !present.includes(story))) {
    report(lineContaining(mdx, `${id}:`), `The front matter lists story «${id}», which the article has not.`, `Add <Story id="${id}"> or remove the entry.`);
  }
}

function checkIds(body: RawBody, report: Report): void {
  const seen = new Set<string>();
  for (const { id, line } of linesOf(body)) {
    if (seen.has(id)) report(line, `The id «${id}» stands twice.`, 'Every id of an article is an address: give it another one.');
    seen.add(id);
  }
}

function checkSpeakers(body: RawBody, people: ReadonlySet<string>, report: Report): void {
  for (const { speaker, line } of paragraphsOf(body)) {
    if (speaker !== null && speaker !== '' && !people.has(speaker)) {
      report(line, `«${speaker}» speaks here but is nobody in content/people.yaml.`, 'Add the person there, or correct the id.');
    }
  }
}

function checkNotes(body: RawBody, { notes }: Frontmatter, mdx: string, report: Report): void {
  const used = new Set<string>();
  for (const { marks, line } of paragraphsOf(body)) {
    for (const { note } of marks) {
      used.add(note);
      if (!(note in notes)) report(line, `There is no editor's note «${note}».`, 'Write it under notes: in the front matter, in both scripts.');
    }
  }
  for (const note of Object.keys(notes).filter((id) => !used.has(id))) {
    report(lineContaining(mdx, `${note}:`), `The editor's note «${note}» belongs to no words.`, `Put <Note id="${note}">…</Note> around them, or remove the note.`);
  }
}

/** Returns the numbered paragraphs of a body. */
export function paragraphsOf(body: RawBody): RawParagraph[] {
  return body.stories.flatMap((story) => story.blocks).filter((block) => block.kind === 'paragraph');
}

/** Returns the checked front matter, or `null` with the problems reported by their lines. */
function readFrontmatter(mdx: string, report: Report): Frontmatter | null {
  const yaml = /^---\n([\s\S]*?)\n---\n/.exec(mdx)?.[1];
  if (yaml === undefined) {
    report(1, 'The file does not begin with front matter.', 'Begin it with --- and end the front matter with ---.');
    return null;
  }
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter });
  for (const error of document.errors) {
    report(counter.linePos(error.pos[0]).line + 1, `The front matter is not valid YAML: ${error.code}.`, error.message);
  }
  const result = frontmatterSchema.safeParse(document.toJS());
  for (const issue of result.error?.issues ?? []) reportIssue(issue, document, counter, report);
  return result.success ? result.data : null;
}

function reportIssue(issue: z.core.$ZodIssue, document: Document, counter: LineCounter, report: Report): void {
  const extra = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const path = [...issue.path, ...extra].map((part) => (typeof part === 'symbol' ? String(part) : part));
  const mend = extra.length > 0 ? 'Remove the field, or correct its name (src/articles/frontmatter.ts lists them all).' : 'Write it as src/articles/frontmatter.ts declares it.';
  report(lineOf(path, document, counter), `Front matter, ${path.join('.')}: ${issue.message}`, mend);
}

/** The line of a field, or of the nearest field above it that is there. */
function lineOf(path: readonly (string | number)[], document: Document, counter: LineCounter): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return counter.linePos(node.range[0]).line + 1;
  }
  return 1;
}

function lineContaining(text: string, words: string): number {
  const index = text.indexOf(words);
  return index < 0 ? 1 : text.slice(0, index).split('\n').length;
}
