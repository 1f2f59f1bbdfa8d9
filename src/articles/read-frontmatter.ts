import { frontmatterSchema, type Frontmatter } from './frontmatter.ts';
import type { Report } from './problems.ts';
import { parseYaml, type Yaml } from './yaml.ts';

const about = {
  name: 'Front matter',
  // The line above it is the ---.
  firstLine: 2,
  declaredIn: 'src/articles/frontmatter.ts',
};

/** Returns the checked front matter, or `null` with the problems reported by their lines. */
export function readFrontmatter(mdx: string, report: Report): Yaml<Frontmatter> | null {
  const text = /^---\n((?:[\s\S]*?\n)??)---(?:\n|$)/.exec(mdx)?.[1];
  if (text !== undefined) return parseYaml(text, frontmatterSchema, about, report);
  report(
    1,
    'The file does not begin with front matter.',
    'Begin it with --- and end the front matter with ---.',
  );
  return null;
}
