import type { MdastNode } from 'satteri';
import type { NoteMark } from './raw.ts';

/** A node that holds others. */
export type Parent = Extract<MdastNode, { children: unknown[] }>;
/** A headline (`#`) or a subheading (`##`). */
export type Heading = Extract<MdastNode, { type: 'heading' }>;
/** A tag that begins with a capital, as in `<Story id="…">`. */
export type Component = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Tells whether a node is the component `name`, standing alone or inside a line. */
export function isComponent(node: MdastNode, name: string): node is Component {
  return (
    (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === name
  );
}

/** Tells whether a node is a headline: `# …`. */
export function isTitle(node: MdastNode): node is Heading {
  return node.type === 'heading' && node.depth === 1;
}

/** Returns an attribute that is written as a plain string; otherwise `undefined`. */
export function attribute(node: Component, name: string): string | undefined {
  const found = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

/** Returns the id behind a heading, `## 标题 {#id}`; otherwise `undefined`. */
export function headingId(node: Heading): string | undefined {
  // Sätteri puts the attributes of a heading where remark does; mdast's own types do not know them.
  const data: { hProperties?: { id?: unknown } } = node.data ?? {};
  const id = data.hProperties?.id;
  return typeof id === 'string' ? id : undefined;
}

/** The notes of a paragraph by their positions in its text, in code points. */
export function marksOf(node: Parent): NoteMark[] {
  const marks: NoteMark[] = [];
  let from = 0;
  for (const child of childrenOf(node)) {
    const to = from + [...textOf(child)].length;
    const note = isComponent(child, 'Note') ? attribute(child, 'id') : undefined;
    if (note) marks.push({ note, from, to });
    from = to;
  }
  return marks;
}

/** Returns the words of a comment; `undefined` for anything else. */
export function commentOf(node: MdastNode): string | undefined {
  if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return undefined;
  return /^\s*\/\*\s*([^]*?)\s*\*\/\s*$/.exec(node.value)?.[1];
}

/** Returns the text of a node and of everything in it. */
export function textOf(node: MdastNode): string {
  return 'value' in node ? node.value : childrenOf(node).map(textOf).join('');
}

/** Returns the nodes in a node. */
export function childrenOf(node: MdastNode): MdastNode[] {
  return 'children' in node ? node.children : [];
}

/** Returns the line of the file, counted from 1, on which a node begins. */
export function lineOf(node: MdastNode): number {
  return node.position?.start.line ?? 1;
}

/** Returns what an author would call a node. */
export function nameOf(node: MdastNode): string {
  return 'name' in node && node.name ? `<${node.name}>` : `A Markdown ${node.type}`;
}

/** Returns names of components as they are written: `<Story>, <Photo>`. */
export function tags(names: readonly string[]): string {
  return names.map((name) => `<${name}>`).join(', ');
}
