import { readFile } from 'node:fs/promises';
import { checkBody, checkCrawl } from './check.ts';
import type { Frontmatter } from './frontmatter.ts';
import { parseBody } from './parse.ts';
import { problemsOf, type Problem, type Report } from './problems.ts';
import { traceToCrawl, type Origins } from './provenance.ts';
import type { RawBody } from './raw.ts';
import { readFrontmatter } from './read-frontmatter.ts';

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
 * problems; the article is `null` when its front matter or body cannot be read. Never throws for content.
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
  if (!frontmatter || !body) return { article: null, problems };
  checkCrawl(crawl, frontmatter, mdx, report);
  const origins = traceToCrawl(body, crawl.toString('utf8'), frontmatter.edits, report);
  checkBody(body, frontmatter, people, mdx, report);
  return {
    article: { id: files.id, frontmatter, body, crawl: crawl.toString('utf8'), origins },
    problems,
  };
}

async function readCrawl(file: string, report: Report): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch {
    report(1, `There is no crawled text ${file}.`, 'Put it there byte for byte as it was found.');
    return Buffer.alloc(0);
  }
}
