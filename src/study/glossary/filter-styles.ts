/**
 * Returns the styles of the glossary's filter for `count` texts: what a choice leaves out is not
 * shown. An entry names the texts that print it by their place in the list (`data-in="1 2"`), and
 * `data-several` says that there is more than one.
 */
export function filterStyles(count: number): string {
  const choices = Array.from({ length: count }, (_, index) => String(index + 1));
  return [
    ...choices.map((value) => rule(value, `[data-in~='${value}']`)),
    rule('several', '[data-several]'),
  ].join('');
}

function rule(choice: string, kept: string): string {
  const chosen = `.glossary:has([value='${choice}']:checked)`;
  return `${chosen} :is(li[data-in]:not(${kept}),section:not(:has(${kept}))){display:none}\n`;
}
