import { frontmatterSchema, type Frontmatter } from './frontmatter.ts';
import type { Report } from './problems.ts';
import { parseYaml, type Yaml } from './yaml.ts';

const about = {
  name: 'Front matter',
  // The line above it is the ---.
  firstLine: 2,
  declaredIn: 'src/articles/frontmatter.ts',
};

/** Returns the YAML between the two lines of hyphens with which a file begins, `null` without them. */
export function frontmatterOf(mdx: string): string | null {
  return /^---\n((?:[\s\S]*?\n)??)---(?:\n|$)/.exec(mdx)?.[1] ?? null;
}

/** Returns the checked front matter, or `null` with the problems reported by their lines. */
export function readFrontmatter(mdx: string, report: Report): Yaml<Frontmatter> | null {
  const text = frontmatterOf(mdx);
  if (text !== null) return parseYaml(text, frontmatterSchema, about, report);
  report(
    1,
    mdx.startsWith('---\n')
      ? 'The front matter does not end.'
      : 'The file does not begin with front matter.',
    'Begin it with --- and end the front matter with ---; is the file whole?',
  );
  return null;
}
