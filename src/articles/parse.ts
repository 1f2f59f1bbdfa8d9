import { mdxToMdast, type MdastNode } from 'satteri';
import {
  attribute,
  childrenOf,
  commentOf,
  headingId,
  isComponent,
  isTitle,
  lineOf,
  marksOf,
  nameOf,
  tags,
  textOf,
  type Component,
  type Heading,
  type Parent,
} from './mdx-tree.ts';
import type { Report } from './problems.ts';
import {
  idPattern,
  type RawBlock,
  type RawBody,
  type RawFurniture,
  type RawLine,
  type RawParagraph,
  type RawStory,
} from './raw.ts';

// Without GFM: an address or a ~ in a text is text. Words are as crawled: no dashes, no quotes made.
const features = { gfm: false, headingAttributes: true, smartPunctuation: false };
/** What an article may be made of; anything else is a mistake. */
const components = ['Story', 'Kicker', 'Byline', 'Speech', 'Photo', 'Caption', 'Credit', 'Credits'];
const inlineOnly = 'In a line of text only words may stand; escape Markdown signs with \\.';
const notesOnly =
  'In a line of text only <Note id="…">…</Note> may stand; escape Markdown signs with \\.';
const wordsOnly = 'In a note only plain words may stand: no markup and no second note.';

/**
 * Returns the body of an article from the text of its MDX file, or `null` when it is no MDX or
 * holds no story; what is wrong goes to `report`.
 * Sätteri is the parser that Astro compiles MDX with. The tree, not the compiled component, is
 * taken because a paragraph is needed as one string: for conversion, index, twin and page alike.
 */
export function parseBody(mdx: string, report: Report): RawBody | null {
  const tree = treeOf(mdx, report);
  if (!tree) return null;
  const parser = new BodyParser(report);
  for (const node of childrenOf(tree)) parser.readTop(node);
  const body = parser.body();
  if (body.stories.length > 0) return body;
  const mend = 'Write <Story id="…"> around each story; is the file whole?';
  report(mdx.trimEnd().split('\n').length, 'The article has no story.', mend);
  return null;
}

/** Reads one document from top to bottom; paragraphs are numbered through all its stories. */
class BodyParser {
  private readonly stories: RawStory[] = [];
  private readonly credits: RawLine[] = [];
  private readonly furnished = new Map<string, number>();
  private paragraphs = 0;
  private readonly report: Report;

  constructor(report: Report) {
    this.report = report;
  }

  body(): RawBody {
    return {
      stories: this.stories,
      credits: this.only(this.credits, 'This article has', 'line of credits'),
    };
  }

  readTop(node: MdastNode): void {
    if (node.type === 'yaml') return;
    if (isComponent(node, 'Story')) this.readStory(node);
    else if (isComponent(node, 'Credits')) this.credits.push(this.line('credits', node));
    else this.misplaced(node, 'Outside a story only <Story> and <Credits> may stand.');
  }

  private readStory(node: Component): void {
    const id = this.storyId(node);
    const kickers: RawLine[] = [];
    const titles: RawLine[] = [];
    const blocks: RawBlock[] = [];
    for (const child of childrenOf(node)) {
      if (isComponent(child, 'Kicker')) kickers.push(this.line(`${id}-kicker`, child));
      else if (isTitle(child)) titles.push(this.line(`${id}-title`, child));
      else blocks.push(...this.readBlock(child, id, null));
    }
    const kicker = this.only(kickers, `Story «${id}» has`, 'kicker');
    const title = this.only(titles, `Story «${id}» has`, 'title') ?? this.noTitle(id, node);
    this.stories.push({ id, line: lineOf(node), kicker, title, blocks });
  }

  /** The first of what may stand only once; the others are reported, each by its line. */
  private only(found: readonly RawLine[], owner: string, what: string): RawLine | null {
    const [first = null, ...others] = found;
    for (const { line } of others)
      this.report(
        line,
        `${owner} a second ${what}.`,
        `Keep one line; if the crawl prints it as several, list them under edits as kind: join.`,
      );
    return first;
  }

  private noTitle(id: string, node: Component): RawLine {
    this.report(
      lineOf(node),
      `Story «${id}» has no title.`,
      'Put its headline on a line of its own: # 标题',
    );
    return { id: `${id}-title`, verbatim: '', line: lineOf(node) };
  }

  private storyId(node: Component): string {
    const mend = 'Write <Story id="…"> with an id of small letters, digits and hyphens.';
    return this.idOf(node, attribute(node, 'id'), 'story', mend) ?? 'story';
  }

  private idOf(node: MdastNode, id: string | undefined, what: 'story' | 'heading', mend: string) {
    const problem = id ? `«${id}» is no ${what} id.` : `This ${what} has no id.`;
    if (!id || !idPattern.test(id)) this.report(lineOf(node), problem, mend);
    return id;
  }

  private readBlock(node: MdastNode, story: string, speaker: string | null): RawBlock[] {
    if (node.type === 'paragraph') return [this.paragraph(node, speaker)];
    if (node.type === 'heading' && node.depth === 2) return [this.heading(node)];
    if (isComponent(node, 'Byline')) return [this.furniture('byline', node, story)];
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
      if (isComponent(child, 'Caption')) return [this.furniture('caption', child, story)];
      if (isComponent(child, 'Credit')) return [this.furniture('credit', child, story)];
      this.misplaced(child, 'In a photo only <Caption> and <Credit> may stand.');
      return [];
    });
  }

  /** A story's second caption is `<story>-caption-2`; the first keeps the bare id, which is published. */
  private furniture(kind: RawFurniture['kind'], node: Component, story: string): RawFurniture {
    const id = `${story}-${kind}`;
    const count = (this.furnished.get(id) ?? 0) + 1;
    this.furnished.set(id, count);
    return { kind, ...this.line(count === 1 ? id : `${id}-${count}`, node) };
  }

  private heading(node: Heading): RawFurniture {
    const mend = 'Write it behind the heading: ## 标题 {#ascii-id}';
    const id = this.idOf(node, headingId(node), 'heading', mend);
    return { kind: 'heading', ...this.line(id ?? '', node) };
  }

  private paragraph(
    node: Extract<MdastNode, { type: 'paragraph' }>,
    speaker: string | null,
  ): RawParagraph {
    this.paragraphs += 1;
    const notes = node.children.filter((child) => isComponent(child, 'Note'));
    for (const note of notes) this.checkNote(note);
    const words = node.children.filter((child) => !isComponent(child, 'Note'));
    const line = this.line(`p${this.paragraphs}`, node, words, notesOnly);
    return { kind: 'paragraph', ...line, speaker, marks: marksOf(node) };
  }

  private checkNote(note: Component): void {
    if (!attribute(note, 'id'))
      this.report(
        lineOf(note),
        'This note has no id.',
        'Write <Note id="…"> with the id of a note of the front matter.',
      );
    if (textOf(note) === '')
      this.report(
        lineOf(note),
        'This note stands on no words.',
        'Put it around the words it is on.',
      );
    this.checkWords(note.children, wordsOnly);
  }

  /** A printed line. `words` are the parts of it that must be plain text. */
  private line(
    id: string,
    node: Parent,
    words: readonly MdastNode[] = node.children,
    mend = inlineOnly,
  ): RawLine {
    const { start, end } = node.position ?? { start: { line: 1 }, end: { line: 1 } };
    if (start.line !== end.line)
      this.report(
        start.line,
        'This stands on more than one line.',
        'A line break inside Chinese text becomes a space: write it on one line.',
      );
    this.checkWords(words, mend);
    return { id, verbatim: textOf(node), line: start.line };
  }

  /** What stands in a component on lines of its own is a paragraph, and its words are looked at. */
  private checkWords(nodes: readonly MdastNode[], mend: string): void {
    for (const node of nodes) {
      if (node.type === 'paragraph') this.checkWords(node.children, mend);
      else if (node.type !== 'text') this.misplaced(node, mend);
    }
  }

  private misplaced(node: MdastNode, mend: string): void {
    const comment = commentOf(node);
    if (comment !== undefined) {
      const what = comment.replace(/^TODO:? */, 'Still to be decided: ');
      this.report(lineOf(node), what, 'Decide, then take the comment out: an article has none.');
      return;
    }
    this.report(lineOf(node), `${nameOf(node)} cannot stand here.`, mend);
  }
}

/** Returns the tree of an MDX text; a syntax error becomes a problem. */
function treeOf(mdx: string, report: Report): MdastNode | null {
  try {
    return mdxToMdast(mdx, { features });
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
