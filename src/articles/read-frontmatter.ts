import type { z } from 'astro/zod';
import { LineCounter, isNode, parseDocument, type Document } from 'yaml';
import { frontmatterSchema, type Frontmatter } from './frontmatter.ts';
import type { Report } from './problems.ts';

/** Returns the checked front matter, or `null` with the problems reported by their lines. */
export function readFrontmatter(mdx: string, report: Report): Frontmatter | null {
  const yaml = /^---\n([\s\S]*?)\n---\n/.exec(mdx)?.[1];
  if (yaml === undefined) {
    report(
      1,
      'The file does not begin with front matter.',
      'Begin it with --- and end the front matter with ---.',
    );
    return null;
  }
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter });
  for (const error of document.errors) {
    report(
      counter.linePos(error.pos[0]).line + 1,
      `The front matter is not valid YAML: ${error.code}.`,
      error.message,
    );
  }
  if (document.errors.length > 0) return null;
  const result = frontmatterSchema.safeParse(document.toJS());
  for (const issue of result.error?.issues ?? []) reportIssue(issue, document, counter, report);
  return result.success ? result.data : null;
}

function reportIssue(
  issue: z.core.$ZodIssue,
  document: Document,
  counter: LineCounter,
  report: Report,
): void {
  const extra = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const path = [...issue.path, ...extra].map((part) =>
    typeof part === 'symbol' ? String(part) : part,
  );
  const mend =
    extra.length > 0
      ? 'Remove the field, or correct its name (src/articles/frontmatter.ts lists them all).'
      : 'Write it as src/articles/frontmatter.ts declares it.';
  report(
    lineOf(path, document, counter),
    `Front matter, ${path.join('.')}: ${issue.message}`,
    mend,
  );
}

/** The line of a field, or of the nearest field above it that is there. */
function lineOf(
  path: readonly (string | number)[],
  document: Document,
  counter: LineCounter,
): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return counter.linePos(node.range[0]).line + 1;
  }
  return 1;
}
