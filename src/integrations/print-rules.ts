import postcss, { type AtRule, type Container, type Root } from 'postcss';

/** A style sheet, parted by when it is needed. */
export interface PartedStyles {
  /** What a page needs before it is painted. */
  readonly screen: string;
  /** The rules of `@media print`, in their order and in their cascade layers. */
  readonly print: string;
}

/** Returns the rules for print apart from the others: nobody waits for them to read. */
export function partPrintRules(css: string): PartedStyles {
  const screen = postcss.parse(css);
  const print = postcss.root();
  screen.walkAtRules('media', (rule) => {
    if (rule.params !== 'print') return;
    print.append(inItsLayers(rule));
    rule.remove();
  });
  return { screen: text(screen), print: text(print) };
}

/** The content of the rule inside copies of the at-rules around it, but for its own `@media print`. */
function inItsLayers(rule: AtRule): Container['nodes'] {
  let nodes: Container['nodes'] = rule.nodes ?? [];
  for (let around = rule.parent; around?.type === 'atrule'; around = around.parent) {
    const copy = (around as AtRule).clone({ nodes: [] });
    copy.append(nodes);
    nodes = [copy];
  }
  return nodes;
}

function text(root: Root): string {
  return root.toString();
}
