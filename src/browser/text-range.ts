/** Returns the characters of an element from `start` to `end`, whatever elements stand around them. */
export function textRange(element: Element, start: number, end: number): Range {
  const range = document.createRange();
  range.selectNodeContents(element);
  let passed = 0;
  for (const node of textNodesOf(element)) {
    const { length } = node;
    if (start >= passed && start < passed + length) range.setStart(node, start - passed);
    if (end > passed && end <= passed + length) range.setEnd(node, end - passed);
    passed += length;
  }
  return range;
}

/** Returns the text nodes of an element in their order. */
export function textNodesOf(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}
