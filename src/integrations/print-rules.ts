import postcss, { type AtRule, type Container } from 'postcss';

/** A style sheet, parted by when it is needed. */
export interface PartedStyles {
  /** What a page needs before it is painted. */
  readonly screen: string;
  /** What stands in `@media print`, and every `@page`, in their order and in their cascade layers. */
  readonly print: string;
}

/** Returns the rules for print apart from the others: nobody waits for them to read. */
export function partPrintRules(css: string): PartedStyles {
  const screen = postcss.parse(css);
  const print = postcss.root();
  screen.walkAtRules(/^(media|page)$/, (rule) => {
    if (rule.name === 'media' && rule.params !== 'print') return;
    print.append(inItsLayers(rule));
    rule.remove();
  });
  return { screen: screen.toString(), print: print.toString() };
}

/** A `@page`, or the content of a `@media print`, inside copies of the at-rules around it. */
function inItsLayers(rule: AtRule): Container['nodes'] {
  let nodes: Container['nodes'] = rule.name === 'page' ? [rule.clone()] : (rule.nodes ?? []);
  for (let around = rule.parent; around?.type === 'atrule'; around = around.parent) {
    const copy = (around as AtRule).clone({ nodes: [] });
    copy.append(nodes);
    nodes = [copy];
  }
  return nodes;
}
