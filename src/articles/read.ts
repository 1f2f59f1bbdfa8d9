import { checkBody, checkCrawl, checkName } from './check.ts';
import type { Frontmatter } from './frontmatter.ts';
import { parseBody } from './parse.ts';
import type { People } from './people.ts';
import { problemsOf, readBytes, readText, type Problem, type Report } from './problems.ts';
import { crawlLines, traceToCrawl, type Origins } from './provenance.ts';
import type { RawBody } from './raw.ts';
import { frontmatterOf, readFrontmatter } from './read-frontmatter.ts';

/** An article as its files have it, in its own script, with the crawl that it came from. */
export interface RawArticle {
  readonly id: string;
  readonly frontmatter: Frontmatter;
  readonly body: RawBody;
  /** The crawl as it was found, line ends and all; `crawlLines` cuts it. */
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
 * Reads and checks one article. Returns it together with its problems; the article is `null` when one
 * of its files, its front matter or its body cannot be read. Whatever the files hold, it never throws.
 */
export async function readArticle(
  files: ArticleFiles,
  people: People,
): Promise<{ article: RawArticle | null; problems: Problem[] }> {
  const { problems, report } = problemsOf(files.mdx);
  checkName(files.id, report);
  const article = await readDraft(files, people, report);
  return { article, problems };
}

async function readDraft(
  { id, ...files }: ArticleFiles,
  people: People,
  report: Report,
): Promise<RawArticle | null> {
  const [mdx, bytes] = [await readMdx(files.mdx, report), await readCrawl(files.crawl, report)];
  if (mdx === null) return null;
  const front = readFrontmatter(mdx, report);
  // Without its front matter a text is no MDX either: that would only say the same again.
  const body = frontmatterOf(mdx) === null ? null : parseBody(mdx, report);
  if (!front || !body || !bytes) return null;
  const { value: frontmatter, lineOf } = front;
  const crawl = checkCrawl(bytes, files.crawl, front, report);
  checkBody({ body, frontmatter, lineOf }, people, report);
  // Held against another crawl than the recorded one, every line would be wrong.
  if (crawl === null) return null;
  const origins = traceToCrawl(body, crawlLines(crawl), front, report);
  return { id, frontmatter, body, crawl, origins };
}

function readMdx(file: string, report: Report): Promise<string | null> {
  return readText({ file, name: 'article', mend: 'Write it, or remove its crawl.' }, report);
}

function readCrawl(file: string, report: Report): Promise<Buffer | null> {
  const mend = 'Put it there byte for byte as it was found.';
  return readBytes({ file, name: 'crawled text', mend }, report);
}
