import { mdxToMdast, type MdastNode } from 'satteri';
import type { Report } from './problems.ts';
import type { NoteMark, RawBlock, RawBody, RawLine, RawParagraph, RawStory } from './raw.ts';

type Parent = Extract<MdastNode, { children: unknown[] }>;
type Component = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** What an article may be made of; anything else is a mistake. */
const components = ['Story', 'Kicker', 'Byline', 'Speech', 'Photo', 'Caption', 'Credit', 'Credits'];
const inlineOnly =
  'In a line of text only <Note id="…">…</Note> may stand; escape Markdown signs with \\.';
const validId = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Returns the body of an article from the text of its MDX file, or `null` when it is no MDX; what is
 * wrong goes to `report`.
 * Sätteri is the parser that Astro compiles MDX with. The tree, not the compiled component, is
 * taken because a paragraph is needed as one string: for conversion, index, twin and page alike.
 */
export function parseBody(mdx: string, report: Report): RawBody | null {
  const tree = treeOf(mdx, report);
  if (!tree) return null;
  const parser = new BodyParser(report);
  for (const node of childrenOf(tree)) parser.readTop(node);
  return parser.body();
}

/** Reads one document from top to bottom; paragraphs are numbered through all its stories. */
class BodyParser {
  private readonly stories: RawStory[] = [];
  private credits: RawLine | null = null;
  private paragraphs = 0;
  private readonly report: Report;

  constructor(report: Report) {
    this.report = report;
  }

  body(): RawBody {
    return { stories: this.stories, credits: this.credits };
  }

  readTop(node: MdastNode): void {
    if (node.type === 'yaml') return;
    if (isComponent(node, 'Story')) this.readStory(node);
    else if (isComponent(node, 'Credits')) this.credits = this.line('credits', node);
    else this.misplaced(node, 'Outside a story only <Story> and <Credits> may stand.');
  }

  private readStory(node: Component): void {
    const id = this.storyId(node);
    const parts = { kicker: null as RawLine | null, title: null as RawLine | null };
    const blocks: RawBlock[] = [];
    for (const child of childrenOf(node)) {
      if (isComponent(child, 'Kicker')) parts.kicker = this.line(`${id}-kicker`, child);
      else if (child.type === 'heading' && child.depth === 1)
        parts.title = this.line(`${id}-title`, child);
      else blocks.push(...this.readBlock(child, id, null));
    }
    if (!parts.title)
      this.report(
        lineOf(node),
        `Story «${id}» has no title.`,
        'Put its headline on a line of its own: # 标题',
      );
    const title = parts.title ?? { id: `${id}-title`, verbatim: '', line: lineOf(node) };
    this.stories.push({ id, line: lineOf(node), kicker: parts.kicker, title, blocks });
  }

  private storyId(node: Component): string {
    const id = attribute(node, 'id');
    if (!id || !validId.test(id)) {
      this.report(
        lineOf(node),
        id ? `«${id}» is no story id.` : 'This story has no id.',
        'Write <Story id="…"> with an id of small letters, digits and hyphens.',
      );
    } else if (this.stories.some((story) => story.id === id)) {
      this.report(
        lineOf(node),
        `Story «${id}» stands twice.`,
        'Give each story of an article an id of its own.',
      );
    }
    return id ?? 'story';
  }

  private readBlock(node: MdastNode, story: string, speaker: string | null): RawBlock[] {
    if (node.type === 'paragraph') return [this.paragraph(node, speaker)];
    if (node.type === 'heading' && node.depth === 2) return [this.heading(node)];
    if (isComponent(node, 'Byline'))
      return [{ kind: 'byline', ...this.line(`${story}-byline`, node) }];
    if (isComponent(node, 'Photo')) return this.photo(node, story);
    if (isComponent(node, 'Speech') && speaker === null) return this.speech(node, story);
    this.misplaced(
      node,
      `In a story only paragraphs, ## headings and ${tags(components.slice(1, 5))} may stand.`,
    );
    return [];
  }

  private speech(node: Component, story: string): RawBlock[] {
    const speaker = attribute(node, 'by');
    if (!speaker)
      this.report(
        lineOf(node),
        'This speech names no speaker.',
        'Write <Speech by="…"> with a person id of content/people.yaml.',
      );
    return childrenOf(node).flatMap((child) => this.readBlock(child, story, speaker ?? ''));
  }

  private photo(node: Component, story: string): RawBlock[] {
    return childrenOf(node).flatMap((child): RawBlock[] => {
      if (isComponent(child, 'Caption'))
        return [{ kind: 'caption', ...this.line(`${story}-caption`, child) }];
      if (isComponent(child, 'Credit'))
        return [{ kind: 'credit', ...this.line(`${story}-credit`, child) }];
      this.misplaced(child, 'In a photo only <Caption> and <Credit> may stand.');
      return [];
    });
  }

  private heading(node: Extract<MdastNode, { type: 'heading' }>): RawBlock {
    const id = headingId(node);
    if (!id || !validId.test(id)) {
      this.report(
        lineOf(node),
        id ? `«${id}» is no heading id.` : 'This heading has no id.',
        'Write it behind the heading: ## 标题 {#ascii-id}',
      );
    }
    return { kind: 'heading', ...this.line(id ?? '', node) };
  }

  private paragraph(
    node: Extract<MdastNode, { type: 'paragraph' }>,
    speaker: string | null,
  ): RawParagraph {
    this.paragraphs += 1;
    const line = this.line(`p${this.paragraphs}`, node);
    return { kind: 'paragraph', ...line, speaker, marks: marksOf(node) };
  }

  private line(id: string, node: Parent): RawLine {
    const { start, end } = node.position ?? { start: { line: 1 }, end: { line: 1 } };
    if (start.line !== end.line) {
      this.report(
        start.line,
        'This stands on more than one line.',
        'A line break inside Chinese text becomes a space: write it on one line.',
      );
    }
    for (const child of node.children) this.checkInline(child);
    return { id, verbatim: textOf(node), line: start.line };
  }

  private checkInline(node: MdastNode): void {
    if (node.type === 'text') return;
    if (isComponent(node, 'Note') && attribute(node, 'id')) return;
    if (node.type === 'paragraph') for (const child of node.children) this.checkInline(child);
    else this.misplaced(node, inlineOnly);
  }

  private misplaced(node: MdastNode, mend: string): void {
    this.report(lineOf(node), `${nameOf(node)} cannot stand here.`, mend);
  }
}

/** Returns the tree of an MDX text; a syntax error becomes a problem. */
function treeOf(mdx: string, report: Report): MdastNode | null {
  try {
    return mdxToMdast(mdx, { features: { headingAttributes: true, smartPunctuation: false } });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = Number(/(\d+):\d+/.exec(message)?.[1] ?? 1);
    report(
      line,
      `This is not valid MDX: ${message}`,
      'Close every tag, and escape { and < with a backslash.',
    );
    return null;
  }
}

function isComponent(node: MdastNode, name: string): node is Component {
  return (
    (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === name
  );
}

function attribute(node: Component, name: string): string | undefined {
  const found = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

function headingId(node: Extract<MdastNode, { type: 'heading' }>): string | undefined {
  // Sätteri puts the attributes of a heading where remark does; mdast's own types do not know them.
  const data: { hProperties?: { id?: unknown } } = node.data ?? {};
  const id = data.hProperties?.id;
  return typeof id === 'string' ? id : undefined;
}

/** The notes of a paragraph by their positions in its text. */
function marksOf(node: Parent): NoteMark[] {
  const marks: NoteMark[] = [];
  let from = 0;
  for (const child of childrenOf(node)) {
    const to = from + textOf(child).length;
    if (isComponent(child, 'Note')) marks.push({ note: attribute(child, 'id') ?? '', from, to });
    from = to;
  }
  return marks;
}

function textOf(node: MdastNode): string {
  return 'value' in node ? node.value : childrenOf(node).map(textOf).join('');
}

function childrenOf(node: MdastNode): MdastNode[] {
  return 'children' in node ? node.children : [];
}

function lineOf(node: MdastNode): number {
  return node.position?.start.line ?? 1;
}

function nameOf(node: MdastNode): string {
  return 'name' in node && node.name ? `<${node.name}>` : `A Markdown ${node.type}`;
}

function tags(names: readonly string[]): string {
  return names.map((name) => `<${name}>`).join(', ');
}
